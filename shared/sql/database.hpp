/// One connection to an encrypted SQLCipher 4 database. One thread owns it.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "crypto/secret.hpp"
#include "sql/statement.hpp"

struct sqlite3;

namespace fieldseal::sql {

enum class OpenMode {
  create,    ///< makes the file; an existing one is Errc::already_exists
  existing,  ///< a missing file is Errc::not_found and is never made
};

class Database {
 public:
  /// Opens with a raw 32-byte key, WAL, 4 KiB pages, synchronous=FULL, foreign keys on, and reads
  /// once, since SQLCipher shows a wrong key at the first read only.
  /// @errors Errc::wrong_passphrase for a key that does not fit or a file that is no database,
  ///         Errc::vault_damaged for a file shorter than a page, Errc::not_found,
  ///         Errc::already_exists, Errc::vault_busy, Errc::disk_full, Errc::io_error
  [[nodiscard]] static Result<Database> open(const std::filesystem::path& file, const crypto::Secret& key,
                                             OpenMode mode);

  Database(Database&&) noexcept;
  Database& operator=(Database&&) noexcept;
  ~Database();

  /// Runs statements that return no rows. Never with text from outside: bind instead.
  [[nodiscard]] Result<> execute(std::string_view sql);

  /// A prepared statement, taken from the connection's cache when it was there before. Give it a
  /// literal: the cache keeps every different text.
  [[nodiscard]] Result<Statement> prepare(std::string_view sql);

  /// PRAGMA user_version
  [[nodiscard]] Result<int> schemaVersion();

  /// Every page's HMAC and the b-trees' structure ("cipher_integrity_check", "integrity_check").
  /// @errors Errc::vault_damaged with the first fault
  [[nodiscard]] Result<> checkIntegrity();

  [[nodiscard]] std::int64_t lastInsertRow() const;
  [[nodiscard]] std::int64_t changedRows() const;

 private:
  struct Impl;
  explicit Database(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

/// The version of SQLCipher at run time, "4.6.1 community".
[[nodiscard]] Result<std::string> cipherVersion();

}  // namespace fieldseal::sql
