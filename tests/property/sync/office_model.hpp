/// The office's server in memory, as docs/protocol.md words it: a log of segments, and what push, pull
/// and contents answer from it.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "property/sync/tablet_model.hpp"
#include "sync/machine.hpp"

namespace fieldseal::property {

class OfficeModel {
 public:
  /// Every device may read and write each of `journals`.
  OfficeModel(const KeyRing& roster, std::vector<JournalId> journals)
      : m_roster(&roster), m_journals(std::move(journals)) {}

  [[nodiscard]] sync::Response answer(DeviceId from, const sync::Request& request);
  void addContent(std::string bytes) { m_contents[crypto::sha256(bytes)] = std::move(bytes); }

  /// Goes back to an older state of its disk: the log is append-only, so that is a shorter one.
  void restore(std::size_t length) { m_log.resize(std::min(length, m_log.size())); }
  [[nodiscard]] std::size_t logLength() const { return m_log.size(); }

  /// Entry lines per journal and device, in the order of the log.
  [[nodiscard]] std::map<std::pair<JournalId, DeviceId>, std::string> entries() const;
  [[nodiscard]] bool holds(const std::string& segment) const;

 private:
  struct Row {
    std::string bytes;
    journal::SegmentHeader header;
    crypto::Sha256 hash{};
    std::int64_t takenAt = 0;
  };

  [[nodiscard]] sync::Response push(DeviceId from, const std::string& body);
  [[nodiscard]] sync::Response pull(DeviceId from, const std::string& body) const;
  [[nodiscard]] sync::Response content(const std::string& path) const;
  [[nodiscard]] Result<LogPosition> append(DeviceId from, const journal::SegmentView& segment, bool& had);
  [[nodiscard]] journal::ChainTip tip(JournalId journal, DeviceId device) const;
  [[nodiscard]] bool fits(JournalId journal, const sync::PullCursor& cursor) const;
  [[nodiscard]] bool fits(const std::optional<sync::LogMark>& mark) const;

  const KeyRing* m_roster;
  std::vector<JournalId> m_journals;
  std::vector<Row> m_log;
  std::int64_t m_clock = 0;  ///< goes on when the log is restored
  std::map<crypto::Sha256, std::string> m_contents;
};

}  // namespace fieldseal::property
