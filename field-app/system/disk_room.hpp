/// How much room is left where the vaults lie.
#pragma once

#include <QString>
#include <cstdint>
#include <functional>
#include <optional>

namespace fieldseal::app {

enum class DiskRoom { kEnough, kLow, kScarce };

/// Below this a warning is due: a day's pictures and sound no longer fit for sure.
inline constexpr std::int64_t kLowBytes = std::int64_t{1} << 30U;
/// Below this imports must not begin: what is left is for answers.
inline constexpr std::int64_t kScarceBytes = std::int64_t{200} << 20U;

[[nodiscard]] DiskRoom diskRoom(std::int64_t freeBytes);

/// Bytes left in a folder; nothing when unknown.
using FreeBytes = std::function<std::optional<std::int64_t>(const QString& folder)>;

/// Bytes that this user may still write in the folder; nothing when the system does not say.
[[nodiscard]] std::optional<std::int64_t> freeBytesIn(const QString& folder);

}  // namespace fieldseal::app
