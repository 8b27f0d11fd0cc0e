/// Memory for keys: locked where the system allows it, zeroed when it goes.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "base/bytes.hpp"

namespace fieldseal::crypto {

/// Bytes that must not linger. Movable, not copyable, so that every copy is a visible `clone()`.
class Secret {
 public:
  Secret() = default;
  explicit Secret(std::size_t size);
  /// Takes a copy; the caller still has to wipe `bytes`.
  [[nodiscard]] static Secret copyOf(ByteView bytes);
  [[nodiscard]] static Secret random(std::size_t size);

  Secret(Secret&& other) noexcept;
  Secret& operator=(Secret&& other) noexcept;
  Secret(const Secret&) = delete;
  Secret& operator=(const Secret&) = delete;
  ~Secret();

  [[nodiscard]] Secret clone() const { return copyOf(view()); }
  [[nodiscard]] ByteView view() const noexcept { return {m_bytes, m_size}; }
  [[nodiscard]] std::span<std::uint8_t> writable() noexcept { return {m_bytes, m_size}; }
  [[nodiscard]] std::size_t size() const noexcept { return m_size; }
  [[nodiscard]] bool empty() const noexcept { return m_size == 0; }

 private:
  std::uint8_t* m_bytes = nullptr;
  std::size_t m_size = 0;
};

/// Zeroes bytes in a way that the compiler does not remove.
void wipe(std::span<std::uint8_t> bytes) noexcept;

/// Compares in constant time; different lengths are different.
[[nodiscard]] bool sameSecret(ByteView a, ByteView b) noexcept;

}  // namespace fieldseal::crypto
