#include "api/segment_rules.hpp"

#include <algorithm>

#include "domain/entity.hpp"
#include "domain/workflow.hpp"
#include "journal/hybrid_clock.hpp"
#include "store/segment_log.hpp"

namespace fieldseal::api {
namespace {

/// A team moves a review from notified to sealed; what comes before and after is the office's.
Result<> checkState(const json::value& value, domain::TeamRole role) {
  const auto* name = value.if_string();
  const auto state = name != nullptr ? domain::reviewStateFromString(*name) : std::nullopt;
  if (name != nullptr && !state) return kOk;  // of a newer program
  using enum domain::ReviewState;
  const bool ofTeam = state == notified || state == fieldwork || state == suspended || state == deliberation ||
                      state == terminated || (state == sealed && role == domain::TeamRole::leader);
  if (ofTeam) return kOk;
  return Error{Errc::not_permitted, "review state: not for this member of the team to set"};
}

Result<> checkSet(const journal::Set& set, domain::TeamRole role) {
  FIELDSEAL_CHECK(domain::mayWrite(role, set.entity, set.field));
  if (set.entity == domain::kReview && set.field == "state") return checkState(set.value, role);
  return kOk;
}

Result<> checkTimes(sql::Database& database, JournalId journal, const std::vector<journal::Entry>& entries) {
  constexpr std::int64_t kStep = 1'000;
  const auto isLate = [](const journal::Entry& entry) { return entry.time.milliseconds > journal::kLatestWall; };
  const auto late = std::ranges::find_if(entries, isLate);
  if (late == entries.end()) return kOk;
  // Only after somebody's clock was forged: the honest ones go on from there by counting.
  FIELDSEAL_TRY(const auto folded, store::loadJournal(database, journal));
  const std::int64_t latest = std::max(folded.latest().milliseconds, journal::kLatestWall) + kStep;
  const auto refused =
      std::find_if(late, entries.end(), [&](const auto& entry) { return entry.time.milliseconds > latest; });
  if (refused == entries.end()) return kOk;
  return Error{Errc::out_of_range, "entry " + std::to_string(refused->number) + ": its time is past the year 2100"};
}

}  // namespace

Result<> checkEntries(sql::Database& database, const journal::SegmentView& segment, UserId user,
                      domain::TeamRole role) {
  FIELDSEAL_TRY(const auto entries, journal::parseEntries(segment));
  for (const auto& entry : entries) {
    if (entry.author != user) {
      return Error{Errc::not_permitted,
                   "entry " + std::to_string(entry.number) + ": its author is not the user of this device"};
    }
    for (const auto& set : entry.sets) {
      if (auto allowed = checkSet(set, role); !allowed) {
        return Error{allowed.error().code, "entry " + std::to_string(entry.number) + ": " + allowed.error().detail};
      }
    }
  }
  return checkTimes(database, segment.header.journal, entries);
}

}  // namespace fieldseal::api
