/// A tablet's store in memory: what survives when the app is killed. It keeps the contract of
/// sync::SyncStore as the vault does, and can be told to die at any of its calls.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "journal/journal.hpp"
#include "sync/machine.hpp"

namespace fieldseal::property {

/// Thrown where the process would have been killed.
struct Killed {};

/// The public keys that the roster would tell.
using KeyRing = std::map<DeviceId, crypto::PublicKey>;

class TabletModel final : public sync::SyncStore {
 public:
  TabletModel(DeviceId id, crypto::SigningKey key, const KeyRing& roster)
      : m_id(id), m_key(std::move(key)), m_roster(&roster) {}

  [[nodiscard]] DeviceId id() const { return m_id; }
  [[nodiscard]] const crypto::SigningKey& key() const { return m_key; }

  /// Writes the next own entry of a journal, which says `value`.
  void write(JournalId journal, std::int64_t value);
  /// Dies at the call after `calls` more, before or after its effect.
  void killAfter(unsigned calls) { m_fuse = calls + 1; }
  void live() { m_fuse = 0; }

  /// Own entry lines per journal, as they were written.
  [[nodiscard]] const std::map<JournalId, std::vector<std::string>>& written() const { return m_written; }
  /// Entry lines of other devices, per journal and device, in order.
  [[nodiscard]] std::map<std::pair<JournalId, DeviceId>, std::string> learnt() const;
  /// Own segments that count as received.
  [[nodiscard]] std::vector<std::string> received() const;
  [[nodiscard]] std::size_t setApart() const { return m_apart.size(); }
  [[nodiscard]] bool hasRefused() const;

  Result<std::vector<std::string>> unsent(std::size_t limitBytes) override;
  Result<> markReceived(JournalId journal, EntryNumber first, std::uint64_t count, LogPosition position) override;
  Result<> markRefused(const sync::SegmentReceipt& receipt) override;
  Result<> forgetReceipts(JournalId journal, EntryNumber next) override;
  Result<std::map<JournalId, sync::PullCursor>> cursors() override;
  Result<> storePulled(const journal::SegmentView& segment, LogPosition position) override;
  Result<> resetCursor(JournalId journal) override;
  Result<std::optional<sync::LogMark>> logMark() override;
  Result<> keepLogMark(const sync::LogMark& mark) override;
  Result<bool> hasContent(const crypto::Sha256& hash) override;
  Result<> storeContent(const crypto::Sha256& hash, std::string_view bytes) override;
  Result<std::uint64_t> unsentEntries() override;

 private:
  struct OwnSegment {
    std::string bytes;
    journal::SegmentHeader header;
    crypto::Sha256 hash{};
    LogPosition position = 0;  ///< 0: no receipt
    bool refused = false;
  };
  struct Chain {
    journal::ChainTip tip;
    std::vector<std::string> segments;
  };

  /// One step of the fuse; two for every call, so that it can die on either side of the effect.
  void burn();
  void closeSegment(JournalId journal);
  [[nodiscard]] Result<> admit(const journal::SegmentView& segment);

  DeviceId m_id;
  crypto::SigningKey m_key;
  const KeyRing* m_roster;
  std::map<JournalId, std::vector<std::string>> m_written;
  std::map<JournalId, std::vector<OwnSegment>> m_own;
  std::map<std::pair<JournalId, DeviceId>, Chain> m_chains;
  std::map<JournalId, sync::PullCursor> m_cursors;
  std::optional<sync::LogMark> m_mark;
  std::set<std::string> m_apart;
  std::map<crypto::Sha256, std::string> m_contents;
  unsigned m_fuse = 0;
};

}  // namespace fieldseal::property
