// The history of syncs, of which a person reads: a part of JournalStore.
#include <array>

#include "store/journal_store.hpp"

namespace fieldseal::app {
namespace {

using Way = SyncRecord::Way;

constexpr std::array<std::pair<Way, std::string_view>, 3> kWays{
    {{Way::line, "line"}, {Way::question, "question"}, {Way::answer, "answer"}}};

std::string_view nameOf(Way way) {
  return std::ranges::find(kWays, way, &std::pair<Way, std::string_view>::first)->second;
}

Way wayNamed(std::string_view name) {
  const auto* const known = std::ranges::find(kWays, name, &std::pair<Way, std::string_view>::second);
  return known == kWays.end() ? Way::line : known->first;
}

std::uint64_t count(const sql::Statement& row, int column) {
  return static_cast<std::uint64_t>(row.integer(column));
}

SyncRecord recordFrom(const sql::Statement& row) {
  SyncRecord record;
  record.endedAt = WallTime(std::chrono::milliseconds(row.integer(0)));
  record.sentEntries = count(row, 1);
  record.receivedSegments = count(row, 2);
  record.refusedSegments = count(row, 3);
  if (!row.isNull(4)) record.error = Error{errcFromString(row.text(4)), std::string(row.text(5))};
  record.way = wayNamed(row.text(6));
  record.contents = count(row, 7);
  record.file = row.text(8);
  return record;
}

}  // namespace

Result<> JournalStore::addSync(const SyncRecord& record) {
  FIELDSEAL_TRY(sql::Statement insert,
                m_database.prepare("INSERT INTO syncs (ended_at, sent, received, refused, code, detail, way, contents, "
                                   "file) VALUES (?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''))"));
  insert.bind(static_cast<std::int64_t>(record.endedAt.time_since_epoch().count()))
      .bind(static_cast<std::int64_t>(record.sentEntries))
      .bind(static_cast<std::int64_t>(record.receivedSegments))
      .bind(static_cast<std::int64_t>(record.refusedSegments));
  if (record.error) {
    insert.bind(toString(record.error->code)).bind(record.error->detail);
  } else {
    insert.bindNull().bindNull();
  }
  insert.bind(nameOf(record.way)).bind(static_cast<std::int64_t>(record.contents)).bind(record.file);
  return insert.run();
}

Result<std::vector<SyncRecord>> JournalStore::syncs(std::size_t limit) {
  FIELDSEAL_TRY(sql::Statement select,
                m_database.prepare("SELECT ended_at, sent, received, refused, code, detail, way, contents, file FROM "
                                   "syncs ORDER BY id DESC LIMIT ?"));
  select.bind(static_cast<std::int64_t>(limit));
  std::vector<SyncRecord> records;
  for (;;) {
    FIELDSEAL_TRY(const bool row, select.step());
    if (!row) return records;
    records.push_back(recordFrom(select));
  }
}

Result<std::uint64_t> JournalStore::takeCourierNumber() {
  FIELDSEAL_TRY(
      sql::Statement next,
      m_database.prepare("INSERT INTO meta (name, value) VALUES ('courier_number', '1') ON CONFLICT (name) DO "
                         "UPDATE SET value = CAST(value AS INTEGER) + 1 RETURNING CAST(value AS INTEGER)"));
  FIELDSEAL_CHECK(next.step());
  const std::uint64_t number = count(next, 0);
  FIELDSEAL_CHECK(next.step());  // to its end: the row is written then
  return number;
}

}  // namespace fieldseal::app
