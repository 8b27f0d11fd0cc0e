/// The clock since the tablet's boot: it cannot be set and goes on while the tablet sleeps. Passed in so that tests
/// can hold it.
#pragma once

#include <chrono>
#include <string>

namespace fieldseal::app {

class BootClock {
 public:
  virtual ~BootClock() = default;
  /// Tells this boot of this tablet from all others; "" where the system does not say.
  [[nodiscard]] virtual std::string boot() const = 0;
  [[nodiscard]] virtual std::chrono::milliseconds sinceBoot() const = 0;
};

/// CLOCK_BOOTTIME, and the hash of the kernel's boot id.
class SystemBootClock final : public BootClock {
 public:
  SystemBootClock();
  [[nodiscard]] std::string boot() const override { return m_boot; }
  [[nodiscard]] std::chrono::milliseconds sinceBoot() const override;

 private:
  std::string m_boot;
};

/// Stands still until it is set.
class ManualBootClock final : public BootClock {
 public:
  explicit ManualBootClock(std::string boot = "boot 1") : m_boot(std::move(boot)) {}
  [[nodiscard]] std::string boot() const override { return m_boot; }
  [[nodiscard]] std::chrono::milliseconds sinceBoot() const override { return m_now; }
  void advance(std::chrono::milliseconds by) { m_now += by; }
  /// Another boot: it begins again.
  void restart(std::string boot) {
    m_boot = std::move(boot);
    m_now = {};
  }

 private:
  std::string m_boot;
  std::chrono::milliseconds m_now{};
};

}  // namespace fieldseal::app
