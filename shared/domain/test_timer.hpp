/// How much time a knowledge test has left, whatever happened to the tablet and its clock.
///
/// A running test keeps a mark: what was left, and when that was, by two clocks. The wall clock is right
/// across a restart of the tablet but anybody can set it; the clock since the boot cannot be set and goes on
/// while the tablet sleeps, but begins anew with each boot. Within one boot the second alone counts, so that
/// neither a lock, a killed program nor a changed wall clock stops the time or gives any. Across a boot the
/// wall clock counts; one that went back gives what was left at the mark, and is said to the inspector.
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "base/clock.hpp"
#include "base/json.hpp"

namespace fieldseal::domain {

struct Instant {
  WallTime wall{};
  std::string boot;  ///< tells one boot of one tablet from all others; "" when it is not known
  std::chrono::milliseconds sinceBoot{};
  friend bool operator==(const Instant&, const Instant&) = default;
};

struct TimeMark {
  std::chrono::milliseconds left{};
  Instant at;

  /// {"left": ms, "wall": ms, "boot": "…", "up": ms}
  [[nodiscard]] json::object toJson() const;
  [[nodiscard]] static std::optional<TimeMark> fromJson(const json::value& value);
  friend bool operator==(const TimeMark&, const TimeMark&) = default;
};

/// Never more than at the mark, never less than nothing.
[[nodiscard]] std::chrono::milliseconds timeLeft(const TimeMark& mark, const Instant& now);

/// Whether the wall clock was moved since the mark by more than it drifts: within a boot by the other clock's
/// word, across one only when it went back.
[[nodiscard]] bool clockWasMoved(const TimeMark& mark, const Instant& now);

}  // namespace fieldseal::domain
