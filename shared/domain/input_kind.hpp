/// The names of what an item asks for beside its determination, as templates write them.
#pragma once

#include <optional>
#include <string_view>

#include "domain/template.hpp"

namespace fieldseal::domain {

[[nodiscard]] std::string_view toString(InputKind kind) noexcept;
[[nodiscard]] std::optional<InputKind> inputKindFromString(std::string_view name) noexcept;

}  // namespace fieldseal::domain
