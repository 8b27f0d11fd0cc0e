/// The names that entries, people, devices and journals go by.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/uuid.hpp"

namespace fieldseal {

using DeviceId = Uuid;
using UserId = Uuid;

/// An entry's number in its device's chain for one journal; the first is 1.
using EntryNumber = std::uint64_t;

/// A segment's number in the server's log; the first is 1, 0 is "none yet".
using LogPosition = std::uint64_t;

/// The journal of one review, or the roster that the office keeps.
class JournalId {
 public:
  /// The roster.
  constexpr JournalId() = default;
  constexpr explicit JournalId(Uuid review) : m_review(review) {}

  /// @errors Errc::bad_format unless the text is "roster" or a UUID that is not nil
  [[nodiscard]] static Result<JournalId> parse(std::string_view text);
  [[nodiscard]] std::string toString() const;

  [[nodiscard]] bool isRoster() const noexcept { return m_review.isNil(); }
  /// The review's id; nil for the roster.
  [[nodiscard]] const Uuid& review() const noexcept { return m_review; }

  friend auto operator<=>(const JournalId&, const JournalId&) = default;

 private:
  Uuid m_review;
};

/// Which entry, within one journal.
struct EntryId {
  DeviceId device;
  EntryNumber number = 0;

  /// "<device uuid>:<number>"
  [[nodiscard]] std::string toString() const;
  /// @errors Errc::bad_format
  [[nodiscard]] static Result<EntryId> parse(std::string_view text);

  friend auto operator<=>(const EntryId&, const EntryId&) = default;
};

/// Hybrid logical time: wall-clock milliseconds that never run backwards, then a counter.
/// @source Kulkarni et al., "Logical Physical Clocks", 2014
struct HybridTime {
  std::int64_t milliseconds = 0;  ///< UTC, since 1970-01-01
  std::uint32_t counter = 0;

  friend auto operator<=>(const HybridTime&, const HybridTime&) = default;
};

}  // namespace fieldseal

template <>
struct std::hash<fieldseal::JournalId> {
  std::size_t operator()(const fieldseal::JournalId& id) const noexcept {
    return std::hash<fieldseal::Uuid>{}(id.review());
  }
};

template <>
struct std::hash<fieldseal::EntryId> {
  std::size_t operator()(const fieldseal::EntryId& id) const noexcept {
    return std::hash<fieldseal::Uuid>{}(id.device) ^ (id.number * 0x9e3779b97f4a7c15ULL);
  }
};
