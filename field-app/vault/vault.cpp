#include "vault/vault.hpp"

#include "base/atomic_file.hpp"
#include "crypto/sealed_box.hpp"
#include "sql/transaction.hpp"
#include "vault/unlock_attempts.hpp"

namespace fieldseal::app {
namespace {

constexpr std::string_view kDatabaseName = "vault.db";
constexpr std::string_view kOpenElsewhere = "this vault is open in another window";

/// The key came out of its box, so it is the right one: a database that it does not open is another's or damaged.
Error blameDatabase(Error error) {
  switch (error.code) {
    case Errc::wrong_passphrase:
      return {Errc::vault_damaged, "vault.db is damaged, or belongs to another vault"};
    case Errc::not_found:
      return {Errc::vault_missing, "vault.db is not there"};
    case Errc::vault_damaged:
    case Errc::database_error:
      return {Errc::vault_damaged, "vault.db: " + error.detail};
    default:
      return error;
  }
}

Result<sql::Database> openDatabase(const std::filesystem::path& folder, const crypto::Secret& key) {
  auto database = sql::Database::open(folder / kDatabaseName, key, sql::OpenMode::existing);
  if (!database) return blameDatabase(database.error());
  return database;
}

/// An empty file, or one that lost its first pages, reads as a new database: migrating it would write over
/// what is left.
Result<> refuseEmpty(sql::Database& database) {
  const auto version = database.schemaVersion();
  if (!version) return blameDatabase(version.error());
  if (*version < 1) return Error{Errc::vault_damaged, "vault.db holds nothing"};
  return kOk;
}

std::string waitText(std::chrono::milliseconds wait) {
  return "try again in " + std::to_string((wait.count() + 999) / 1000) + " s";
}

/// The try is counted before its outcome is known.
Result<crypto::Secret> tryPassphrase(const std::filesystem::path& folder, const VaultFile& file,
                                     std::string_view passphrase, const Clock& clock) {
  UnlockAttempts attempts(folder, clock);
  if (const auto wait = attempts.waitNeeded(); wait.count() > 0) return Error{Errc::rate_limited, waitText(wait)};
  FIELDSEAL_CHECK(attempts.noteTry());
  FIELDSEAL_TRY(crypto::Secret key, file.unwrap(passphrase));
  FIELDSEAL_CHECK(attempts.noteSuccess());
  return key;
}

}  // namespace

Result<> writeVaultMark(sql::Database& database, Uuid vault) {
  FIELDSEAL_TRY(sql::Statement insert, database.prepare("INSERT INTO meta (name, value) VALUES ('vault', ?)"));
  const std::string id = vault.toString();
  return insert.bind(id).run();
}

Result<> checkVaultMark(sql::Database& database, Uuid vault) {
  auto select = database.prepare("SELECT value FROM meta WHERE name = 'vault'");
  if (!select) return blameDatabase(select.error());
  const auto row = select->step();
  if (!row) return blameDatabase(row.error());
  if (!*row) return Error{Errc::vault_damaged, "vault.db does not say which vault it belongs to"};
  if (select->text(0) != vault.toString()) return Error{Errc::vault_damaged, "vault.db belongs to another vault"};
  return kOk;
}

Result<Vault> Vault::open(const std::filesystem::path& folder, std::string_view passphrase, sql::Migrations migrations,
                          const Clock& clock) {
  FIELDSEAL_TRY(VaultFile file, VaultFile::read(folder));
  if (folder.filename() != file.vault.toString()) {
    return Error{Errc::vault_damaged, "the folder of this vault was renamed, or vault.json belongs to another vault"};
  }
  FIELDSEAL_TRY(FileLock lock, FileLock::take(folder / "lock", kOpenElsewhere));
  FIELDSEAL_TRY(crypto::Secret key, tryPassphrase(folder, file, passphrase, clock));
  FIELDSEAL_TRY(sql::Database database, openDatabase(folder, key));
  FIELDSEAL_CHECK(refuseEmpty(database));
  if (auto migrated = sql::migrate(database, migrations); !migrated) return blameDatabase(migrated.error());
  FIELDSEAL_CHECK(checkVaultMark(database, file.vault));
  return Vault(folder, std::move(file), std::move(key), std::move(lock));
}

Result<sql::Database> Vault::connect() const {
  return openDatabase(m_folder, m_key);
}

Result<> Vault::checkPassphrase(std::string_view passphrase, const Clock& clock) const {
  FIELDSEAL_CHECK(tryPassphrase(m_folder, m_file, passphrase, clock));
  return kOk;
}

Result<> Vault::changePassphrase(std::string_view current, std::string_view next, crypto::PasswordCost cost) {
  FIELDSEAL_TRY(const crypto::Secret key, m_file.unwrap(current));
  VaultFile changed = m_file;
  FIELDSEAL_CHECK(changed.wrap(key, next, cost));
  FIELDSEAL_CHECK(changed.write(m_folder));
  m_file = std::move(changed);
  return kOk;
}

Result<> Vault::relabel(const VaultLabel& label) {
  VaultFile changed = m_file;
  changed.put(label);
  FIELDSEAL_CHECK(changed.write(m_folder));
  m_file = std::move(changed);
  return kOk;
}

Result<> Vault::remove() && {
  // Renamed first: what a power cut leaves of it is swept away at the next start.
  const std::filesystem::path gone = m_folder.parent_path() / (".pending-" + m_file.vault.toString());
  std::error_code fault;
  std::filesystem::rename(m_folder, gone, fault);
  if (fault) return Error{Errc::io_error, "the vault's folder cannot be renamed: " + fault.message()};
  std::filesystem::remove_all(gone, fault);
  return syncFolder(gone.parent_path());
}

Result<PendingVault> PendingVault::create(const std::filesystem::path& dataFolder, Uuid id, std::string_view passphrase,
                                          crypto::PasswordCost cost, sql::Migrations migrations) {
  const std::filesystem::path vaults = dataFolder / "vaults";
  const std::filesystem::path folder = vaults / (".pending-" + id.toString());
  const std::filesystem::path goal = vaults / id.toString();
  std::error_code fault;
  std::filesystem::create_directories(vaults, fault);
  if (fault || !std::filesystem::create_directory(folder, fault)) {
    return Error{Errc::io_error, "the vault's folder cannot be made: " + fault.message()};
  }
  std::filesystem::permissions(folder, std::filesystem::perms::owner_all, fault);

  VaultFile file;
  file.vault = id;
  // From here on the destructor takes the folder away again when something fails.
  PendingVault pending(folder, goal, std::move(file), crypto::Secret::random(crypto::kBoxKeyBytes));
  FIELDSEAL_CHECK(pending.m_file.wrap(pending.m_key, passphrase, cost));
  FIELDSEAL_TRY(sql::Database database,
                sql::Database::open(folder / kDatabaseName, pending.m_key, sql::OpenMode::create));
  FIELDSEAL_CHECK(sql::migrate(database, migrations));
  FIELDSEAL_CHECK(writeVaultMark(database, id));
  return pending;
}

PendingVault::PendingVault(PendingVault&& other) noexcept
    : m_folder(std::exchange(other.m_folder, {})),
      m_goal(std::move(other.m_goal)),
      m_file(std::move(other.m_file)),
      m_key(std::move(other.m_key)) {}

PendingVault::~PendingVault() {
  if (m_folder.empty()) return;
  std::error_code ignored;  // what stays is swept away at the next start
  std::filesystem::remove_all(m_folder, ignored);
}

Result<Vault> PendingVault::complete(const VaultLabel& label, const Fill& fill) && {
  m_file.put(label);
  {
    FIELDSEAL_TRY(sql::Database database, openDatabase(m_folder, m_key));
    FIELDSEAL_CHECK(fill(database));
    FIELDSEAL_CHECK(database.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
  }
  FIELDSEAL_CHECK(m_file.write(m_folder));
  FIELDSEAL_TRY(FileLock lock, FileLock::take(m_folder / "lock", kOpenElsewhere));
  std::error_code fault;
  std::filesystem::rename(m_folder, m_goal, fault);
  if (fault) return Error{Errc::io_error, "the vault's folder cannot be renamed: " + fault.message()};
  m_folder.clear();
  FIELDSEAL_CHECK(syncFolder(m_goal.parent_path()));
  return Vault(m_goal, std::move(m_file), std::move(m_key), std::move(lock));
}

}  // namespace fieldseal::app
