#include "crypto/password_key.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace fieldseal::crypto {
namespace {

constexpr std::uint64_t kLeastMemory = 64ULL << 20;
constexpr std::uint64_t kMostMemory = 1ULL << 30;
constexpr std::uint32_t kLeastPasses = 2;

std::chrono::duration<double> timeOnce(PasswordCost cost) {
  const Bytes salt(kSaltBytes, 0);
  const auto start = std::chrono::steady_clock::now();
  // A machine that cannot spare the memory reports so quickly; the caller then stays at the least.
  if (!deriveKey("calibration", salt, cost)) return std::chrono::hours(1);
  return std::chrono::steady_clock::now() - start;
}

}  // namespace

PasswordCost calibrate(std::chrono::milliseconds target) {
  PasswordCost cost{.passes = kLeastPasses, .memoryBytes = kLeastMemory};
  const std::chrono::duration<double> wanted = target;
  auto taken = timeOnce(cost);
  // Memory first, since it is what makes guessing dear; then passes for the rest.
  while (taken * 2 <= wanted && cost.memoryBytes * 2 <= kMostMemory) {
    PasswordCost doubled{.passes = cost.passes, .memoryBytes = cost.memoryBytes * 2};
    const auto measured = taken * 2 * 1.2 > wanted ? timeOnce(doubled) : taken * 2;
    if (measured > wanted * 1.2) break;
    cost = doubled;
    taken = measured;
  }
  const double perPass = taken.count() / cost.passes;
  const auto passes = static_cast<std::uint32_t>(wanted.count() / std::max(perPass, 1e-4));
  cost.passes = std::clamp<std::uint32_t>(passes, kLeastPasses, 64);
  return cost;
}

Result<Secret> deriveKey(std::string_view passphrase, ByteView salt, PasswordCost cost) {
  if (salt.size() != kSaltBytes) return Error{Errc::out_of_range, "a salt has 16 bytes"};
  if (cost.passes < 1 || cost.passes > 1000 || cost.memoryBytes < 8192 || cost.memoryBytes > kMostMemory * 4) {
    return Error{Errc::out_of_range, "Argon2id parameters out of range"};
  }
  Secret key(32);
  const int failed = crypto_pwhash(key.writable().data(), key.size(), passphrase.data(), passphrase.size(), salt.data(),
                                   cost.passes, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
  if (failed != 0) return Error{Errc::internal, "not enough memory to derive a key from the passphrase"};
  return key;
}

Result<std::string> hashPassword(std::string_view password, PasswordCost cost) {
  (void)Secret(1);  // starts libsodium
  std::array<char, crypto_pwhash_STRBYTES> phc{};
  if (crypto_pwhash_str_alg(phc.data(), password.data(), password.size(), cost.passes, cost.memoryBytes,
                            crypto_pwhash_ALG_ARGON2ID13) != 0) {
    return Error{Errc::internal, "not enough memory to hash the password"};
  }
  return std::string(phc.data());
}

Result<> checkPassword(std::string_view phc, std::string_view password) {
  const std::string terminated(phc);
  if (crypto_pwhash_str_verify(terminated.c_str(), password.data(), password.size()) != 0) {
    return Error{Errc::wrong_passphrase, "the password does not fit"};
  }
  return kOk;
}

}  // namespace fieldseal::crypto
