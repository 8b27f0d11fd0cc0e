/// BEGIN IMMEDIATE … COMMIT; rolled back when it goes without a commit.
#pragma once

#include "sql/database.hpp"

namespace fieldseal::sql {

class Transaction {
 public:
  [[nodiscard]] static Result<Transaction> begin(Database& database);

  Transaction(Transaction&& other) noexcept;
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();

  /// Durable once this returns without an error.
  [[nodiscard]] Result<> commit();

 private:
  explicit Transaction(Database& database) : m_database(&database) {}
  Database* m_database;
};

}  // namespace fieldseal::sql
