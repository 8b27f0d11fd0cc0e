#include "journal/journal.hpp"

#include <algorithm>

namespace fieldseal::journal {

Result<ChainFit> fitChain(const ChainTip& tip, const SegmentHeader& segment) {
  if (segment.last() <= tip.last) return ChainFit::known;
  if (segment.first > tip.last + 1) {
    return Error{Errc::broken_chain,
                 "expected entry " + std::to_string(tip.last + 1) + ", got " + std::to_string(segment.first)};
  }
  if (segment.first <= tip.last || segment.previous != tip.header) {
    return Error{Errc::forked_chain,
                 "entries from " + std::to_string(segment.first) + " do not continue what this device sent before"};
  }
  return ChainFit::next;
}

Result<std::vector<RegisterKey>> Journal::append(DeviceId device, std::span<const Entry> entries) {
  std::vector<RegisterKey> touched;
  EntryNumber& known = m_known[device];
  for (const Entry& entry : entries) {
    if (entry.number <= known) continue;
    if (entry.number != known + 1) {
      return Error{Errc::broken_chain,
                   "expected entry " + std::to_string(known + 1) + ", got " + std::to_string(entry.number)};
    }
    m_registers.apply(device, entry);
    known = entry.number;
    m_lastWritten[device] = entry.wall;
    m_latest = std::max(m_latest, entry.time);
    for (const Set& set : entry.sets) touched.push_back({set.entity, set.field});
  }
  std::ranges::sort(touched);
  const auto repeats = std::ranges::unique(touched);
  touched.erase(repeats.begin(), repeats.end());
  return touched;
}

Result<> Journal::passOver(const SegmentHeader& segment) {
  EntryNumber& known = m_known[segment.device];
  if (segment.last() <= known) return kOk;
  if (segment.first != known + 1) {
    return Error{Errc::broken_chain,
                 "expected entry " + std::to_string(known + 1) + ", got " + std::to_string(segment.first)};
  }
  known = segment.last();
  m_unread += segment.count;
  return kOk;
}

EntryNumber Journal::last(DeviceId device) const {
  const auto known = m_known.find(device);
  return known == m_known.end() ? 0 : known->second;
}

}  // namespace fieldseal::journal
