/// Hybrid logical clock: orders entries of many devices although their wall clocks are wrong.
#pragma once

#include <cstdint>

#include "base/clock.hpp"
#include "base/ids.hpp"

namespace fieldseal::journal {

/// 2100-01-01, in milliseconds UTC. A wall clock past it is taken for broken and not followed: so no honest entry is
/// later than it, but by having seen one that is.
inline constexpr std::int64_t kLatestWall = 4'102'444'800'000;

/// Not thread-safe: its owner's thread.
class HybridClock {
 public:
  explicit HybridClock(const Clock& clock) : m_clock(&clock) {}

  /// A time later than every one it gave or saw.
  [[nodiscard]] HybridTime next();
  /// Takes note of another device's time, or of a stored one at start.
  void observe(HybridTime seen);

 private:
  const Clock* m_clock;
  HybridTime m_last;
};

}  // namespace fieldseal::journal
