/// JSON as this project uses it: Boost.JSON, strict, with limits.
#pragma once

#include <boost/json.hpp>
#include <cstddef>
#include <string_view>

#include "base/result.hpp"

namespace fieldseal {

namespace json = boost::json;

inline constexpr std::size_t kMaxJsonDepth = 32;

/// Strict JSON (RFC 8259), UTF-8 checked, no duplicate keys looked for, at most kMaxJsonDepth deep.
/// @errors Errc::bad_format with the byte offset
[[nodiscard]] Result<json::value> parseJson(std::string_view text, json::storage_ptr storage = {});

}  // namespace fieldseal
