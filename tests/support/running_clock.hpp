/// A clock that runs, and that a test may put forward.
#pragma once

#include <atomic>

#include "base/clock.hpp"

namespace fieldseal::test {

class RunningClock final : public Clock {
 public:
  [[nodiscard]] WallTime now() const override { return SystemClock().now() + m_ahead.load(); }
  void advance(std::chrono::milliseconds by) { m_ahead = m_ahead.load() + by; }

 private:
  std::atomic<std::chrono::milliseconds> m_ahead{std::chrono::milliseconds{0}};
};

}  // namespace fieldseal::test
