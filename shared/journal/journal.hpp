/// One journal folded: the chain of every device and the registers they give.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "journal/registers.hpp"
#include "journal/segment.hpp"

namespace fieldseal::journal {

/// How far a device's chain is known.
struct ChainTip {
  EntryNumber last = 0;
  std::optional<crypto::Sha256> header;  ///< of the last segment; nothing before the first

  friend bool operator==(const ChainTip&, const ChainTip&) = default;
};

/// What a segment is to a chain.
enum class ChainFit {
  next,   ///< continues it
  known,  ///< its entries lie within what is there
};

/// Whether `segment` may be appended to a chain that stands at `tip`.
/// `known` says only that the numbers are there: the store compares the bytes for a fork.
/// @errors Errc::broken_chain (detail names the number expected) when entries are missing between,
///         Errc::forked_chain when it overlaps the tip in part or names another header as previous
[[nodiscard]] Result<ChainFit> fitChain(const ChainTip& tip, const SegmentHeader& segment);

/// Not thread-safe: its owner's thread.
class Journal {
 public:
  explicit Journal(JournalId id) : m_id(id) {}

  /// Folds entries of a device that continue its chain; entries that are there already are passed over.
  /// Verification is the caller's: see verifySegment.
  /// @return the registers that the new entries touched, each once
  /// @errors Errc::broken_chain
  [[nodiscard]] Result<std::vector<RegisterKey>> append(DeviceId device, std::span<const Entry> entries);

  /// Counts the entries of a segment that a newer program made and this one cannot read, so that the
  /// chain goes on behind it.
  /// @errors Errc::broken_chain
  [[nodiscard]] Result<> passOver(const SegmentHeader& segment);

  [[nodiscard]] const JournalId& id() const noexcept { return m_id; }
  [[nodiscard]] const Registers& registers() const noexcept { return m_registers; }
  /// Last entry number per device.
  [[nodiscard]] const std::map<DeviceId, EntryNumber>& known() const noexcept { return m_known; }
  [[nodiscard]] EntryNumber last(DeviceId device) const;
  /// When each device wrote the last of its entries that are here, by its own clock.
  [[nodiscard]] const std::map<DeviceId, WallTime>& lastWritten() const noexcept { return m_lastWritten; }
  [[nodiscard]] HybridTime latest() const noexcept { return m_latest; }
  /// Entries of newer programs that are there and could not be read.
  [[nodiscard]] std::uint64_t unreadEntries() const noexcept { return m_unread; }

 private:
  JournalId m_id;
  Registers m_registers;
  std::map<DeviceId, EntryNumber> m_known;
  std::map<DeviceId, WallTime> m_lastWritten;
  HybridTime m_latest;
  std::uint64_t m_unread = 0;
};

}  // namespace fieldseal::journal
