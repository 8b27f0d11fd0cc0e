#include "base/uuid.hpp"

#include <cstring>

#include "base/bytes.hpp"

namespace fieldseal {

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
  const Error bad{Errc::bad_format, "expected a UUID in lower case"};
  if (text.size() != 36) return bad;
  std::string digits;
  digits.reserve(32);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
    if (hyphen != (text[i] == '-')) return bad;
    if (!hyphen) digits.push_back(text[i]);
  }
  const auto decoded = fromHex(digits);
  if (!decoded) return bad;
  std::array<std::uint8_t, 16> bytes{};
  std::memcpy(bytes.data(), decoded->data(), bytes.size());
  return Uuid(bytes);
}

std::string Uuid::toString() const {
  const std::string hex = toHex(m_bytes);
  std::string text;
  text.reserve(36);
  for (std::size_t i = 0; i < hex.size(); ++i) {
    if (i == 8 || i == 12 || i == 16 || i == 20) text.push_back('-');
    text.push_back(hex[i]);
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
