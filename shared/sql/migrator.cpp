#include "sql/migrator.hpp"

#include <string>

#include "sql/transaction.hpp"

namespace fieldseal::sql {

Result<> migrate(Database& database, Migrations migrations) {
  FIELDSEAL_TRY(const int found, database.schemaVersion());
  const int newest = static_cast<int>(migrations.size());
  if (found > newest) {
    return Error{Errc::vault_newer, "the database has schema " + std::to_string(found) + ", this program knows " +
                                        std::to_string(newest) + ": use the newer program"};
  }
  for (int version = found; version < newest; ++version) {
    FIELDSEAL_TRY(Transaction transaction, Transaction::begin(database));
    FIELDSEAL_CHECK(database.execute(migrations[static_cast<std::size_t>(version)]));
    FIELDSEAL_CHECK(database.execute("PRAGMA user_version = " + std::to_string(version + 1)));
    FIELDSEAL_CHECK(transaction.commit());
  }
  return kOk;
}

}  // namespace fieldseal::sql
