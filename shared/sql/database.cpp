#include "sql/database.hpp"

#include <sqlite3.h>

#include <utility>

#include "sql/error_codes.hpp"
#include "sql/statement_cache.hpp"

namespace fieldseal::sql {
namespace {

constexpr std::uintmax_t kPageBytes = 4096;
constexpr int kBusyMilliseconds = 10'000;

Errc kindOf(int code) {
  switch (code & 0xff) {
    case SQLITE_FULL:
      return Errc::disk_full;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Errc::vault_busy;
    case SQLITE_NOTADB:
      return Errc::wrong_passphrase;
    case SQLITE_CORRUPT:
      return Errc::vault_damaged;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_IOERR:
      return Errc::io_error;
    case SQLITE_CONSTRAINT: {
      const bool taken =
          code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID;
      return taken ? Errc::already_exists : Errc::database_error;
    }
    default:
      return Errc::database_error;
  }
}

Result<> checkFile(const std::filesystem::path& file, OpenMode mode) {
  std::error_code fault;
  const bool there = std::filesystem::exists(file, fault);
  if (mode == OpenMode::create) {
    if (there) return Error{Errc::already_exists, "the database file is there already"};
    return kOk;
  }
  if (!there) return Error{Errc::not_found, "the database file is not there"};
  const auto size = std::filesystem::file_size(file, fault);
  if (fault || size < kPageBytes || size % kPageBytes != 0) {
    return Error{Errc::vault_damaged, "the database file was cut short"};
  }
  return kOk;
}

int applyKey(sqlite3* connection, const crypto::Secret& key) {
  // The raw-key form x'…' skips SQLCipher's own derivation.
  std::string literal = "x'" + toHex(key.view()) + "'";
  const int code = sqlite3_key(connection, literal.data(), static_cast<int>(literal.size()));
  crypto::wipe({reinterpret_cast<std::uint8_t*>(literal.data()), literal.size()});
  return code;
}

}  // namespace

Error errorFrom(sqlite3* connection, int code) {
  // SQLite's own words name tables and columns, never values.
  const char* words = connection != nullptr ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
  return {kindOf(code), std::string("database: ") + words};
}

struct Database::Impl {
  explicit Impl(sqlite3* opened) : connection(opened), cache(opened) {}
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
  ~Impl() {
    cache.clear();
    sqlite3_close_v2(connection);
  }

  sqlite3* connection;
  StatementCache cache;
};

Database::Database(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const std::filesystem::path& file, const crypto::Secret& key, OpenMode mode) {
  FIELDSEAL_CHECK(checkFile(file, mode));
  sqlite3* connection = nullptr;
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (mode == OpenMode::create ? SQLITE_OPEN_CREATE : 0);
  const int opened = sqlite3_open_v2(file.c_str(), &connection, flags, nullptr);
  Database database(std::make_unique<Impl>(connection));
  if (opened != SQLITE_OK) return errorFrom(connection, opened);
  sqlite3_extended_result_codes(connection, 1);
  sqlite3_busy_timeout(connection, kBusyMilliseconds);
  if (const int keyed = applyKey(connection, key); keyed != SQLITE_OK) return errorFrom(connection, keyed);
  // SQLCipher would write to standard error what the caller learns from the result; with a process's first key it sets
  // a level of its own.
  FIELDSEAL_CHECK(database.execute("PRAGMA cipher_log_level = NONE"));
  FIELDSEAL_CHECK(database.execute("PRAGMA cipher_memory_security = OFF"));
  FIELDSEAL_CHECK(database.execute("SELECT count(*) FROM sqlite_schema"));  // a wrong key shows here, not before
  FIELDSEAL_CHECK(
      database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
                       "PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF"));
  return database;
}

Result<> Database::execute(std::string_view sql) {
  const std::string terminated(sql);
  const int code = sqlite3_exec(m_impl->connection, terminated.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return errorFrom(m_impl->connection, sqlite3_extended_errcode(m_impl->connection));
  return kOk;
}

Result<Statement> Database::prepare(std::string_view sql) {
  FIELDSEAL_TRY(sqlite3_stmt * statement, m_impl->cache.take(sql));
  return Statement(m_impl->cache, statement);
}

Result<int> Database::schemaVersion() {
  FIELDSEAL_TRY(Statement statement, prepare("PRAGMA user_version"));
  FIELDSEAL_TRY(const bool row, statement.step());
  if (!row) return Error{Errc::database_error, "no user_version"};
  return static_cast<int>(statement.integer(0));
}

Result<> Database::checkIntegrity() {
  for (const std::string_view pragma : {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check(1)"}) {
    FIELDSEAL_TRY(Statement statement, prepare(pragma));
    FIELDSEAL_TRY(const bool row, statement.step());
    if (row && statement.text(0) != "ok") return Error{Errc::vault_damaged, std::string(statement.text(0))};
  }
  return kOk;
}

std::int64_t Database::lastInsertRow() const {
  return sqlite3_last_insert_rowid(m_impl->connection);
}
std::int64_t Database::changedRows() const {
  return sqlite3_changes64(m_impl->connection);
}

Result<std::string> cipherVersion() {
  sqlite3* connection = nullptr;
  const int opened = sqlite3_open(":memory:", &connection);
  std::string version;
  const auto take = [](void* out, int, char** columns, char**) {
    *static_cast<std::string*>(out) = columns[0] != nullptr ? columns[0] : "";
    return 0;
  };
  if (opened == SQLITE_OK) sqlite3_exec(connection, "PRAGMA cipher_version", take, &version, nullptr);
  sqlite3_close(connection);
  if (version.empty()) return Error{Errc::database_error, "the linked SQLite is not SQLCipher"};
  return version;
}

}  // namespace fieldseal::sql
