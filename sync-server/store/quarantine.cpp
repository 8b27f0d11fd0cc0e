#include "store/quarantine.hpp"

#include "store/row_values.hpp"
#include "sync/compression.hpp"

namespace fieldseal::store {
namespace {

KeptSegment readKept(const sql::Statement& row) {
  KeptSegment kept;
  kept.number = row.integer(0);
  kept.receivedAt = timeColumn(row, 1);
  kept.sentBy = row.uuid(2);
  kept.journal = row.journal(3);
  kept.device = row.uuid(4);
  kept.first = static_cast<EntryNumber>(row.integer(5));
  kept.count = static_cast<std::uint64_t>(row.integer(6));
  kept.code = row.text(7);
  kept.detail = row.text(8);
  return kept;
}

}  // namespace

Result<> keepRefused(sql::Database& database, const RefusedSegment& segment, WallTime now) {
  FIELDSEAL_TRY(auto used,
                database.prepare("SELECT coalesce(sum(length(frame)), 0) FROM quarantine WHERE sent_by = ?"));
  used.bind(segment.sentBy);
  FIELDSEAL_CHECK(used.step());
  if (used.integer(0) + static_cast<std::int64_t>(segment.frame.size()) > kMaxQuarantineBytesPerDevice) return kOk;
  FIELDSEAL_TRY(auto insert, database.prepare("INSERT OR IGNORE INTO quarantine(received_at, sent_by, journal, device, "
                                              "first, count, code, detail, digest, frame) "
                                              "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
  const auto& header = segment.header;
  insert.bind(milliseconds(now)).bind(segment.sentBy).bind(header.journal).bind(header.device);
  insert.bind(static_cast<std::int64_t>(header.first)).bind(static_cast<std::int64_t>(header.count));
  insert.bind(toString(segment.error.code)).bind(segment.error.detail);
  insert.bind(ByteView(segment.digest)).bind(ByteView(segment.frame));
  return insert.run();
}

Result<> forgetRefused(sql::Database& database, const crypto::Sha256& digest) {
  FIELDSEAL_TRY(auto drop, database.prepare("DELETE FROM quarantine WHERE digest = ?"));
  drop.bind(ByteView(digest));
  return drop.run();
}

Result<std::int64_t> countRefused(sql::Database& database) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT count(*) FROM quarantine"));
  FIELDSEAL_CHECK(row.step());
  return row.integer(0);
}

Result<std::vector<KeptSegment>> allRefused(sql::Database& database) {
  FIELDSEAL_TRY(auto rows,
                database.prepare("SELECT number, received_at, sent_by, journal, device, first, count, code, detail "
                                 "FROM quarantine ORDER BY number"));
  std::vector<KeptSegment> segments;
  for (;;) {
    FIELDSEAL_TRY(const bool more, rows.step());
    if (!more) return segments;
    segments.push_back(readKept(rows));
  }
}

Result<std::optional<KeptSegment>> findRefused(sql::Database& database, std::int64_t number) {
  FIELDSEAL_TRY(auto row,
                database.prepare("SELECT number, received_at, sent_by, journal, device, first, count, code, detail "
                                 "FROM quarantine WHERE number = ?"));
  row.bind(number);
  FIELDSEAL_TRY(const bool there, row.step());
  return there ? std::optional<KeptSegment>(readKept(row)) : std::nullopt;
}

Result<std::string> refusedBytes(sql::Database& database, std::int64_t number) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT frame FROM quarantine WHERE number = ?"));
  row.bind(number);
  FIELDSEAL_TRY(const bool there, row.step());
  if (!there) return Error{Errc::not_found, "the quarantine holds no segment " + std::to_string(number)};
  auto bytes = sync::decompress(row.bytes(0), journal::kMaxSegmentBytes);
  if (!bytes) return Error{Errc::vault_damaged, "segment " + std::to_string(number) + ": " + bytes.error().detail};
  return bytes;
}

}  // namespace fieldseal::store
