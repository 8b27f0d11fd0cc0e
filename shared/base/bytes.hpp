/// Raw bytes and their printable forms.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace fieldseal {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

[[nodiscard]] inline ByteView asBytes(std::string_view text) noexcept {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

[[nodiscard]] inline std::string_view asText(ByteView bytes) noexcept {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

[[nodiscard]] std::string toHex(ByteView bytes);

/// @errors Errc::bad_format on an odd length or a character outside 0-9a-f (upper case is refused:
/// every printed hash has one form)
[[nodiscard]] Result<Bytes> fromHex(std::string_view text);

/// RFC 4648 base64 with padding.
[[nodiscard]] std::string toBase64(ByteView bytes);

/// @errors Errc::bad_format unless the text is exactly what toBase64 would write
[[nodiscard]] Result<Bytes> fromBase64(std::string_view text);

/// Every byte that `plain` does not take becomes "%" and two upper-case digits.
/// @source RFC 3986, section 2.1
[[nodiscard]] std::string percentEncoded(std::string_view text, bool (*plain)(char));

/// Crockford's base 32, upper case, no padding: what people read out and type.
/// @source https://www.crockford.com/base32.html
[[nodiscard]] std::string toBase32(ByteView bytes);

/// Reads either case, takes O for 0 and I or L for 1, and passes over blanks and hyphens.
/// @errors Errc::bad_format
[[nodiscard]] Result<Bytes> fromBase32(std::string_view text);

}  // namespace fieldseal
