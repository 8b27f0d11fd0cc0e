#include "sql/transaction.hpp"

#include <utility>

namespace fieldseal::sql {

Result<Transaction> Transaction::begin(Database& database) {
  FIELDSEAL_TRY(Statement begin, database.prepare("BEGIN IMMEDIATE"));
  FIELDSEAL_CHECK(begin.run());
  return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
  if (m_database == nullptr) return;
  // Nothing sensible is left to do when even this fails: SQLite rolls back by itself at the next open.
  (void)m_database->execute("ROLLBACK");
}

Result<> Transaction::commit() {
  FIELDSEAL_TRY(Statement commit, m_database->prepare("COMMIT"));
  FIELDSEAL_CHECK(commit.run());
  m_database = nullptr;
  return kOk;
}

}  // namespace fieldseal::sql
