/// Reads values of registers, whatever another program wrote there: a value of the wrong type is as
/// good as none.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/ids.hpp"
#include "base/json.hpp"
#include "domain/register.hpp"

namespace fieldseal::domain {

/// @return "" unless it is a text
[[nodiscard]] std::string textOf(const json::value& value);
/// @return the texts of a list; none unless it is one
[[nodiscard]] std::vector<std::string> textsOf(const json::value& value);
[[nodiscard]] std::optional<std::int64_t> integerOf(const json::value& value);
[[nodiscard]] std::optional<UserId> userOf(const json::value& value);
/// Who confirmed: the person whom a register names, if that person wrote it. Nobody confirms in
/// another's name.
[[nodiscard]] std::optional<UserId> confirmationOf(const Head& head);
[[nodiscard]] bool isTrue(const json::value& value) noexcept;

}  // namespace fieldseal::domain
