/// Reads parts of what stands in a register, whatever another program wrote there: a part of the wrong type, or that is
/// out of its range, is as good as none.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "base/json.hpp"

namespace fieldseal::domain {

/// @return "" unless there is a text under this key
[[nodiscard]] std::string textIn(const json::object& object, std::string_view key);
[[nodiscard]] std::optional<std::int64_t> integerIn(const json::object& object, std::string_view key);

/// Milliseconds since 1970, to the end of the year 9999: with others one cannot reckon.
[[nodiscard]] std::optional<WallTime> wallTimeOf(const json::value& value);
[[nodiscard]] std::optional<WallTime> wallTimeIn(const json::object& object, std::string_view key);

}  // namespace fieldseal::domain
