#include "base/bytes.hpp"

#include <array>

namespace fieldseal {
namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";
constexpr std::string_view kBase64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kBase32Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

constexpr std::array<std::int8_t, 256> reverse(std::string_view digits) {
  std::array<std::int8_t, 256> table{};
  table.fill(-1);
  for (std::size_t i = 0; i < digits.size(); ++i)
    table[static_cast<std::uint8_t>(digits[i])] = static_cast<std::int8_t>(i);
  return table;
}

constexpr auto kHexValues = reverse(kHexDigits);
constexpr auto kBase64Values = reverse(kBase64Digits);
constexpr auto kBase32Values = reverse(kBase32Digits);

constexpr int valueOf(const std::array<std::int8_t, 256>& table, char digit) noexcept {
  return table[static_cast<std::uint8_t>(digit)];
}

/// Maps what people type to Crockford's digits.
constexpr char typedDigit(char c) noexcept {
  if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  if (c == 'O') return '0';
  if (c == 'I' || c == 'L') return '1';
  return c;
}

}  // namespace

std::string toHex(ByteView bytes) {
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const std::uint8_t byte : bytes) {
    text.push_back(kHexDigits[byte >> 4]);
    text.push_back(kHexDigits[byte & 15]);
  }
  return text;
}

Result<Bytes> fromHex(std::string_view text) {
  if (text.size() % 2 != 0) return Error{Errc::bad_format, "hexadecimal text of odd length"};
  Bytes bytes;
  bytes.reserve(text.size() / 2);
  for (std::size_t i = 0; i < text.size(); i += 2) {
    const int high = valueOf(kHexValues, text[i]);
    const int low = valueOf(kHexValues, text[i + 1]);
    if (high < 0 || low < 0) return Error{Errc::bad_format, "a character that is not hexadecimal"};
    bytes.push_back(static_cast<std::uint8_t>(high << 4 | low));
  }
  return bytes;
}

std::string toBase64(ByteView bytes) {
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::size_t left = bytes.size() - i;
    const std::uint32_t group = static_cast<std::uint32_t>(bytes[i]) << 16 |
                                (left > 1 ? static_cast<std::uint32_t>(bytes[i + 1]) << 8 : 0) |
                                (left > 2 ? static_cast<std::uint32_t>(bytes[i + 2]) : 0);
    text.push_back(kBase64Digits[group >> 18 & 63]);
    text.push_back(kBase64Digits[group >> 12 & 63]);
    text.push_back(left > 1 ? kBase64Digits[group >> 6 & 63] : '=');
    text.push_back(left > 2 ? kBase64Digits[group & 63] : '=');
  }
  return text;
}

Result<Bytes> fromBase64(std::string_view text) {
  const Error bad{Errc::bad_format, "not base64"};
  if (text.size() % 4 != 0) return bad;
  Bytes bytes;
  bytes.reserve(text.size() / 4 * 3);
  for (std::size_t i = 0; i < text.size(); i += 4) {
    const bool last = i + 4 == text.size();
    const int padding = last ? (text[i + 3] == '=') + (text[i + 2] == '=' && text[i + 3] == '=') : 0;
    std::uint32_t group = 0;
    for (std::size_t k = 0; k < 4; ++k) {
      const int value = static_cast<int>(k) >= 4 - padding ? 0 : valueOf(kBase64Values, text[i + k]);
      if (value < 0) return bad;
      group = group << 6 | static_cast<std::uint32_t>(value);
    }
    bytes.push_back(static_cast<std::uint8_t>(group >> 16));
    if (padding < 2) bytes.push_back(static_cast<std::uint8_t>(group >> 8 & 255));
    if (padding < 1) bytes.push_back(static_cast<std::uint8_t>(group & 255));
    const bool leftover = (padding == 1 && (group & 0xff) != 0) || (padding == 2 && (group & 0xffff) != 0);
    if (leftover) return bad;  // bits that toBase64 would not have written
  }
  return bytes;
}

std::string toBase32(ByteView bytes) {
  std::string text;
  std::uint32_t window = 0;
  int bits = 0;
  for (const std::uint8_t byte : bytes) {
    window = window << 8 | byte;
    for (bits += 8; bits >= 5; bits -= 5) text.push_back(kBase32Digits[window >> (bits - 5) & 31]);
  }
  if (bits > 0) text.push_back(kBase32Digits[window << (5 - bits) & 31]);
  return text;
}

Result<Bytes> fromBase32(std::string_view text) {
  Bytes bytes;
  std::uint32_t window = 0;
  int bits = 0;
  for (const char typed : text) {
    if (typed == '-' || typed == ' ') continue;
    const int value = valueOf(kBase32Values, typedDigit(typed));
    if (value < 0) return Error{Errc::bad_format, "a character that no code has"};
    window = (window << 5 | static_cast<std::uint32_t>(value)) & 0xffff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push_back(static_cast<std::uint8_t>(window >> bits & 255));
    }
  }
  if (bits >= 5 || (window & ((1u << bits) - 1)) != 0) return Error{Errc::bad_format, "a code of the wrong length"};
  return bytes;
}

std::string percentEncoded(std::string_view text, bool (*plain)(char)) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string encoded;
  encoded.reserve(text.size());
  for (const char c : text) {
    if (plain(c)) {
      encoded += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    encoded += '%';
    encoded += kDigits[byte >> 4U];
    encoded += kDigits[byte & 15U];
  }
  return encoded;
}

}  // namespace fieldseal
