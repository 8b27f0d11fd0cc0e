/// The wall clock, passed in so that tests can hold it.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace fieldseal {

/// UTC, in milliseconds since 1970-01-01.
using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;

class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual WallTime now() const = 0;
};

class SystemClock final : public Clock {
 public:
  [[nodiscard]] WallTime now() const override;
};

/// A clock that stands still until it is set.
class ManualClock final : public Clock {
 public:
  explicit ManualClock(WallTime start) : m_now(start) {}
  [[nodiscard]] WallTime now() const override { return m_now; }
  void set(WallTime now) { m_now = now; }
  void advance(std::chrono::milliseconds by) { m_now += by; }

 private:
  WallTime m_now;
};

/// "2026-03-02T09:00:00.123Z" (RFC 3339, always UTC, always milliseconds).
[[nodiscard]] std::string toRfc3339(WallTime time);

/// @errors Errc::bad_format unless it is a real day in the form YYYY-MM-DD
[[nodiscard]] Result<std::chrono::year_month_day> parseDate(std::string_view text);

/// "2026-03-02"
[[nodiscard]] std::string toIsoDate(std::chrono::year_month_day day);

}  // namespace fieldseal
