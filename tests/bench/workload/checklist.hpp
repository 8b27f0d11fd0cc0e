/// The sample checklist as it is, or grown to as many items as a large authority's list has.
#pragma once

#include <memory>
#include <string>

#include "domain/template.hpp"

namespace fieldseal::bench {

inline constexpr std::size_t kSampleItems = 64;

/// The sample template's text with `items` items: beyond its own, they are repeated under new ids,
/// answered item by item (not unit by unit) and without conditions.
[[nodiscard]] std::string checklistText(std::size_t items = kSampleItems);

[[nodiscard]] std::shared_ptr<const domain::Template> makeChecklist(std::size_t items = kSampleItems);

}  // namespace fieldseal::bench
