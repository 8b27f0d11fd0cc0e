#include "api/pull.hpp"

#include <algorithm>
#include <set>

#include "store/office_index.hpp"
#include "store/segment_log.hpp"
#include "sync/compression.hpp"

namespace fieldseal::api {
namespace {

/// A segment that could be sent.
struct Candidate {
  LogPosition position = 0;
  std::size_t bytes = 0;
  friend auto operator<=>(const Candidate&, const Candidate&) = default;
};

/// Whether the segment at a cursor is the one that the device knows there.
Result<bool> cursorFits(sql::Database& database, JournalId journal, const sync::PullCursor& cursor) {
  if (cursor.after == 0) return true;
  FIELDSEAL_TRY(auto row, database.prepare("SELECT journal, header_hash FROM segments WHERE position = ?"));
  row.bind(static_cast<std::int64_t>(cursor.after));
  FIELDSEAL_TRY(const bool there, row.step());
  if (!there || row.journal(0) != journal) return false;
  return !cursor.header || std::ranges::equal(row.bytes(1), *cursor.header);
}

/// When the segment at the head of the log was taken in; 0 for an empty log.
Result<std::int64_t> takenAt(sql::Database& database, LogPosition head) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT received_at FROM segments WHERE position = ?"));
  row.bind(static_cast<std::int64_t>(head));
  FIELDSEAL_TRY(const bool there, row.step());
  return there ? row.integer(0) : 0;
}

/// Whether the device read this log, or one that a restore has cut and that grew differently since.
Result<bool> logFits(sql::Database& database, const std::optional<sync::LogMark>& mark) {
  if (!mark || mark->head == 0) return true;
  FIELDSEAL_TRY(const std::int64_t here, takenAt(database, mark->head));
  return here == mark->takenAt;
}

/// The segments of one journal after a position, up to about the limit.
/// @return whether the limit cut them
Result<bool> collect(sql::Database& database, JournalId journal, LogPosition after, LogPosition head, std::size_t limit,
                     std::vector<Candidate>& found) {
  FIELDSEAL_TRY(auto rows, database.prepare("SELECT position, text_bytes FROM segments WHERE journal = ? AND "
                                            "position > ? AND position <= ? ORDER BY position"));
  rows.bind(journal).bind(static_cast<std::int64_t>(after)).bind(static_cast<std::int64_t>(head));
  std::size_t bytes = 0;
  for (;;) {
    FIELDSEAL_TRY(const bool more, rows.step());
    if (!more) return false;
    if (bytes > limit) return true;
    found.push_back({static_cast<LogPosition>(rows.integer(0)), static_cast<std::size_t>(rows.integer(1))});
    bytes += found.back().bytes;
  }
}

/// The journals that a device reads, and where it stands in each.
Result<std::map<JournalId, LogPosition>> readable(sql::Database& database, const store::DeviceRecord& device,
                                                  const sync::PullRequest& request, sync::PullHead& head) {
  FIELDSEAL_TRY(auto journals, store::reviewsOf(database, *device.user));
  journals.emplace_back();  // the roster
  const std::set<JournalId> mine(journals.begin(), journals.end());
  std::map<JournalId, LogPosition> places;
  FIELDSEAL_TRY(const bool sameLog, logFits(database, request.log));
  for (const auto& journal : mine) {
    const auto asked = request.journals.find(journal);
    if (asked == request.journals.end()) {
      places[journal] = 0;
      continue;
    }
    FIELDSEAL_TRY(const bool there, cursorFits(database, journal, asked->second));
    const bool fits = sameLog && there;
    places[journal] = fits ? asked->second.after : 0;
    if (!fits) head.reset.push_back(journal);
  }
  for (const auto& [journal, cursor] : request.journals) {
    if (!mine.contains(journal)) head.closed.push_back(journal);
  }
  return places;
}

Result<> describe(sql::Database& database, DeviceId self, const std::map<JournalId, LogPosition>& places,
                  sync::PullHead& head) {
  std::set<crypto::Sha256> contents;
  for (const auto& [journal, after] : places) {
    if (journal.isRoster()) continue;
    FIELDSEAL_TRY(const auto tip, store::chainTip(database, journal, self));
    head.ownNext[journal] = tip.last + 1;
    FIELDSEAL_TRY(const auto named, store::contentsOf(database, journal));
    contents.insert(named.begin(), named.end());
  }
  head.contents.assign(contents.begin(), contents.end());
  return kOk;
}

Result<> appendFrames(sql::Database& database, const std::vector<LogPosition>& positions, std::string& body) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT frame FROM segments WHERE position = ?"));
  for (const auto position : positions) {
    row.reset();
    row.bind(static_cast<std::int64_t>(position));
    FIELDSEAL_TRY(const bool there, row.step());
    if (!there) return Error{Errc::vault_damaged, "position " + std::to_string(position) + " of the log is missing"};
    body += asText(row.bytes(0));
  }
  return kOk;
}

}  // namespace

Result<std::string> answerPull(sql::Database& database, const store::DeviceRecord& device,
                               const sync::PullRequest& request) {
  const std::size_t limit = std::min(request.limitBytes, sync::kMaxPullBytes);
  sync::PullHead head;
  FIELDSEAL_TRY(head.logHead, store::logHead(database));
  FIELDSEAL_TRY(head.takenAt, takenAt(database, head.logHead));
  FIELDSEAL_TRY(const auto places, readable(database, device, request, head));
  std::vector<Candidate> found;
  for (const auto& [journal, after] : places) {
    FIELDSEAL_TRY(const bool cut, collect(database, journal, after, head.logHead, limit, found));
    head.more = head.more || cut;
  }
  // In the order of the log over all journals: a device's key comes before its segments.
  std::ranges::sort(found);
  std::size_t bytes = 0;
  for (const auto& candidate : found) {
    if (!head.positions.empty() && bytes + candidate.bytes > limit) {
      head.more = true;
      break;
    }
    head.positions.push_back(candidate.position);
    bytes += candidate.bytes;
  }
  FIELDSEAL_CHECK(describe(database, device.id, places, head));
  std::string body(asText(sync::compress(sync::encodePullHead(head), sync::kStorageLevel)));
  FIELDSEAL_CHECK(appendFrames(database, head.positions, body));
  return body;
}

}  // namespace fieldseal::api
