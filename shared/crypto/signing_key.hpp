/// Ed25519 signatures (RFC 8032), by libsodium.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "crypto/secret.hpp"

namespace fieldseal::crypto {

/// A public key, printed as "ed25519:" and base64 of its 32 bytes.
struct PublicKey {
  std::array<std::uint8_t, 32> bytes{};

  [[nodiscard]] std::string toString() const;
  /// @errors Errc::bad_format
  [[nodiscard]] static Result<PublicKey> parse(std::string_view text);
  friend auto operator<=>(const PublicKey&, const PublicKey&) = default;
};

/// A signature, printed as "ed25519:" and base64 of its 64 bytes.
struct Signature {
  std::array<std::uint8_t, 64> bytes{};

  [[nodiscard]] std::string toString() const;
  /// @errors Errc::bad_format
  [[nodiscard]] static Result<Signature> parse(std::string_view text);
  friend bool operator==(const Signature&, const Signature&) = default;
};

class SigningKey {
 public:
  [[nodiscard]] static SigningKey generate();
  /// @param seed  32 bytes @errors Errc::bad_format on another length
  [[nodiscard]] static Result<SigningKey> fromSeed(ByteView seed);

  [[nodiscard]] const PublicKey& publicKey() const noexcept { return m_public; }
  [[nodiscard]] Signature sign(ByteView message) const;
  /// The 32 bytes that make this key again.
  [[nodiscard]] Secret seed() const;

 private:
  SigningKey(Secret secret, PublicKey publicKey) : m_secret(std::move(secret)), m_public(publicKey) {}

  Secret m_secret;
  PublicKey m_public;
};

/// @errors Errc::bad_signature
[[nodiscard]] Result<> verify(const PublicKey& key, ByteView message, const Signature& signature);

}  // namespace fieldseal::crypto
