#include "crypto/signing_key.hpp"

#include <sodium.h>

#include <algorithm>

namespace fieldseal::crypto {
namespace {

constexpr std::string_view kPrefix = "ed25519:";

template <std::size_t Size>
Result<std::array<std::uint8_t, Size>> parsePrefixed(std::string_view text, const char* what) {
  const Error bad{Errc::bad_format, std::string("expected ") + what};
  if (!text.starts_with(kPrefix)) return bad;
  const auto bytes = fromBase64(text.substr(kPrefix.size()));
  if (!bytes || bytes->size() != Size) return bad;
  std::array<std::uint8_t, Size> array{};
  std::ranges::copy(*bytes, array.begin());
  return array;
}

}  // namespace

std::string PublicKey::toString() const {
  return std::string(kPrefix) + toBase64(bytes);
}

Result<PublicKey> PublicKey::parse(std::string_view text) {
  FIELDSEAL_TRY(const auto parsed, parsePrefixed<32>(text, "an Ed25519 public key"));
  return PublicKey{parsed};
}

std::string Signature::toString() const {
  return std::string(kPrefix) + toBase64(bytes);
}

Result<Signature> Signature::parse(std::string_view text) {
  FIELDSEAL_TRY(const auto parsed, parsePrefixed<64>(text, "an Ed25519 signature"));
  return Signature{parsed};
}

SigningKey SigningKey::generate() {
  const Secret seed = Secret::random(crypto_sign_SEEDBYTES);
  return std::move(fromSeed(seed.view())).value();
}

Result<SigningKey> SigningKey::fromSeed(ByteView seed) {
  if (seed.size() != crypto_sign_SEEDBYTES) return Error{Errc::bad_format, "a signing seed has 32 bytes"};
  Secret secret(crypto_sign_SECRETKEYBYTES);
  PublicKey publicKey;
  crypto_sign_seed_keypair(publicKey.bytes.data(), secret.writable().data(), seed.data());
  return SigningKey(std::move(secret), publicKey);
}

Signature SigningKey::sign(ByteView message) const {
  Signature signature;
  crypto_sign_detached(signature.bytes.data(), nullptr, message.data(), message.size(), m_secret.view().data());
  return signature;
}

Secret SigningKey::seed() const {
  return Secret::copyOf(m_secret.view().first(crypto_sign_SEEDBYTES));
}

Result<> verify(const PublicKey& key, ByteView message, const Signature& signature) {
  if (crypto_sign_verify_detached(signature.bytes.data(), message.data(), message.size(), key.bytes.data()) != 0) {
    return Error{Errc::bad_signature, "the signature does not fit the key"};
  }
  return kOk;
}

}  // namespace fieldseal::crypto
