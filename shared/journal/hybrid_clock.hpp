/// Hybrid logical clock: orders entries of many devices although their wall clocks are wrong.
#pragma once

#include "base/clock.hpp"
#include "base/ids.hpp"

namespace fieldseal::journal {

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
