#include "store/segment_log.hpp"

#include "store/row_values.hpp"
#include "sync/compression.hpp"

namespace fieldseal::store {
namespace {

constexpr std::string_view kColumns =
    "position, journal, device, first, count, header_hash, text_bytes, received_at, frame";

Result<LogRow> readRow(const sql::Statement& row) {
  LogRow read;
  read.position = static_cast<LogPosition>(row.integer(0));
  read.journal = row.journal(1);
  read.device = row.uuid(2);
  read.first = static_cast<EntryNumber>(row.integer(3));
  read.count = static_cast<std::uint64_t>(row.integer(4));
  FIELDSEAL_TRY(read.headerHash, bytes32Column(row, 5));
  read.textBytes = static_cast<std::size_t>(row.integer(6));
  read.receivedAt = timeColumn(row, 7);
  read.frame = row.bytes(8);
  return read;
}

Result<> visitRows(sql::Statement& rows, const RowVisitor& visit) {
  for (;;) {
    FIELDSEAL_TRY(const bool more, rows.step());
    if (!more) return kOk;
    FIELDSEAL_TRY(const auto row, readRow(rows));
    FIELDSEAL_CHECK(visit(row));
  }
}

}  // namespace

Result<Appended> appendSegment(sql::Database& database, const IncomingSegment& segment, WallTime now) {
  const auto& header = segment.header;
  FIELDSEAL_TRY(const auto tip, chainTip(database, header.journal, header.device));
  FIELDSEAL_TRY(const auto fit, journal::fitChain(tip, header));
  if (fit == journal::ChainFit::known) {
    FIELDSEAL_TRY(const auto position, findSegment(database, header, segment.headerHash));
    if (position) return Appended{*position, true};
    return Error{Errc::forked_chain, "entries from " + std::to_string(header.first) + " are there in other segments"};
  }
  // Read inside the transaction: the command line may have appended since the last time.
  FIELDSEAL_TRY(const auto head, logHead(database));
  const Appended appended{head + 1, false};
  FIELDSEAL_TRY(auto insert,
                database.prepare("INSERT INTO segments(position, journal, device, first, count, header_hash, "
                                 "text_bytes, received_at, frame) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"));
  insert.bind(static_cast<std::int64_t>(appended.position)).bind(header.journal).bind(header.device);
  insert.bind(static_cast<std::int64_t>(header.first)).bind(static_cast<std::int64_t>(header.count));
  insert.bind(ByteView(segment.headerHash)).bind(static_cast<std::int64_t>(segment.textBytes));
  insert.bind(milliseconds(now)).bind(ByteView(segment.frame));
  FIELDSEAL_CHECK(insert.run());
  return appended;
}

Result<std::optional<LogPosition>> findSegment(sql::Database& database, const journal::SegmentHeader& header,
                                               const crypto::Sha256& headerHash) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT position, header_hash FROM segments "
                                           "WHERE journal = ? AND device = ? AND first = ?"));
  row.bind(header.journal).bind(header.device).bind(static_cast<std::int64_t>(header.first));
  FIELDSEAL_TRY(const bool there, row.step());
  if (!there) return std::optional<LogPosition>();
  FIELDSEAL_TRY(const auto stored, bytes32Column(row, 1));
  if (stored != headerHash) {
    return Error{Errc::forked_chain, "entries from " + std::to_string(header.first) + " are there with other bytes"};
  }
  return std::optional<LogPosition>(static_cast<LogPosition>(row.integer(0)));
}

Result<LogPosition> logHead(sql::Database& database) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT max(position) FROM segments"));
  FIELDSEAL_TRY(const bool there, row.step());
  return there && !row.isNull(0) ? static_cast<LogPosition>(row.integer(0)) : LogPosition{0};
}

Result<journal::ChainTip> chainTip(sql::Database& database, JournalId journal, DeviceId device) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT first + count - 1, header_hash FROM segments "
                                           "WHERE journal = ? AND device = ? ORDER BY first DESC LIMIT 1"));
  row.bind(journal).bind(device);
  FIELDSEAL_TRY(const bool there, row.step());
  journal::ChainTip tip;
  if (!there) return tip;
  tip.last = static_cast<EntryNumber>(row.integer(0));
  FIELDSEAL_TRY(tip.header, bytes32Column(row, 1));
  return tip;
}

Result<> forEachRow(sql::Database& database, JournalId journal, LogPosition after, const RowVisitor& visit) {
  static const std::string text =
      "SELECT " + std::string(kColumns) + " FROM segments WHERE journal = ? AND position > ? ORDER BY position";
  FIELDSEAL_TRY(auto rows, database.prepare(text));
  rows.bind(journal).bind(static_cast<std::int64_t>(after));
  return visitRows(rows, visit);
}

Result<> forEachRow(sql::Database& database, const RowVisitor& visit) {
  static const std::string text = "SELECT " + std::string(kColumns) + " FROM segments ORDER BY position";
  FIELDSEAL_TRY(auto rows, database.prepare(text));
  return visitRows(rows, visit);
}

Result<> forEachFirstRow(sql::Database& database, DeviceId device, const RowVisitor& visit) {
  // The inner query is answered by the index of the chains alone: the log itself is not walked.
  static const std::string text = "SELECT " + std::string(kColumns) +
                                  " FROM segments WHERE position IN "
                                  "(SELECT position FROM segments WHERE device = ? AND first = 1) ORDER BY position";
  FIELDSEAL_TRY(auto rows, database.prepare(text));
  rows.bind(device);
  return visitRows(rows, visit);
}

Result<std::string> unpack(const LogRow& row) {
  return sync::decompress(row.frame, journal::kMaxSegmentBytes);
}

Result<std::uint64_t> foldRow(const LogRow& row, journal::Journal& folded) {
  FIELDSEAL_TRY(const auto text, unpack(row));
  FIELDSEAL_TRY(const auto segment, journal::parseSegment(text));
  if (!segment.header.readable()) {
    FIELDSEAL_CHECK(folded.passOver(segment.header));
    return segment.header.count;
  }
  FIELDSEAL_TRY(const auto entries, journal::parseEntries(segment));
  FIELDSEAL_CHECK(folded.append(row.device, entries));
  return segment.header.count;
}

Result<journal::Journal> loadJournal(sql::Database& database, JournalId id) {
  journal::Journal folded(id);
  const auto fold = [&folded](const LogRow& row) -> Result<> {
    FIELDSEAL_CHECK(foldRow(row, folded));
    return kOk;
  };
  FIELDSEAL_CHECK(forEachRow(database, id, 0, fold));
  return folded;
}

}  // namespace fieldseal::store
