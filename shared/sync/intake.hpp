/// Takes what the office answered into the store, whichever way it came: over the line or in a courier file. Keeps
/// nothing itself: whatever was taken twice, or cut off in between, is the same in the end.
#pragma once

#include <set>
#include <span>

#include "sync/machine.hpp"

namespace fieldseal::sync {

class Intake {
 public:
  explicit Intake(SyncStore& store) : m_store(&store) {}

  /// What receipts said.
  struct Receipts {
    std::uint64_t entries = 0;     ///< that the office has
    std::uint64_t refused = 0;     ///< segments
    std::optional<Error> refusal;  ///< the first one
    bool sendAgain = false;        ///< the office expects entries that it had acknowledged: they are unsent again
  };
  [[nodiscard]] Result<Receipts> takeReceipts(std::span<const SegmentReceipt> receipts);

  /// The resets of a pull's answer, then its segments.
  [[nodiscard]] Result<> takeSegments(const PullAnswer& answer);

  /// @return whether entries have become unsent again: the office had them and has lost them
  [[nodiscard]] Result<bool> forgetLost(const PullHead& head);

  /// A template or question bank.
  /// @errors Errc::hash_mismatch
  [[nodiscard]] Result<> takeContent(const crypto::Sha256& hash, std::string_view bytes);

 private:
  [[nodiscard]] Result<> takeReceipt(const SegmentReceipt& receipt, std::set<JournalId>& resent, Receipts& taken);

  SyncStore* m_store;
};

}  // namespace fieldseal::sync
