/// UUIDs: version 7 of RFC 9562, so that they sort by the time they were made.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "base/random.hpp"
#include "base/result.hpp"

namespace fieldseal {

class Uuid {
 public:
  /// The nil UUID, which names nothing.
  constexpr Uuid() = default;
  constexpr explicit Uuid(std::array<std::uint8_t, 16> bytes) : m_bytes(bytes) {}

  /// A new version 7 UUID.
  [[nodiscard]] static Uuid make(const Clock& clock, Random& random);

  /// Reads the canonical lower-case form of 36 characters, of any version.
  /// @errors Errc::bad_format
  [[nodiscard]] static Result<Uuid> parse(std::string_view text);

  [[nodiscard]] std::string toString() const;
  [[nodiscard]] const std::array<std::uint8_t, 16>& bytes() const noexcept { return m_bytes; }
  [[nodiscard]] bool isNil() const noexcept { return *this == Uuid{}; }

  friend auto operator<=>(const Uuid&, const Uuid&) = default;

 private:
  std::array<std::uint8_t, 16> m_bytes{};
};

}  // namespace fieldseal

template <>
struct std::hash<fieldseal::Uuid> {
  std::size_t operator()(const fieldseal::Uuid& id) const noexcept;
};
