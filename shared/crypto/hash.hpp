/// SHA-256 and HMAC-SHA-256 (FIPS 180-4, RFC 2104), by OpenSSL.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>

#include "base/bytes.hpp"

namespace fieldseal::crypto {

using Sha256 = std::array<std::uint8_t, 32>;

[[nodiscard]] Sha256 sha256(ByteView bytes);
[[nodiscard]] inline Sha256 sha256(std::string_view text) {
  return sha256(asBytes(text));
}

/// A hash of bytes that come piece by piece.
class Sha256Stream {
 public:
  Sha256Stream();
  Sha256Stream(Sha256Stream&&) noexcept;
  Sha256Stream& operator=(Sha256Stream&&) noexcept;
  ~Sha256Stream();

  void add(ByteView bytes);
  /// Of all that was added. The stream is used up by it.
  [[nodiscard]] Sha256 finish() &&;

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

[[nodiscard]] Sha256 hmacSha256(ByteView key, ByteView message);

/// "sha256:" and 64 hexadecimal digits: how every document writes a hash.
[[nodiscard]] std::string printHash(const Sha256& hash);

/// @errors Errc::bad_format
[[nodiscard]] Result<Sha256> parseHash(std::string_view text);

/// Of the library that all this stands on: "1.0.18".
[[nodiscard]] std::string_view libsodiumVersion() noexcept;

}  // namespace fieldseal::crypto
