/// Argon2id (RFC 9106), by libsodium: keys from passphrases and verifiers of passwords.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "crypto/secret.hpp"

namespace fieldseal::crypto {

/// What one derivation costs. The salt is stored beside it.
struct PasswordCost {
  std::uint32_t passes = 3;
  std::uint64_t memoryBytes = 64ULL << 20;

  friend bool operator==(const PasswordCost&, const PasswordCost&) = default;
};

/// The cost that takes about `target` on this machine, never under 64 MiB and 2 passes, and never
/// over 1 GiB. Blocks for about twice the target.
[[nodiscard]] PasswordCost calibrate(std::chrono::milliseconds target);

inline constexpr std::size_t kSaltBytes = 16;

/// A 32-byte key. Takes as long as `cost` says: not for an event loop.
/// @errors Errc::out_of_range for a salt or a cost that libsodium does not take,
///         Errc::internal when the memory cannot be had
[[nodiscard]] Result<Secret> deriveKey(std::string_view passphrase, ByteView salt, PasswordCost cost);

/// A verifier in the PHC string form, `$argon2id$v=19$…`, for sign-in at the server.
[[nodiscard]] Result<std::string> hashPassword(std::string_view password, PasswordCost cost);

/// @errors Errc::wrong_passphrase
[[nodiscard]] Result<> checkPassword(std::string_view phc, std::string_view password);

}  // namespace fieldseal::crypto
