/// One import from its source to durable bytes: what the evidence worker does on its thread.
#pragma once

#include <functional>

#include "evidence/content_order.hpp"

namespace fieldseal::app {

/// What an import asks while it runs.
struct ImportWatch {
  /// Told how far it is, `total` 0 while not known. @return whether to go on
  std::function<bool(qint64 done, qint64 total)> goOn;
  /// Bytes that are free where the vault is.
  std::function<qint64()> freeBytes;
};

/// Room that contents which were made here leave free: they are nowhere else, so they may take of what files leave (see
/// kReservedBytes).
inline constexpr std::int64_t kLastBytes = std::int64_t{16} * 1024 * 1024;

/// Files are streamed, pictures decoded; nothing of a failed one stays.
/// @errors Errc::cancelled when the watch says so; Errc::not_found for a file that is not there or cannot be read;
///         Errc::out_of_range for an empty one; Errc::not_permitted for what is no file; Errc::too_large;
///         Errc::disk_full, before the reserve is touched; as preparePicture
[[nodiscard]] Result<ArrivedContent> importContent(sql::Database& database, const ContentOrder& order,
                                                   const ImportWatch& watch);

}  // namespace fieldseal::app
