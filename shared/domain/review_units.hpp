/// Units of a review one by one, for what counts them without keeping them.
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "domain/review.hpp"

namespace fieldseal::domain {

/// @return nothing for an entity that is no unit or has no registers
[[nodiscard]] std::optional<Unit> readUnit(const Review& review, std::string_view entity);

/// Visits every unit of a list, retracted ones too, in the byte order of their entities.
void forEachUnit(const Review& review, std::string_view list, const std::function<void(Unit&&)>& visit);

}  // namespace fieldseal::domain
