/// Makes entries and segments for tests, as a device would.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "journal/segment.hpp"
#include "journal/writer.hpp"

namespace fieldseal::test {

/// A UUID that reads as its number.
inline Uuid uuidOf(std::uint8_t number) {
  std::array<std::uint8_t, 16> bytes{};
  bytes[0] = 1;
  bytes[6] = 0x70;
  bytes[8] = 0x80;
  bytes[15] = number;
  return Uuid(bytes);
}

/// A device with a key that writes one journal and closes segments on demand.
class TestDevice {
 public:
  TestDevice(JournalId journal, DeviceId id, UserId author)
      : m_journal(journal), m_id(id), m_author(author), m_key(crypto::SigningKey::generate()) {}

  /// Writes into `seen`, the journal as this device sees it, and folds it in.
  journal::Entry write(journal::Journal& seen, std::vector<journal::Change> changes) {
    auto entry = journal::makeEntry(seen, m_id, m_author, m_hybrid, m_clock, std::move(changes));
    m_lines.push_back(journal::encodeEntry(entry).value());
    (void)seen.append(m_id, std::span(&entry, 1)).value();
    return entry;
  }

  /// All entries since the last one, signed.
  std::string closeSegment() {
    const journal::SegmentStart start{m_journal, m_id, m_first, m_previous};
    std::string segment = journal::buildSegment(start, m_lines, m_key).value();
    m_previous = journal::parseSegment(segment).value().headerHash();
    m_first += m_lines.size();
    m_lines.clear();
    return segment;
  }

  [[nodiscard]] DeviceId id() const { return m_id; }
  [[nodiscard]] const crypto::SigningKey& key() const { return m_key; }
  ManualClock& clock() { return m_clock; }

 private:
  JournalId m_journal;
  DeviceId m_id;
  UserId m_author;
  crypto::SigningKey m_key;
  ManualClock m_clock{WallTime(std::chrono::milliseconds(1'772'442'000'000))};
  journal::HybridClock m_hybrid{m_clock};
  std::vector<std::string> m_lines;
  EntryNumber m_first = 1;
  std::optional<crypto::Sha256> m_previous;
};

}  // namespace fieldseal::test
