#include "models/boot_clock.hpp"

#include <QFile>
#include <ctime>

#include "crypto/hash.hpp"

namespace fieldseal::app {
namespace {

constexpr const char* kBootId = "/proc/sys/kernel/random/boot_id";
constexpr std::size_t kBootDigits = 16;  ///< enough to tell boots apart, too few to know a machine again

}  // namespace

SystemBootClock::SystemBootClock() {
  QFile file(kBootId);
  if (!file.open(QIODevice::ReadOnly)) return;
  const std::string id = file.readAll().trimmed().toStdString();
  if (id.empty()) return;
  const std::string printed = crypto::printHash(crypto::sha256("fieldseal boot " + id));
  m_boot = printed.substr(printed.find(':') + 1, kBootDigits);
}

std::chrono::milliseconds SystemBootClock::sinceBoot() const {
  std::timespec now{};
  if (clock_gettime(CLOCK_BOOTTIME, &now) != 0) return {};
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds(now.tv_sec) +
                                                               std::chrono::nanoseconds(now.tv_nsec));
}

}  // namespace fieldseal::app
