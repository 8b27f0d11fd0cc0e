/// Keeps a second process, or a second part of this one, out of a vault or a store.
#pragma once

#include <filesystem>
#include <string_view>

#include "base/result.hpp"

namespace fieldseal {

/// Held until it goes; the kernel lets go of it when the process dies. The file stays.
class FileLock {
 public:
  /// @param busy  what to tell a person when somebody holds it
  /// @errors Errc::vault_busy with `busy`, Errc::io_error
  [[nodiscard]] static Result<FileLock> take(const std::filesystem::path& file, std::string_view busy);

  FileLock(FileLock&& other) noexcept;
  FileLock& operator=(FileLock&& other) noexcept;
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;
  ~FileLock();

 private:
  explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
  int m_descriptor = -1;
};

}  // namespace fieldseal
