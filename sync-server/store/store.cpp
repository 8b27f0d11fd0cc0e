#include "store/store.hpp"

#include "fieldseal_server_migrations.hpp"
#include "sql/migrator.hpp"

namespace fieldseal::store {

Result<> Store::create(const std::filesystem::path& file, const crypto::Secret& key) {
  FIELDSEAL_TRY(auto database, sql::Database::open(file, key, sql::OpenMode::create));
  return sql::migrate(database, store::kMigrations);
}

Result<sql::Database> Store::openDirect(const std::filesystem::path& file, const crypto::Secret& key) {
  FIELDSEAL_TRY(auto database, sql::Database::open(file, key, sql::OpenMode::existing));
  FIELDSEAL_CHECK(sql::migrate(database, store::kMigrations));
  return database;
}

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path& file, crypto::Secret key) {
  FIELDSEAL_TRY(auto database, openDirect(file, key));
  return std::unique_ptr<Store>(new Store(std::move(database), file, std::move(key)));
}

}  // namespace fieldseal::store
