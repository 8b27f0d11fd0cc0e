#include "store/office.hpp"

#include "store/office_index.hpp"
#include "store/segment_log.hpp"
#include "sync/compression.hpp"

namespace fieldseal::store {
namespace {

/// Leaves room for the entry's own fields and for the supersedes of its sets.
constexpr std::size_t kEntryTarget = 48 * 1024;
constexpr std::size_t kSetsTarget = 512;
/// Leaves room for the header.
constexpr std::size_t kSegmentTarget = journal::kMaxSegmentBytes - 4096;

struct Run {
  std::vector<std::string> lines;
  std::size_t bytes = 0;
};

Result<LogPosition> appendRun(sql::Database& database, const OfficeIdentity& office, JournalId journal,
                              EntryNumber first, const Run& run, WallTime now) {
  FIELDSEAL_TRY(const auto tip, chainTip(database, journal, office.device));
  if (first != tip.last + 1) return Error{Errc::forked_chain, "the office has written to this journal meanwhile"};
  const journal::SegmentStart start{journal, office.device, first, tip.header};
  FIELDSEAL_TRY(const auto text, journal::buildSegment(start, run.lines, office.key));
  FIELDSEAL_TRY(const auto view, journal::parseSegment(text));
  const IncomingSegment segment{view.header, view.headerHash(), text.size(), sync::compress(text, sync::kWireLevel)};
  FIELDSEAL_TRY(const auto appended, appendSegment(database, segment, now));
  return appended.position;
}

}  // namespace

Result<LogPosition> appendOffice(sql::Database& database, const OfficeIdentity& office, JournalId journal,
                                 std::span<const journal::Entry> entries, WallTime now) {
  if (entries.empty()) return Error{Errc::out_of_range, "no entries to append"};
  LogPosition position = 0;
  EntryNumber first = entries.front().number;
  Run run;
  const auto flush = [&]() -> Result<> {
    FIELDSEAL_TRY(position, appendRun(database, office, journal, first, run, now));
    first += run.lines.size();
    run = {};
    return kOk;
  };
  for (const auto& entry : entries) {
    FIELDSEAL_TRY(auto line, journal::encodeEntry(entry));
    const bool full = run.bytes + line.size() + 1 > kSegmentTarget || run.lines.size() == journal::kMaxSegmentEntries;
    if (full) FIELDSEAL_CHECK(flush());
    run.bytes += line.size() + 1;
    run.lines.push_back(std::move(line));
  }
  FIELDSEAL_CHECK(flush());
  FIELDSEAL_CHECK(indexOfficeEntries(database, journal, entries));
  return position;
}

Result<LogPosition> changeRoster(sql::Database& database, const OfficeIdentity& office, const Clock& clock,
                                 UserId author, std::vector<journal::Change> changes) {
  FIELDSEAL_TRY(auto roster, loadJournal(database, JournalId()));
  FIELDSEAL_TRY(const auto entries, makeOfficeEntries(roster, office, clock, author, std::move(changes)));
  return appendOffice(database, office, JournalId(), entries, clock.now());
}

Result<std::vector<journal::Entry>> makeOfficeEntries(journal::Journal& folded, const OfficeIdentity& office,
                                                      const Clock& clock, UserId author,
                                                      std::vector<journal::Change> changes, const std::string& reason) {
  journal::HybridClock hybrid(clock);
  std::vector<journal::Entry> entries;
  std::vector<journal::Change> batch;
  std::size_t bytes = 0;
  const auto flush = [&]() -> Result<> {
    if (batch.empty()) return kOk;
    auto entry = journal::makeEntry(folded, office.device, author, hybrid, clock, std::move(batch), reason);
    FIELDSEAL_CHECK(folded.append(office.device, {&entry, 1}));
    entries.push_back(std::move(entry));
    batch.clear();
    bytes = 0;
    return kOk;
  };
  for (auto& change : changes) {
    const auto size = json::serialize(change.value).size() + change.entity.size() + change.field.size() + 64;
    if (bytes + size > kEntryTarget || batch.size() == kSetsTarget) FIELDSEAL_CHECK(flush());
    bytes += size;
    batch.push_back(std::move(change));
  }
  FIELDSEAL_CHECK(flush());
  return entries;
}

}  // namespace fieldseal::store
