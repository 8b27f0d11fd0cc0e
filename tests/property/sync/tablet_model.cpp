#include "property/sync/tablet_model.hpp"

#include <algorithm>

namespace fieldseal::property {
namespace {

using journal::ChainFit;
using journal::SegmentView;

}  // namespace

void TabletModel::burn() {
  if (m_fuse > 0 && --m_fuse == 0) throw Killed{};
}

void TabletModel::write(JournalId journal, std::int64_t value) {
  auto& lines = m_written[journal];
  const EntryNumber number = lines.size() + 1;
  const journal::Entry entry{number, {value, 0}, WallTime(std::chrono::milliseconds(value)),
                             m_id,   "",         {{"item/A-1", "count", value, {}}}};
  lines.push_back(std::move(encodeEntry(entry)).value());
}

std::map<std::pair<JournalId, DeviceId>, std::string> TabletModel::learnt() const {
  std::map<std::pair<JournalId, DeviceId>, std::string> learnt;
  for (const auto& [key, chain] : m_chains) {
    for (const std::string& segment : chain.segments) learnt[key] += journal::parseSegment(segment)->body;
  }
  return learnt;
}

std::vector<std::string> TabletModel::received() const {
  std::vector<std::string> received;
  for (const auto& [journal, segments] : m_own) {
    for (const OwnSegment& segment : segments) {
      if (segment.position != 0) received.push_back(segment.bytes);
    }
  }
  return received;
}

bool TabletModel::hasRefused() const {
  return std::ranges::any_of(
      m_own, [](const auto& journal) { return std::ranges::any_of(journal.second, &OwnSegment::refused); });
}

void TabletModel::closeSegment(JournalId journal) {
  auto& own = m_own[journal];
  const std::size_t closed = own.empty() ? 0 : own.back().header.last();
  const auto open = std::span(m_written.at(journal)).subspan(closed);
  if (open.empty()) return;
  const journal::SegmentStart start{journal, m_id, closed + 1,
                                    own.empty() ? std::nullopt : std::optional(own.back().hash)};
  OwnSegment segment{std::move(journal::buildSegment(start, open, m_key)).value(), {}, {}, 0, false};
  const SegmentView view = std::move(journal::parseSegment(segment.bytes)).value();
  segment.header = view.header;
  segment.hash = view.headerHash();
  own.push_back(std::move(segment));
}

Result<std::vector<std::string>> TabletModel::unsent(std::size_t limitBytes) {
  burn();
  for (const auto& [journal, lines] : m_written) closeSegment(journal);
  std::vector<std::string> segments;
  std::size_t bytes = 0;
  for (const auto& [journal, own] : m_own) {
    for (const OwnSegment& segment : own) {
      if (segment.refused) break;  // what follows it would be refused for the gap
      if (segment.position != 0) continue;
      bytes += segment.bytes.size();
      if (!segments.empty() && bytes > limitBytes) break;
      segments.push_back(segment.bytes);
    }
  }
  burn();
  return segments;
}

Result<> TabletModel::markReceived(JournalId journal, EntryNumber first, std::uint64_t count, LogPosition position) {
  burn();
  auto& own = m_own[journal];
  const auto segment = std::ranges::find_if(
      own, [&](const OwnSegment& one) { return one.header.first == first && one.header.count == count; });
  if (segment == own.end()) return Error{Errc::not_found, "a receipt for a segment that is not here"};
  segment->position = position;
  burn();
  return kOk;
}

Result<> TabletModel::markRefused(const sync::SegmentReceipt& receipt) {
  burn();
  for (OwnSegment& segment : m_own[receipt.journal]) {
    if (segment.header.first == receipt.first) segment.refused = true;
  }
  burn();
  return kOk;
}

Result<> TabletModel::forgetReceipts(JournalId journal, EntryNumber next) {
  burn();
  for (OwnSegment& segment : m_own[journal]) {
    if (segment.header.last() >= next) segment.position = 0;
  }
  burn();
  return kOk;
}

Result<std::map<JournalId, sync::PullCursor>> TabletModel::cursors() {
  burn();
  return m_cursors;
}

Result<> TabletModel::admit(const SegmentView& segment) {
  const journal::SegmentHeader& header = segment.header;
  const auto key = m_roster->find(header.device);
  if (key == m_roster->end()) return Error{Errc::unknown_device, "not in the roster"};
  FIELDSEAL_CHECK(journal::verifySegment(segment, key->second));
  FIELDSEAL_CHECK(journal::parseEntries(segment));
  Chain& chain = m_chains[{header.journal, header.device}];
  FIELDSEAL_TRY(const ChainFit fit, journal::fitChain(chain.tip, header));
  if (fit == ChainFit::known) return kOk;
  chain.tip = {header.last(), segment.headerHash()};
  chain.segments.emplace_back(segment.bytes);
  return kOk;
}

Result<> TabletModel::storePulled(const SegmentView& segment, LogPosition position) {
  burn();
  if (segment.header.device == m_id) {
    for (OwnSegment& own : m_own[segment.header.journal]) {
      if (own.hash == segment.headerHash()) own.position = position;
    }
  } else if (!admit(segment)) {
    m_apart.insert(std::string(segment.bytes));
  } else {
    // Its predecessor may be what a segment that was set apart was waiting for.
    std::erase_if(m_apart, [&](const std::string& apart) { return admit(*journal::parseSegment(apart)).has_value(); });
  }
  m_cursors[segment.header.journal] = {position, segment.headerHash()};
  burn();
  return kOk;
}

Result<> TabletModel::resetCursor(JournalId journal) {
  burn();
  m_cursors.erase(journal);
  burn();
  return kOk;
}

Result<std::optional<sync::LogMark>> TabletModel::logMark() {
  burn();
  return m_mark;
}

Result<> TabletModel::keepLogMark(const sync::LogMark& mark) {
  burn();
  m_mark = mark;
  burn();
  return kOk;
}

Result<bool> TabletModel::hasContent(const crypto::Sha256& hash) {
  burn();
  return m_contents.contains(hash);
}

Result<> TabletModel::storeContent(const crypto::Sha256& hash, std::string_view bytes) {
  burn();
  m_contents[hash] = bytes;
  burn();
  return kOk;
}

Result<std::uint64_t> TabletModel::unsentEntries() {
  burn();
  std::uint64_t entries = 0;
  for (const auto& [journal, lines] : m_written) {
    entries += lines.size();
    for (const OwnSegment& segment : m_own[journal]) {
      if (segment.position != 0) entries -= segment.header.count;
    }
  }
  return entries;
}

}  // namespace fieldseal::property
