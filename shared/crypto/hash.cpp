#include "crypto/hash.hpp"

#include <sodium.h>

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

struct Sha256Stream::State {
  State() : context(EVP_MD_CTX_new()) {
    if (context == nullptr || EVP_DigestInit_ex(context, sha256Algorithm(), nullptr) != 1) {
      EVP_MD_CTX_free(context);
      throw std::runtime_error("SHA-256 is not available");
    }
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() { EVP_MD_CTX_free(context); }

  EVP_MD_CTX* context;
};

Sha256Stream::Sha256Stream() : m_state(std::make_unique<State>()) {}
Sha256Stream::Sha256Stream(Sha256Stream&&) noexcept = default;
Sha256Stream& Sha256Stream::operator=(Sha256Stream&&) noexcept = default;
Sha256Stream::~Sha256Stream() = default;

void Sha256Stream::add(ByteView bytes) {
  if (EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size()) != 1) throw std::runtime_error("SHA-256 failed");
}

Sha256 Sha256Stream::finish() && {
  Sha256 hash{};
  if (EVP_DigestFinal_ex(m_state->context, hash.data(), nullptr) != 1) throw std::runtime_error("SHA-256 failed");
  m_state.reset();
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

std::string_view libsodiumVersion() noexcept {
  return sodium_version_string();
}

}  // namespace fieldseal::crypto
