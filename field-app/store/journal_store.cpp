#include "store/journal_store.hpp"

#include <algorithm>

#include "base/json_reader.hpp"
#include "sql/transaction.hpp"
#include "store/pulled_segments.hpp"
#include "store/segment_rows.hpp"
#include "sync/compression.hpp"

namespace fieldseal::app {
namespace {

std::string unfinishedName(JournalId review, const std::string& what) {
  return "unfinished/" + review.toString() + "/" + what;
}

}  // namespace

Result<std::unique_ptr<JournalStore>> JournalStore::open(sql::Database database, const Clock& clock) {
  FIELDSEAL_TRY(DeviceIdentity identity, loadIdentity(database));
  return std::unique_ptr<JournalStore>(new JournalStore(std::move(database), std::move(identity), clock));
}

Result<> JournalStore::append(JournalId journal, const journal::Entry& entry) {
  FIELDSEAL_TRY(const std::string line, journal::encodeEntry(entry));
  // One statement is one transaction. The condition keeps a restored tablet from going on where its other
  // copy already went.
  FIELDSEAL_TRY(
      sql::Statement insert,
      m_database.prepare("INSERT INTO open_entries (journal, number, line) SELECT ?1, ?2, ?3 WHERE NOT EXISTS "
                         "(SELECT 1 FROM segments WHERE journal = ?1 AND device = ?4 AND first + count > ?2)"));
  const auto number = static_cast<std::int64_t>(entry.number);
  FIELDSEAL_CHECK(insert.bind(journal).bind(number).bind(line).bind(m_identity.device).run());
  if (m_database.changedRows() != 1) {
    return Error{Errc::forked_chain, "entry " + std::to_string(entry.number) + " exists at the office already"};
  }
  return kOk;
}

Result<> JournalStore::append(JournalId journal, std::span<const journal::Entry> entries, const Along& along) {
  if (entries.size() == 1 && !along) return append(journal, entries.front());
  FIELDSEAL_TRY(sql::Transaction together, sql::Transaction::begin(m_database));
  for (const journal::Entry& entry : entries) FIELDSEAL_CHECK(append(journal, entry));
  if (along) FIELDSEAL_CHECK(along(m_database));
  return together.commit();
}

Result<std::int64_t> JournalStore::visitSegments(JournalId journal, std::int64_t after, const SegmentVisitor& visit) {
  std::int64_t last = after;
  FIELDSEAL_TRY(sql::Statement segments,
                m_database.prepare("SELECT id, bytes FROM segments WHERE journal = ? AND id > ? ORDER BY id"));
  segments.bind(journal).bind(after);
  for (;;) {
    FIELDSEAL_TRY(const bool row, segments.step());
    if (!row) return last;
    last = segments.integer(0);
    FIELDSEAL_TRY(const std::string text, unpackSegment(segments.bytes(1)));
    FIELDSEAL_TRY(const journal::SegmentView view, journal::parseSegment(text));
    FIELDSEAL_CHECK(visit(view));
  }
}

Result<std::vector<journal::Entry>> JournalStore::openEntries(JournalId journal) {
  FIELDSEAL_TRY(sql::Statement lines,
                m_database.prepare("SELECT line FROM open_entries WHERE journal = ? ORDER BY number"));
  lines.bind(journal);
  std::vector<journal::Entry> open;
  for (;;) {
    FIELDSEAL_TRY(const bool row, lines.step());
    if (!row) return open;
    FIELDSEAL_TRY(journal::Entry entry, journal::parseEntry(lines.text(0)));
    open.push_back(std::move(entry));
  }
}

Result<std::int64_t> JournalStore::read(JournalId journal, std::int64_t after, bool withOpen,
                                        const EntriesVisitor& visit) {
  const auto visitSegment = [&](const journal::SegmentView& segment) -> Result<> {
    if (!segment.header.readable()) return kOk;
    FIELDSEAL_TRY(const std::vector<journal::Entry> entries, journal::parseEntries(segment));
    return visit(segment.header.device, entries);
  };
  if (!withOpen) return visitSegments(journal, after, visitSegment);
  // One moment for both tables: a sync on another connection may be moving open entries into a segment.
  FIELDSEAL_TRY(sql::Transaction moment, sql::Transaction::begin(m_database));
  FIELDSEAL_TRY(const std::int64_t last, visitSegments(journal, after, visitSegment));
  FIELDSEAL_TRY(const std::vector<journal::Entry> open, openEntries(journal));
  if (!open.empty()) FIELDSEAL_CHECK(visit(m_identity.device, open));
  FIELDSEAL_CHECK(moment.commit());
  return last;
}

Result<JournalStore::Folded> JournalStore::fold(journal::Journal& journal, std::int64_t after, bool withOpen) {
  Folded folded;
  const auto take = [&](DeviceId device, const std::vector<journal::Entry>& entries) -> Result<> {
    FIELDSEAL_TRY(const auto touched, journal.append(device, entries));
    folded.touched.insert(folded.touched.end(), touched.begin(), touched.end());
    return kOk;
  };
  const auto visitSegment = [&](const journal::SegmentView& segment) -> Result<> {
    if (!segment.header.readable()) {
      FIELDSEAL_CHECK(journal.passOver(segment.header));
      return kOk;
    }
    FIELDSEAL_TRY(const std::vector<journal::Entry> entries, journal::parseEntries(segment));
    return take(segment.header.device, entries);
  };
  if (withOpen) {
    FIELDSEAL_TRY(sql::Transaction moment, sql::Transaction::begin(m_database));  // as in read
    FIELDSEAL_TRY(folded.last, visitSegments(journal.id(), after, visitSegment));
    FIELDSEAL_TRY(const std::vector<journal::Entry> open, openEntries(journal.id()));
    FIELDSEAL_CHECK(take(m_identity.device, open));
    FIELDSEAL_CHECK(moment.commit());
  } else {
    FIELDSEAL_TRY(folded.last, visitSegments(journal.id(), after, visitSegment));
  }
  std::ranges::sort(folded.touched);
  const auto repeats = std::ranges::unique(folded.touched);
  folded.touched.erase(repeats.begin(), repeats.end());
  return folded;
}

Result<> JournalStore::search(JournalId journal, std::string_view needle, const EntryVisitor& visit) {
  const auto visitLine = [&](DeviceId device, std::string_view line) -> Result<> {
    if (line.find(needle) == std::string_view::npos) return kOk;
    FIELDSEAL_TRY(const journal::Entry entry, journal::parseEntry(line));
    visit(device, entry);
    return kOk;
  };
  FIELDSEAL_TRY(sql::Statement segments,
                m_database.prepare("SELECT device, bytes FROM segments WHERE journal = ? ORDER BY id"));
  segments.bind(journal);
  for (;;) {
    FIELDSEAL_TRY(const bool row, segments.step());
    if (!row) break;
    FIELDSEAL_TRY(const std::string text, unpackSegment(segments.bytes(1)));
    if (text.find(needle) == std::string::npos) continue;
    FIELDSEAL_TRY(const journal::SegmentView view, journal::parseSegment(text));
    if (!view.header.readable()) continue;
    for (std::string_view body = view.body; !body.empty();) {
      const std::size_t end = std::min(body.find('\n'), body.size());
      FIELDSEAL_CHECK(visitLine(segments.uuid(0), body.substr(0, end)));
      body.remove_prefix(std::min(end + 1, body.size()));
    }
  }
  FIELDSEAL_TRY(sql::Statement lines,
                m_database.prepare("SELECT line FROM open_entries WHERE journal = ? ORDER BY number"));
  lines.bind(journal);
  for (;;) {
    FIELDSEAL_TRY(const bool row, lines.step());
    if (!row) return kOk;
    FIELDSEAL_CHECK(visitLine(m_identity.device, lines.text(0)));
  }
}

Result<std::vector<JournalId>> JournalStore::reviews() {
  FIELDSEAL_TRY(sql::Statement select,
                m_database.prepare("SELECT DISTINCT journal FROM segments UNION SELECT journal FROM open_entries"));
  std::vector<JournalId> found;
  for (;;) {
    FIELDSEAL_TRY(const bool row, select.step());
    if (!row) return found;
    if (const JournalId journal = select.journal(0); !journal.isRoster()) found.push_back(journal);
  }
}

Result<std::string> JournalStore::content(const crypto::Sha256& hash) {
  FIELDSEAL_TRY(sql::Statement select, m_database.prepare("SELECT bytes FROM contents WHERE hash = ?"));
  FIELDSEAL_TRY(const bool row, select.bind(ByteView(hash)).step());
  if (!row) return Error{Errc::not_found, "a content that has not been fetched yet"};
  return std::string(asText(select.bytes(0)));
}

Result<std::vector<crypto::Sha256>> JournalStore::contentHashes() {
  FIELDSEAL_TRY(sql::Statement select, m_database.prepare("SELECT hash FROM contents ORDER BY hash"));
  std::vector<crypto::Sha256> hashes;
  for (;;) {
    FIELDSEAL_TRY(const bool row, select.step());
    if (!row) return hashes;
    hashes.push_back(hashOf(select.bytes(0)));
  }
}

Result<bool> JournalStore::hasContent(const crypto::Sha256& hash) {
  FIELDSEAL_TRY(sql::Statement select, m_database.prepare("SELECT 1 FROM contents WHERE hash = ?"));
  return select.bind(ByteView(hash)).step();
}

Result<> JournalStore::storeContent(const crypto::Sha256& hash, std::string_view bytes) {
  if (crypto::sha256(bytes) != hash)
    return Error{Errc::hash_mismatch, "a content does not have the hash it is named by"};
  FIELDSEAL_TRY(sql::Statement insert,
                m_database.prepare("INSERT OR IGNORE INTO contents (hash, bytes) VALUES (?, ?)"));
  return insert.bind(ByteView(hash)).bind(asBytes(bytes)).run();
}

Result<std::map<JournalId, sync::PullCursor>> JournalStore::cursors() {
  FIELDSEAL_TRY(sql::Statement select, m_database.prepare("SELECT journal, position, header FROM cursors"));
  std::map<JournalId, sync::PullCursor> found;
  for (;;) {
    FIELDSEAL_TRY(const bool row, select.step());
    if (!row) return found;
    sync::PullCursor cursor{static_cast<LogPosition>(select.integer(1)), {}};
    if (!select.isNull(2)) cursor.header = hashOf(select.bytes(2));
    found.emplace(select.journal(0), cursor);
  }
}

Result<> JournalStore::resetCursor(JournalId journal) {
  FIELDSEAL_TRY(sql::Statement remove, m_database.prepare("DELETE FROM cursors WHERE journal = ?"));
  return remove.bind(journal).run();
}

Result<std::optional<sync::LogMark>> JournalStore::logMark() {
  FIELDSEAL_TRY(sql::Statement select, m_database.prepare("SELECT value FROM meta WHERE name = 'log_mark'"));
  FIELDSEAL_TRY(const bool row, select.step());
  if (!row) return std::optional<sync::LogMark>();
  FIELDSEAL_TRY(const json::value tree, parseJson(select.text(0)));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree, "log_mark"));
  FIELDSEAL_TRY(const std::int64_t head, reader.integer("head"));
  FIELDSEAL_TRY(const std::int64_t takenAt, reader.integer("taken_at"));
  return std::optional(sync::LogMark{static_cast<LogPosition>(head), takenAt});
}

Result<> JournalStore::keepLogMark(const sync::LogMark& mark) {
  const std::string text = json::serialize(json::object{{"head", mark.head}, {"taken_at", mark.takenAt}});
  FIELDSEAL_TRY(sql::Statement insert,
                m_database.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES ('log_mark', ?)"));
  return insert.bind(text).run();
}

Result<std::string> JournalStore::unfinished(JournalId review, const std::string& what) {
  FIELDSEAL_TRY(sql::Statement select, m_database.prepare("SELECT value FROM meta WHERE name = ?"));
  FIELDSEAL_TRY(const bool row, select.bind(unfinishedName(review, what)).step());
  return row ? std::string(select.text(0)) : std::string();
}

Result<> JournalStore::keepUnfinished(JournalId review, const std::string& what, const std::string& text) {
  if (text.empty()) {
    FIELDSEAL_TRY(sql::Statement remove, m_database.prepare("DELETE FROM meta WHERE name = ?"));
    return remove.bind(unfinishedName(review, what)).run();
  }
  FIELDSEAL_TRY(sql::Statement insert, m_database.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"));
  return insert.bind(unfinishedName(review, what)).bind(text).run();
}

Result<> JournalStore::tryRoom() {
  // Committed: a disk says that it is full when it is written to.
  FIELDSEAL_TRY(sql::Statement insert,
                m_database.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES ('room', ?)"));
  FIELDSEAL_CHECK(insert.bind(std::string(journal::kMaxEntryBytes, ' ')).run());
  FIELDSEAL_TRY(sql::Statement remove, m_database.prepare("DELETE FROM meta WHERE name = 'room'"));
  return remove.run();
}

Result<std::uint64_t> JournalStore::unreadEntries() {
  FIELDSEAL_TRY(sql::Statement select,
                m_database.prepare("SELECT coalesce(sum(count), 0) FROM segments WHERE version > ?"));
  FIELDSEAL_CHECK(select.bind(static_cast<std::int64_t>(journal::kSegmentVersion)).step());
  return static_cast<std::uint64_t>(select.integer(0));
}

Result<> JournalStore::storePulled(const journal::SegmentView& segment, LogPosition position) {
  const auto touched = PulledSegments(*this).take(segment, position);
  if (!touched) {
    m_roster.reset();  // it may have folded what was rolled back
    m_rosterSeen = 0;
    return touched.error();
  }
  if (onPulled) {
    for (const JournalId& journal : *touched) onPulled(journal);
  }
  return kOk;
}

Result<> JournalStore::changeServerAddress(const std::string& address) {
  FIELDSEAL_CHECK(saveServerAddress(m_database, address));
  m_identity.serverAddress = address;
  return kOk;
}

}  // namespace fieldseal::app
