#include "store/contents.hpp"

#include "store/row_values.hpp"
#include "sync/compression.hpp"
#include "sync/wire.hpp"

namespace fieldseal::store {
namespace {

Result<ContentRecord> readContent(const sql::Statement& row) {
  ContentRecord record;
  FIELDSEAL_TRY(record.hash, bytes32Column(row, 0));
  record.kind = row.text(1);
  record.name = row.text(2);
  record.version = row.text(3);
  record.bytes = static_cast<std::size_t>(row.integer(4));
  record.addedAt = timeColumn(row, 5);
  return record;
}

}  // namespace

Result<ContentRecord> insertContent(sql::Database& database, ContentRecord record, std::string_view bytes) {
  if (bytes.size() > sync::kMaxContentBytes) return Error{Errc::too_large, "a content of over 4 MiB"};
  record.hash = crypto::sha256(bytes);
  record.bytes = bytes.size();
  const auto frame = sync::compress(bytes, sync::kWireLevel);
  FIELDSEAL_TRY(auto insert, database.prepare("INSERT OR IGNORE INTO contents(hash, kind, name, version, bytes, "
                                              "added_at, frame) VALUES(?, ?, ?, ?, ?, ?, ?)"));
  insert.bind(ByteView(record.hash)).bind(record.kind).bind(record.name).bind(record.version);
  insert.bind(static_cast<std::int64_t>(record.bytes)).bind(milliseconds(record.addedAt)).bind(ByteView(frame));
  FIELDSEAL_CHECK(insert.run());
  return record;
}

Result<std::optional<std::string>> loadContent(sql::Database& database, const crypto::Sha256& hash) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT frame FROM contents WHERE hash = ?"));
  row.bind(ByteView(hash));
  FIELDSEAL_TRY(const bool there, row.step());
  if (!there) return std::optional<std::string>();
  FIELDSEAL_TRY(auto bytes, sync::decompress(row.bytes(0), sync::kMaxContentBytes));
  if (crypto::sha256(bytes) != hash) return Error{Errc::hash_mismatch, "a stored content does not fit its hash"};
  return std::optional<std::string>(std::move(bytes));
}

Result<std::optional<ContentRecord>> findContent(sql::Database& database, std::string_view kind, std::string_view name,
                                                 std::string_view version) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT hash, kind, name, version, bytes, added_at FROM contents "
                                           "WHERE kind = ? AND name = ? AND ? IN (version, '') "
                                           "ORDER BY number DESC LIMIT 1"));
  row.bind(kind).bind(name).bind(version);
  FIELDSEAL_TRY(const bool there, row.step());
  if (!there) return std::optional<ContentRecord>();
  FIELDSEAL_TRY(auto record, readContent(row));
  return std::optional<ContentRecord>(std::move(record));
}

Result<std::vector<ContentRecord>> allContents(sql::Database& database) {
  FIELDSEAL_TRY(auto rows, database.prepare("SELECT hash, kind, name, version, bytes, added_at FROM contents "
                                            "ORDER BY number"));
  std::vector<ContentRecord> records;
  for (;;) {
    FIELDSEAL_TRY(const bool more, rows.step());
    if (!more) return records;
    FIELDSEAL_TRY(auto record, readContent(rows));
    records.push_back(std::move(record));
  }
}

}  // namespace fieldseal::store
