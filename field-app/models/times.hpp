/// Times, days and sizes as the chosen language writes them, in the tablet's time zone.
#pragma once

#include <QString>
#include <chrono>
#include <cstdint>

#include "base/clock.hpp"

namespace fieldseal::app {

/// "2 Mar 2026 14:02"; "" for the epoch, which stands for "never".
[[nodiscard]] QString timeText(WallTime time, const QString& language);
/// "2 Mar 2026" of "2026-03-02"; a text that is no day comes back as it is.
[[nodiscard]] QString dayText(const QString& isoDay, const QString& language);
/// The day on which it is this time here.
[[nodiscard]] QString dayText(WallTime time, const QString& language);
/// "1:07", "1:02:03": how long a sound is.
[[nodiscard]] QString lengthAsText(std::chrono::milliseconds length);
/// "2.4 MB": how large a content is.
[[nodiscard]] QString sizeText(std::uint64_t bytes, const QString& language);

}  // namespace fieldseal::app
