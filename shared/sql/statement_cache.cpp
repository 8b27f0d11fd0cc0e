#include "sql/statement_cache.hpp"

#include <sqlite3.h>

#include "sql/error_codes.hpp"

namespace fieldseal::sql {

StatementCache::~StatementCache() {
  clear();
}

Result<sqlite3_stmt*> StatementCache::take(std::string_view sql) {
  if (const auto idle = m_idle.find(std::string(sql)); idle != m_idle.end()) {
    sqlite3_stmt* statement = idle->second;
    m_idle.erase(idle);
    return statement;
  }
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(m_connection, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                      &statement, nullptr);
  if (code != SQLITE_OK) return errorFrom(m_connection, code);
  return statement;
}

void StatementCache::give(sqlite3_stmt* statement) noexcept {
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement);
  m_idle.emplace(sqlite3_sql(statement), statement);
}

void StatementCache::clear() noexcept {
  for (const auto& [sql, statement] : m_idle) sqlite3_finalize(statement);
  m_idle.clear();
}

}  // namespace fieldseal::sql
