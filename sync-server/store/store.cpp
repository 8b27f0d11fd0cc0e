#include "store/store.hpp"

#include "fieldseal_attachment_migrations.hpp"
#include "fieldseal_server_migrations.hpp"
#include "sql/migrator.hpp"

namespace fieldseal::store {

Result<> Store::create(const std::filesystem::path& file, const crypto::Secret& key) {
  FIELDSEAL_TRY(auto database, sql::Database::open(file, key, sql::OpenMode::create));
  return sql::migrate(database, store::kMigrations);
}

Result<sql::Database> Store::openDirect(const std::filesystem::path& file, const crypto::Secret& key) {
  auto database = sql::Database::open(file, key, sql::OpenMode::existing);
  if (!database && database.error().code == Errc::wrong_passphrase) {
    return Error{Errc::vault_damaged, "this key does not open it: the key is another store's, or the file is damaged"};
  }
  if (!database) return database.error();
  FIELDSEAL_CHECK(sql::migrate(*database, store::kMigrations));
  return database;
}

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path& file, crypto::Secret key) {
  FIELDSEAL_TRY(auto database, openDirect(file, key));
  return std::unique_ptr<Store>(new Store(std::move(database), file, std::move(key)));
}

Result<sql::Database> Store::openAttachmentsDirect(const std::filesystem::path& file, const crypto::Secret& key) {
  std::error_code fault;
  // Killed while it was made, before anything was in it.
  if (std::filesystem::is_regular_file(file, fault) && std::filesystem::file_size(file, fault) == 0) {
    std::filesystem::remove(file, fault);
  }
  const auto mode = std::filesystem::exists(file, fault) ? sql::OpenMode::existing : sql::OpenMode::create;
  FIELDSEAL_TRY(auto database, sql::Database::open(file, key, mode));
  FIELDSEAL_CHECK(sql::migrate(database, attachments::kMigrations));
  return database;
}

Result<std::unique_ptr<Store>> Store::openAttachments(const std::filesystem::path& file, crypto::Secret key) {
  FIELDSEAL_TRY(auto database, openAttachmentsDirect(file, key));
  return std::unique_ptr<Store>(new Store(std::move(database), file, std::move(key)));
}

}  // namespace fieldseal::store
