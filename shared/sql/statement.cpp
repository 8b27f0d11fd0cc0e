#include "sql/statement.hpp"

#include <sqlite3.h>

#include <cstring>
#include <utility>

#include "sql/error_codes.hpp"
#include "sql/statement_cache.hpp"

namespace fieldseal::sql {

Statement::Statement(Statement&& other) noexcept
    : m_cache(other.m_cache),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_next(other.m_next),
      m_bindFault(other.m_bindFault) {}

Statement::~Statement() {
  if (m_statement != nullptr) m_cache->give(m_statement);
}

void Statement::noteBind(int code) {
  ++m_next;
  if (code != SQLITE_OK && m_bindFault == 0) m_bindFault = code;
}

Statement& Statement::bind(std::int64_t value) {
  noteBind(sqlite3_bind_int64(m_statement, m_next, value));
  return *this;
}

Statement& Statement::bind(std::string_view text) {
  // A null pointer would bind NULL; an empty text is a text.
  noteBind(sqlite3_bind_text64(m_statement, m_next, text.empty() ? "" : text.data(), text.size(), SQLITE_STATIC,
                               SQLITE_UTF8));
  return *this;
}

Statement& Statement::bind(ByteView bytes) {
  noteBind(bytes.empty() ? sqlite3_bind_zeroblob(m_statement, m_next, 0)
                         : sqlite3_bind_blob64(m_statement, m_next, bytes.data(), bytes.size(), SQLITE_STATIC));
  return *this;
}

Statement& Statement::bind(const Uuid& id) {
  // Copied: ids are often temporaries.
  noteBind(sqlite3_bind_blob64(m_statement, m_next, id.bytes().data(), id.bytes().size(), SQLITE_TRANSIENT));
  return *this;
}

Statement& Statement::bind(const JournalId& id) {
  return bind(id.review());
}

Statement& Statement::bindNull() {
  noteBind(sqlite3_bind_null(m_statement, m_next));
  return *this;
}

Result<bool> Statement::step() {
  if (m_bindFault != 0) return errorFrom(m_cache->connection(), m_bindFault);
  const int code = sqlite3_step(m_statement);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return errorFrom(m_cache->connection(), sqlite3_extended_errcode(m_cache->connection()));
}

Result<> Statement::run() {
  for (;;) {
    const auto row = step();
    if (!row) {
      reset();
      return row.error();
    }
    if (!*row) break;
  }
  reset();
  return kOk;
}

void Statement::reset() {
  sqlite3_reset(m_statement);
  m_next = 1;
  m_bindFault = 0;
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::text(int column) const {
  const auto* text = sqlite3_column_text(m_statement, column);
  if (text == nullptr) return {};
  return {reinterpret_cast<const char*>(text), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

ByteView Statement::bytes(int column) const {
  const void* blob = sqlite3_column_blob(m_statement, column);
  if (blob == nullptr) return {};
  return {static_cast<const std::uint8_t*>(blob), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

Uuid Statement::uuid(int column) const {
  const ByteView blob = bytes(column);
  std::array<std::uint8_t, 16> id{};
  if (blob.size() == id.size()) std::memcpy(id.data(), blob.data(), id.size());
  return Uuid(id);
}

bool Statement::isNull(int column) const {
  return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

}  // namespace fieldseal::sql
