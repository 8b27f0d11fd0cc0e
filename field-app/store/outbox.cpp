// What goes out and what came back for it: the half of JournalStore that the office sees.
#include <algorithm>

#include "sql/transaction.hpp"
#include "store/journal_store.hpp"
#include "store/segment_rows.hpp"

namespace fieldseal::app {
namespace {

/// Room that a segment's header takes beside its lines.
constexpr std::size_t kHeaderBytes = 1024;

struct OpenLines {
  EntryNumber first = 0;
  std::vector<std::string> lines;
};

Result<std::vector<JournalId>> journalsWithOpenEntries(sql::Database& database) {
  FIELDSEAL_TRY(sql::Statement select, database.prepare("SELECT DISTINCT journal FROM open_entries"));
  std::vector<JournalId> journals;
  for (;;) {
    FIELDSEAL_TRY(const bool row, select.step());
    if (!row) return journals;
    journals.push_back(select.journal(0));
  }
}

/// The oldest open entries that fit into one segment.
Result<OpenLines> takeLines(sql::Database& database, JournalId journal) {
  FIELDSEAL_TRY(sql::Statement select,
                database.prepare("SELECT number, line FROM open_entries WHERE journal = ? ORDER BY number LIMIT ?"));
  select.bind(journal).bind(static_cast<std::int64_t>(journal::kMaxSegmentEntries));
  OpenLines open;
  std::size_t bytes = kHeaderBytes;
  for (;;) {
    FIELDSEAL_TRY(const bool row, select.step());
    if (!row) return open;
    bytes += select.text(1).size() + 1;
    if (!open.lines.empty() && bytes > journal::kMaxSegmentBytes) return open;
    if (open.lines.empty()) open.first = static_cast<EntryNumber>(select.integer(0));
    open.lines.emplace_back(select.text(1));
  }
}

SegmentProblem problemFrom(const sql::Statement& row, bool own) {
  return {own,
          row.journal(0),
          row.uuid(1),
          static_cast<EntryNumber>(row.integer(2)),
          static_cast<std::uint64_t>(row.integer(3)),
          Error{errcFromString(row.text(4)), std::string(row.text(5))}};
}

std::optional<WallTime> timeAt(const sql::Statement& row, int column) {
  if (row.isNull(column)) return std::nullopt;
  return WallTime(std::chrono::milliseconds(row.integer(column)));
}

}  // namespace

Result<> JournalStore::closeSegments(JournalId journal) {
  // One transaction: the entries are never in both tables or in neither, whatever happens between.
  FIELDSEAL_TRY(sql::Transaction transaction, sql::Transaction::begin(m_database));
  for (;;) {
    FIELDSEAL_TRY(const OpenLines open, takeLines(m_database, journal));
    if (open.lines.empty()) break;
    FIELDSEAL_TRY(const journal::ChainTip tip, chainTip(m_database, journal, m_identity.device));
    const journal::SegmentStart start{journal, m_identity.device, open.first, tip.header};
    FIELDSEAL_TRY(const std::string bytes, journal::buildSegment(start, open.lines, m_identity.signingKey));
    FIELDSEAL_TRY(const journal::SegmentView segment, journal::parseSegment(bytes));
    FIELDSEAL_CHECK(insertSegment(m_database, segment, 0));
    FIELDSEAL_TRY(sql::Statement remove,
                  m_database.prepare("DELETE FROM open_entries WHERE journal = ? AND number <= ?"));
    FIELDSEAL_CHECK(remove.bind(journal).bind(static_cast<std::int64_t>(segment.header.last())).run());
  }
  return transaction.commit();
}

Result<std::vector<std::string>> JournalStore::unsent(std::size_t limitBytes) {
  FIELDSEAL_TRY(const std::vector<JournalId> open, journalsWithOpenEntries(m_database));
  for (const JournalId& journal : open) FIELDSEAL_CHECK(closeSegments(journal));
  // What follows a refused segment of the same journal would be refused for the gap: it waits with it.
  FIELDSEAL_TRY(sql::Statement select,
                m_database.prepare(
                    "SELECT bytes FROM segments AS own WHERE device = ?1 AND position IS NULL AND NOT EXISTS "
                    "(SELECT 1 FROM segments AS refused WHERE refused.device = ?1 AND refused.journal = own.journal "
                    "AND refused.first <= own.first AND refused.position IS NULL AND refused.refused_code IS NOT NULL) "
                    "ORDER BY journal, first"));
  select.bind(m_identity.device);
  std::vector<std::string> segments;
  std::size_t bytes = 0;
  for (;;) {
    FIELDSEAL_TRY(const bool row, select.step());
    if (!row) return segments;
    FIELDSEAL_TRY(std::string segment, unpackSegment(select.bytes(0)));
    bytes += segment.size();
    if (!segments.empty() && bytes > limitBytes) return segments;
    segments.push_back(std::move(segment));
  }
}

Result<> JournalStore::markReceived(JournalId journal, EntryNumber first, std::uint64_t count, LogPosition position) {
  FIELDSEAL_TRY(sql::Statement update,
                m_database.prepare(
                    "UPDATE segments SET position = ?, received_at = ?, refused_code = NULL, refused_detail = NULL "
                    "WHERE journal = ? AND device = ? AND first = ? AND count = ?"));
  const std::int64_t now = m_clock->now().time_since_epoch().count();
  FIELDSEAL_CHECK(update.bind(static_cast<std::int64_t>(position))
                      .bind(now)
                      .bind(journal)
                      .bind(m_identity.device)
                      .bind(static_cast<std::int64_t>(first))
                      .bind(static_cast<std::int64_t>(count))
                      .run());
  if (m_database.changedRows() != 1) return Error{Errc::not_found, "a receipt for a segment that is not here"};
  return kOk;
}

Result<> JournalStore::markRefused(const sync::SegmentReceipt& receipt) {
  FIELDSEAL_TRY(sql::Statement update,
                m_database.prepare("UPDATE segments SET refused_code = ?, refused_detail = ? "
                                   "WHERE journal = ? AND device = ? AND first = ? AND count = ?"));
  FIELDSEAL_CHECK(update.bind(toString(receipt.error.code))
                      .bind(receipt.error.detail)
                      .bind(receipt.journal)
                      .bind(m_identity.device)
                      .bind(static_cast<std::int64_t>(receipt.first))
                      .bind(static_cast<std::int64_t>(receipt.count))
                      .run());
  if (m_database.changedRows() != 1) return Error{Errc::not_found, "a refusal of a segment that is not here"};
  return kOk;
}

Result<> JournalStore::retryRefused() {
  FIELDSEAL_TRY(
      sql::Statement update,
      m_database.prepare(
          "UPDATE segments SET refused_code = NULL, refused_detail = NULL WHERE device = ? AND position IS NULL"));
  return update.bind(m_identity.device).run();
}

Result<> JournalStore::forgetReceipts(JournalId journal, EntryNumber next) {
  FIELDSEAL_TRY(sql::Statement update,
                m_database.prepare("UPDATE segments SET position = NULL, received_at = NULL "
                                   "WHERE journal = ? AND device = ? AND first + count > ? AND position IS NOT NULL"));
  return update.bind(journal).bind(m_identity.device).bind(static_cast<std::int64_t>(next)).run();
}

Result<std::uint64_t> JournalStore::unsentEntries() {
  FIELDSEAL_TRY(
      sql::Statement select,
      m_database.prepare("SELECT (SELECT count(*) FROM open_entries) + "
                         "(SELECT coalesce(sum(count), 0) FROM segments WHERE device = ? AND position IS NULL)"));
  FIELDSEAL_CHECK(select.bind(m_identity.device).step());
  return static_cast<std::uint64_t>(select.integer(0));
}

Result<ReceiptState> JournalStore::receipts(JournalId journal) {
  FIELDSEAL_TRY(
      sql::Statement select,
      m_database.prepare("SELECT (SELECT count(*) FROM open_entries WHERE journal = ?1), coalesce(sum(count), 0), "
                         "coalesce(sum(CASE WHEN position IS NULL THEN count END), 0), max(received_at) "
                         "FROM segments WHERE journal = ?1 AND device = ?2"));
  FIELDSEAL_CHECK(select.bind(journal).bind(m_identity.device).step());
  const auto open = static_cast<std::uint64_t>(select.integer(0));
  return ReceiptState{open + static_cast<std::uint64_t>(select.integer(1)),
                      open + static_cast<std::uint64_t>(select.integer(2)), timeAt(select, 3)};
}

Result<std::optional<WallTime>> JournalStore::lastReceipt() {
  FIELDSEAL_TRY(sql::Statement select, m_database.prepare("SELECT max(received_at) FROM segments WHERE device = ?"));
  FIELDSEAL_CHECK(select.bind(m_identity.device).step());
  return timeAt(select, 0);
}

Result<std::vector<SegmentProblem>> JournalStore::problems() {
  std::vector<SegmentProblem> found;
  {
    FIELDSEAL_TRY(sql::Statement select,
                  m_database.prepare("SELECT journal, device, first, count, refused_code, refused_detail FROM segments "
                                     "WHERE device = ? AND refused_code IS NOT NULL ORDER BY journal, first"));
    select.bind(m_identity.device);
    for (;;) {
      FIELDSEAL_TRY(const bool row, select.step());
      if (!row) break;
      found.push_back(problemFrom(select, true));
    }
  }
  FIELDSEAL_TRY(
      sql::Statement select,
      m_database.prepare("SELECT journal, device, first, count, code, detail FROM quarantine ORDER BY position"));
  for (;;) {
    FIELDSEAL_TRY(const bool row, select.step());
    if (!row) return found;
    found.push_back(problemFrom(select, false));
  }
}

}  // namespace fieldseal::app
