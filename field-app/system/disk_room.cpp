#include "system/disk_room.hpp"

#include <QStorageInfo>

namespace fieldseal::app {

DiskRoom diskRoom(std::int64_t freeBytes) {
  if (freeBytes < kScarceBytes) return DiskRoom::kScarce;
  return freeBytes < kLowBytes ? DiskRoom::kLow : DiskRoom::kEnough;
}

std::optional<std::int64_t> freeBytesIn(const QString& folder) {
  const QStorageInfo storage(folder);
  if (!storage.isValid() || !storage.isReady() || storage.bytesAvailable() < 0) return std::nullopt;
  return storage.bytesAvailable();
}

}  // namespace fieldseal::app
