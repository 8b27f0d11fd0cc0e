#include "journal/hybrid_clock.hpp"

#include <algorithm>

namespace fieldseal::journal {

HybridTime HybridClock::next() {
  const std::int64_t wall = std::min<std::int64_t>(m_clock->now().time_since_epoch().count(), kLatestWall);
  if (wall > m_last.milliseconds) {
    m_last = {wall, 0};
  } else if (m_last.counter == UINT32_MAX) {
    m_last = {m_last.milliseconds + 1, 0};
  } else {
    ++m_last.counter;
  }
  return m_last;
}

void HybridClock::observe(HybridTime seen) {
  m_last = std::max(m_last, seen);
}

}  // namespace fieldseal::journal
