/// Findings name the evidence they stand on, and evidence names what it belongs to: these keep the two together.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/uuid.hpp"
#include "journal/writer.hpp"

namespace fieldseal::app {

class ReviewDesk;

/// The findings that stand on it, as entities.
[[nodiscard]] std::vector<std::string> findingsOn(const ReviewDesk& desk, Uuid evidence);
/// What makes a finding stand on it; nothing for an entity that is no finding, or one that does already.
[[nodiscard]] std::optional<journal::Change> standOn(const ReviewDesk& desk, std::string_view entity, Uuid evidence);
/// What makes a finding let go of it; nothing where there is nothing to let go.
[[nodiscard]] std::optional<journal::Change> letGoOf(const ReviewDesk& desk, std::string_view entity, Uuid evidence);

}  // namespace fieldseal::app
