/// vault.json: what stands in clear beside a vault's database, and the wrapped key that opens it.
///
///   {"format": "fieldseal.vault/1", "vault": uuid, "user": name, "authority": name,
///    "waiting": name of the tablet, until the office has answered and user and authority are known,
///    "kdf": {"name": "argon2id", "passes": n, "memory_bytes": n, "salt": base64},
///    "key": base64 of sealBox(derived key, database key, vault uuid)}
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/uuid.hpp"
#include "crypto/password_key.hpp"
#include "crypto/secret.hpp"

namespace fieldseal::app {

/// What stands on the label of a vault.
struct VaultLabel {
  std::string userName;
  std::string authorityName;
  std::string waitingDevice;  ///< the tablet's name while the office has not answered, and the two are not known
};

struct VaultFile {
  Uuid vault;
  std::string userName;
  std::string authorityName;
  std::string waitingDevice;
  crypto::PasswordCost cost;
  std::array<std::uint8_t, crypto::kSaltBytes> salt{};
  Bytes box;

  void put(const VaultLabel& label);

  /// Wraps `key` by a passphrase with a fresh salt. Slow: see crypto::deriveKey.
  [[nodiscard]] Result<> wrap(const crypto::Secret& key, std::string_view passphrase, crypto::PasswordCost newCost);
  /// @errors Errc::wrong_passphrase
  [[nodiscard]] Result<crypto::Secret> unwrap(std::string_view passphrase) const;

  [[nodiscard]] std::string encode() const;
  /// @errors Errc::vault_damaged with the place, Errc::vault_newer for a later format
  [[nodiscard]] static Result<VaultFile> parse(std::string_view text);

  /// @errors Errc::vault_missing when there is no vault.json, as parse
  [[nodiscard]] static Result<VaultFile> read(const std::filesystem::path& folder);
  [[nodiscard]] Result<> write(const std::filesystem::path& folder) const;
};

}  // namespace fieldseal::app
