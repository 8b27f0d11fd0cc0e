/// Takes what the office sends: verified by the roster, stored, or kept apart with the reason.
#pragma once

#include <set>

#include "store/journal_store.hpp"

namespace fieldseal::app {

class PulledSegments {
 public:
  explicit PulledSegments(JournalStore& store) : m_store(&store) {}

  /// One transaction: the segment goes into the journal or into quarantine, and the cursor moves.
  /// A segment that is there already changes nothing but the cursor. A roster segment lets what waits in
  /// quarantine for a device or for its predecessor be tried again.
  /// @return the journals that got something new
  [[nodiscard]] Result<std::set<JournalId>> take(const journal::SegmentView& segment, LogPosition position);

 private:
  /// @errors the reason for quarantine, or a fault of the database
  [[nodiscard]] Result<> admit(const journal::SegmentView& segment, LogPosition position);
  [[nodiscard]] Result<> admitKnown(const journal::SegmentView& segment, LogPosition position);
  [[nodiscard]] Result<crypto::PublicKey> keyFor(const journal::SegmentHeader& header, LogPosition position);
  [[nodiscard]] Result<> checkNotRevoked(DeviceId device, LogPosition position);
  [[nodiscard]] Result<> checkOwnNumbersFree(const journal::SegmentHeader& header);
  [[nodiscard]] Result<> refreshRoster();
  [[nodiscard]] Result<> setApart(const journal::SegmentView& segment, LogPosition position, const Error& why);
  [[nodiscard]] Result<> moveCursor(const journal::SegmentView& segment, LogPosition position);
  [[nodiscard]] Result<> retryApart();

  JournalStore* m_store;
  std::set<JournalId> m_touched;
};

}  // namespace fieldseal::app
