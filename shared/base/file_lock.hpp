/// Keeps a second process, or a second part of this one, out of a vault or a store.
#pragma once

#include <filesystem>
#include <string_view>

#include "base/file_descriptor.hpp"
#include "base/result.hpp"

namespace fieldseal {

/// Held until it goes; the kernel lets go of it when the process dies. The file stays.
class FileLock {
 public:
  /// @param busy  what to tell a person when somebody holds it
  /// @errors Errc::vault_busy with `busy`, Errc::io_error
  [[nodiscard]] static Result<FileLock> take(const std::filesystem::path& file, std::string_view busy);

 private:
  explicit FileLock(FileDescriptor file) : m_file(std::move(file)) {}
  FileDescriptor m_file;
};

}  // namespace fieldseal
