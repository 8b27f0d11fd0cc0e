#include "store/quarantine.hpp"

#include "store/row_values.hpp"

namespace fieldseal::store {

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

}  // namespace fieldseal::store
