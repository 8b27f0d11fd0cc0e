/// Prepared statements of one connection, kept for the next use of the same text.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "base/result.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace fieldseal::sql {

class StatementCache {
 public:
  explicit StatementCache(sqlite3* connection) : m_connection(connection) {}
  StatementCache(const StatementCache&) = delete;
  StatementCache& operator=(const StatementCache&) = delete;
  ~StatementCache();

  /// One of this text that nobody uses, or a new one.
  [[nodiscard]] Result<sqlite3_stmt*> take(std::string_view sql);
  /// Resets it and keeps it.
  void give(sqlite3_stmt* statement) noexcept;
  void clear() noexcept;

  [[nodiscard]] sqlite3* connection() const noexcept { return m_connection; }

 private:
  sqlite3* m_connection;
  std::unordered_multimap<std::string, sqlite3_stmt*> m_idle;
};

}  // namespace fieldseal::sql
