#include "base/uuid.hpp"

#include <cstring>

namespace fieldseal {
namespace {

constexpr std::size_t kTextSize = 36;

constexpr bool isHyphenAt(std::size_t i) noexcept {
  return i == 8 || i == 13 || i == 18 || i == 23;
}

/// @return -1 for what is no hexadecimal digit in lower case
constexpr int hexValue(char digit) noexcept {
  if (digit >= '0' && digit <= '9') return digit - '0';
  return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

Error badUuid() {
  return {Errc::bad_format, "expected a UUID in lower case"};
}

}  // namespace

Uuid Uuid::make(const Clock& clock, Random& random) {
  std::array<std::uint8_t, 16> bytes{};
  random.fill(bytes);
  const auto milliseconds = static_cast<std::uint64_t>(clock.now().time_since_epoch().count());
  for (int i = 0; i < 6; ++i) bytes[i] = static_cast<std::uint8_t>(milliseconds >> (40 - 8 * i));
  bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x70);
  bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
  return Uuid(bytes);
}

Result<Uuid> Uuid::parse(std::string_view text) {
  // Read in place: every entry names its author, and most the entries that it replaces.
  if (text.size() != kTextSize) return badUuid();
  std::array<std::uint8_t, 16> bytes{};
  std::size_t at = 0;
  for (std::uint8_t& byte : bytes) {
    if (isHyphenAt(at)) {
      if (text[at] != '-') return badUuid();
      ++at;
    }
    const int high = hexValue(text[at]);
    const int low = hexValue(text[at + 1]);
    if (high < 0 || low < 0) return badUuid();
    byte = static_cast<std::uint8_t>(high << 4 | low);
    at += 2;
  }
  return Uuid(bytes);
}

std::string Uuid::toString() const {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text(kTextSize, '-');
  std::size_t at = 0;
  for (const std::uint8_t byte : m_bytes) {
    if (isHyphenAt(at)) ++at;
    text[at++] = kDigits[byte >> 4];
    text[at++] = kDigits[byte & 15];
  }
  return text;
}

}  // namespace fieldseal

std::size_t std::hash<fieldseal::Uuid>::operator()(const fieldseal::Uuid& id) const noexcept {
  std::uint64_t high = 0;
  std::uint64_t low = 0;
  std::memcpy(&high, id.bytes().data(), 8);
  std::memcpy(&low, id.bytes().data() + 8, 8);
  return static_cast<std::size_t>(high * 0x9e3779b97f4a7c15ULL ^ low);
}
