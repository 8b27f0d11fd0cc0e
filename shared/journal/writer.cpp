#include "journal/writer.hpp"

#include <algorithm>

#include "journal/entry_scanner.hpp"

namespace fieldseal::journal {
namespace {

/// As the format takes it: a clock before 1970 or after the year 9999 must not keep a person from writing.
WallTime printable(WallTime wall) {
  constexpr std::chrono::milliseconds kFirst{0};
  constexpr std::chrono::milliseconds kLast{kMaxEntryMilliseconds};
  return std::clamp(wall, WallTime(kFirst), WallTime(kLast));
}

}  // namespace

Entry makeEntry(const Journal& journal, DeviceId device, UserId author, HybridClock& hybrid, const Clock& clock,
                std::vector<Change> changes, std::string reason) {
  hybrid.observe(journal.latest());
  Entry entry{journal.last(device) + 1, hybrid.next(), printable(clock.now()), author, std::move(reason), {}};
  entry.sets.reserve(changes.size());
  for (Change& change : changes) {
    auto heads = journal.registers().headsOf(change.entity, change.field);
    entry.sets.push_back(
        {std::move(change.entity), std::move(change.field), std::move(change.value), std::move(heads)});
  }
  return entry;
}

}  // namespace fieldseal::journal
