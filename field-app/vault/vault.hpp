/// One inspector's vault: the wrapped key, the lock and the encrypted database behind it.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "base/file_lock.hpp"
#include "sql/database.hpp"
#include "sql/migrator.hpp"
#include "vault/vault_file.hpp"

namespace fieldseal::app {

/// An open vault. Movable; closing it wipes the key. Connections that it gave live on their own.
class Vault {
 public:
  /// Slow (key derivation). The database must be this vault's: its `meta` row says so.
  /// @errors Errc::wrong_passphrase; Errc::rate_limited while wrong ones make it wait;
  ///         Errc::vault_missing, Errc::vault_damaged, Errc::vault_newer, Errc::vault_busy, each naming the file;
  ///         nothing on the disk is changed but attempts.json, and the schema by migrations
  [[nodiscard]] static Result<Vault> open(const std::filesystem::path& folder, std::string_view passphrase,
                                          sql::Migrations migrations, const Clock& clock);

  /// Another connection to the database, for another thread. @errors Errc::vault_damaged, as Database::open
  [[nodiscard]] Result<sql::Database> connect() const;

  /// Slow. Whether the one who holds the tablet knows the passphrase; wrong ones count as at `open`.
  /// @errors Errc::wrong_passphrase; Errc::rate_limited while wrong ones make it wait
  [[nodiscard]] Result<> checkPassphrase(std::string_view passphrase, const Clock& clock) const;

  /// Slow twice. Changes vault.json alone, in one rename: before it the old one holds, after it the new one.
  /// @errors Errc::wrong_passphrase
  [[nodiscard]] Result<> changePassphrase(std::string_view current, std::string_view next, crypto::PasswordCost cost);

  /// Changes what vault.json says in clear; before and after it is whole.
  [[nodiscard]] Result<> relabel(const VaultLabel& label);

  /// Takes it off the disk for good; no connection may be open. @errors Errc::io_error; then it is as it was
  [[nodiscard]] Result<> remove() &&;

  [[nodiscard]] const VaultFile& file() const noexcept { return m_file; }
  [[nodiscard]] const std::filesystem::path& folder() const noexcept { return m_folder; }

 private:
  friend class PendingVault;
  Vault(std::filesystem::path folder, VaultFile file, crypto::Secret key, FileLock lock)
      : m_folder(std::move(folder)), m_file(std::move(file)), m_key(std::move(key)), m_lock(std::move(lock)) {}

  std::filesystem::path m_folder;
  VaultFile m_file;
  crypto::Secret m_key;
  FileLock m_lock;
};

/// A vault under way: everything is made under ".pending-<uuid>" and becomes a vault by one rename.
/// One that is not completed is removed when it goes.
class PendingVault {
 public:
  /// Slow (key derivation): make it before the enrolment's code is spent, so that a full disk costs no code.
  [[nodiscard]] static Result<PendingVault> create(const std::filesystem::path& dataFolder, Uuid id,
                                                   std::string_view passphrase, crypto::PasswordCost cost,
                                                   sql::Migrations migrations);

  PendingVault(PendingVault&& other) noexcept;
  PendingVault& operator=(PendingVault&&) = delete;
  PendingVault(const PendingVault&) = delete;
  PendingVault& operator=(const PendingVault&) = delete;
  ~PendingVault();

  using Fill = std::function<Result<>(sql::Database&)>;
  /// Fills the database, puts the label on and renames. The vault that comes back is open.
  [[nodiscard]] Result<Vault> complete(const VaultLabel& label, const Fill& fill) &&;

 private:
  PendingVault(std::filesystem::path folder, std::filesystem::path goal, VaultFile file, crypto::Secret key)
      : m_folder(std::move(folder)), m_goal(std::move(goal)), m_file(std::move(file)), m_key(std::move(key)) {}

  std::filesystem::path m_folder, m_goal;
  VaultFile m_file;
  crypto::Secret m_key;
};

/// `meta` of the database: which vault it belongs to.
[[nodiscard]] Result<> writeVaultMark(sql::Database& database, Uuid vault);
/// @errors Errc::vault_damaged when it is another vault's or has no mark
[[nodiscard]] Result<> checkVaultMark(sql::Database& database, Uuid vault);

}  // namespace fieldseal::app
