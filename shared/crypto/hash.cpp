#include "crypto/hash.hpp"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <stdexcept>

namespace fieldseal::crypto {
namespace {

constexpr std::string_view kPrefix = "sha256:";

/// Fetched once: OpenSSL 3 looks an algorithm up anew at every EVP_sha256(), which costs more than
/// hashing a short text.
const EVP_MD* sha256Algorithm() {
  static const EVP_MD* algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  return algorithm;
}

}  // namespace

Sha256 sha256(ByteView bytes) {
  Sha256 hash{};
  if (EVP_Digest(bytes.data(), bytes.size(), hash.data(), nullptr, sha256Algorithm(), nullptr) != 1) {
    throw std::runtime_error("SHA-256 is not available");
  }
  return hash;
}

Sha256 hmacSha256(ByteView key, ByteView message) {
  Sha256 code{};
  unsigned length = 0;
  if (HMAC(sha256Algorithm(), key.data(), static_cast<int>(key.size()), message.data(), message.size(), code.data(),
           &length) == nullptr) {
    throw std::runtime_error("HMAC-SHA-256 is not available");
  }
  return code;
}

std::string printHash(const Sha256& hash) {
  return std::string(kPrefix) + toHex(hash);
}

Result<Sha256> parseHash(std::string_view text) {
  const auto bad = [] { return Error{Errc::bad_format, "expected sha256: and 64 hexadecimal digits"}; };
  if (text.size() != kPrefix.size() + 64 || !text.starts_with(kPrefix)) return bad();
  const auto bytes = fromHex(text.substr(kPrefix.size()));
  if (!bytes) return bad();
  Sha256 hash{};
  std::ranges::copy(*bytes, hash.begin());
  return hash;
}

}  // namespace fieldseal::crypto
