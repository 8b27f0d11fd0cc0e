/// A prepared statement in use; goes back to its connection's cache when it goes.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.hpp"
#include "base/ids.hpp"

struct sqlite3_stmt;

namespace fieldseal::sql {

class StatementCache;

/// Bind in order, then step or run. Bound text and bytes must outlive the run: they are not copied.
class Statement {
 public:
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&&) = delete;
  ~Statement();

  /// Binds the next parameter.
  Statement& bind(std::int64_t value);
  Statement& bind(std::string_view text);
  Statement& bind(ByteView bytes);
  /// As its 16 bytes.
  Statement& bind(const Uuid& id);
  /// As its 16 bytes, the roster as 16 zero bytes.
  Statement& bind(const JournalId& id);
  Statement& bindNull();

  /// @return whether there is a row
  /// @errors Errc::already_exists for a broken UNIQUE or primary key, Errc::disk_full,
  ///         Errc::vault_damaged, Errc::vault_busy, Errc::io_error, Errc::database_error
  [[nodiscard]] Result<bool> step();

  /// Steps to the end, with no rows asked for; then ready to be bound again.
  [[nodiscard]] Result<> run();

  /// Ready to be bound and run again.
  void reset();

  /// Columns of the current row, from 0. Text and bytes are valid until the next step.
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] std::string_view text(int column) const;
  [[nodiscard]] ByteView bytes(int column) const;
  [[nodiscard]] Uuid uuid(int column) const;
  [[nodiscard]] JournalId journal(int column) const { return JournalId(uuid(column)); }
  [[nodiscard]] bool isNull(int column) const;

 private:
  friend class Database;
  Statement(StatementCache& cache, sqlite3_stmt* statement) : m_cache(&cache), m_statement(statement) {}
  void noteBind(int code);

  StatementCache* m_cache;
  sqlite3_stmt* m_statement;
  int m_next = 1;
  int m_bindFault = 0;
};

}  // namespace fieldseal::sql
