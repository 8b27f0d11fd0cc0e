#include "store/segment_rows.hpp"

#include <algorithm>

#include "sync/compression.hpp"

namespace fieldseal::app {

crypto::Sha256 hashOf(ByteView bytes) {
  crypto::Sha256 hash{};
  if (bytes.size() == hash.size()) std::ranges::copy(bytes, hash.begin());
  return hash;
}

Result<std::string> unpackSegment(ByteView packed) {
  auto text = sync::decompress(packed, journal::kMaxSegmentBytes * 2);
  if (!text) return Error{Errc::vault_damaged, "a stored segment does not unpack: " + text.error().detail};
  return text;
}

Result<journal::ChainTip> chainTip(sql::Database& database, JournalId journal, DeviceId device) {
  FIELDSEAL_TRY(sql::Statement select,
                database.prepare("SELECT first + count - 1, header_hash FROM segments WHERE journal = ? AND device = ? "
                                 "ORDER BY first DESC LIMIT 1"));
  FIELDSEAL_TRY(const bool row, select.bind(journal).bind(device).step());
  if (!row) return journal::ChainTip{};
  return journal::ChainTip{static_cast<EntryNumber>(select.integer(0)), hashOf(select.bytes(1))};
}

Result<std::optional<crypto::Sha256>> storedHeader(sql::Database& database, const journal::SegmentHeader& header) {
  FIELDSEAL_TRY(sql::Statement select,
                database.prepare(
                    "SELECT header_hash FROM segments WHERE journal = ? AND device = ? AND first = ? AND count = ?"));
  FIELDSEAL_TRY(const bool row, select.bind(header.journal)
                                    .bind(header.device)
                                    .bind(static_cast<std::int64_t>(header.first))
                                    .bind(static_cast<std::int64_t>(header.count))
                                    .step());
  if (!row) return std::optional<crypto::Sha256>{};
  return std::optional(hashOf(select.bytes(0)));
}

Result<> insertSegment(sql::Database& database, const journal::SegmentView& segment, LogPosition position) {
  FIELDSEAL_TRY(
      sql::Statement insert,
      database.prepare("INSERT INTO segments (journal, device, first, count, version, header_hash, bytes, position) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
  const crypto::Sha256 hash = segment.headerHash();
  const Bytes packed = sync::compress(segment.bytes, sync::kStorageLevel);
  insert.bind(segment.header.journal)
      .bind(segment.header.device)
      .bind(static_cast<std::int64_t>(segment.header.first))
      .bind(static_cast<std::int64_t>(segment.header.count))
      .bind(static_cast<std::int64_t>(segment.header.version))
      .bind(ByteView(hash))
      .bind(ByteView(packed));
  if (position == 0) {
    insert.bindNull();
  } else {
    insert.bind(static_cast<std::int64_t>(position));
  }
  return insert.run();
}

}  // namespace fieldseal::app
