#include "journal/writer.hpp"

namespace fieldseal::journal {

Entry makeEntry(const Journal& journal, DeviceId device, UserId author, HybridClock& hybrid, const Clock& clock,
                std::vector<Change> changes, std::string reason) {
  hybrid.observe(journal.latest());
  Entry entry{journal.last(device) + 1, hybrid.next(), clock.now(), author, std::move(reason), {}};
  entry.sets.reserve(changes.size());
  for (Change& change : changes) {
    auto heads = journal.registers().headsOf(change.entity, change.field);
    entry.sets.push_back(
        {std::move(change.entity), std::move(change.field), std::move(change.value), std::move(heads)});
  }
  return entry;
}

}  // namespace fieldseal::journal
