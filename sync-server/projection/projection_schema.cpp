#include "projection/projection_schema.hpp"

#include "sql/transaction.hpp"

namespace fieldseal::projection {
namespace {

/// Raise it with every change of the schema or of what a summary holds.
constexpr int kVersion = 2;

constexpr std::string_view kSchema = R"sql(
CREATE TABLE progress(one INTEGER PRIMARY KEY, position INTEGER NOT NULL);
CREATE TABLE reviews(
  journal BLOB PRIMARY KEY,
  position INTEGER NOT NULL,
  state TEXT NOT NULL,
  planned_on TEXT NOT NULL,
  search TEXT NOT NULL,
  summary TEXT NOT NULL
);
CREATE INDEX reviews_by_plan ON reviews(planned_on, journal);
CREATE TABLE findings(
  journal BLOB NOT NULL,
  finding BLOB NOT NULL,
  severity TEXT NOT NULL,
  state TEXT NOT NULL,
  due TEXT NOT NULL,
  PRIMARY KEY(journal, finding)
) WITHOUT ROWID;
)sql";

Result<sql::Database> openExisting(const std::filesystem::path& file, const crypto::Secret& key) {
  FIELDSEAL_TRY(auto database, sql::Database::open(file, key, sql::OpenMode::existing));
  FIELDSEAL_TRY(const int version, database.schemaVersion());
  if (version != kVersion) return Error{Errc::unsupported_version, "another version of the projection"};
  return database;
}

Result<sql::Database> make(const std::filesystem::path& file, const crypto::Secret& key) {
  for (const char* part : {"", "-wal", "-shm"}) {
    std::error_code ignored;
    std::filesystem::remove(file.string() + part, ignored);
  }
  FIELDSEAL_TRY(auto database, sql::Database::open(file, key, sql::OpenMode::create));
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(database));
  FIELDSEAL_CHECK(database.execute(kSchema));
  FIELDSEAL_CHECK(database.execute("PRAGMA user_version = " + std::to_string(kVersion)));
  FIELDSEAL_CHECK(transaction.commit());
  return database;
}

}  // namespace

Result<sql::Database> openProjection(const std::filesystem::path& file, const crypto::Secret& key) {
  auto opened = openExisting(file, key);
  if (!opened) {
    const auto code = opened.error().code;
    if (code == Errc::disk_full || code == Errc::io_error || code == Errc::vault_busy) return opened;
    opened = make(file, key);
  }
  if (!opened) return opened;
  // What a power cut takes is projected again.
  FIELDSEAL_CHECK(opened->execute("PRAGMA synchronous = NORMAL"));
  return opened;
}

}  // namespace fieldseal::projection
