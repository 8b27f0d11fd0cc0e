/// Keeps a second process, or a second unlock in this one, out of a vault.
#pragma once

#include <filesystem>

#include "base/result.hpp"

namespace fieldseal::app {

/// Held until it goes; the kernel lets go of it when the process dies.
class FileLock {
 public:
  /// @errors Errc::vault_busy when somebody holds it, Errc::io_error
  [[nodiscard]] static Result<FileLock> take(const std::filesystem::path& file);

  FileLock(FileLock&& other) noexcept;
  FileLock& operator=(FileLock&& other) noexcept;
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;
  ~FileLock();

 private:
  explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
  int m_descriptor = -1;
};

}  // namespace fieldseal::app
