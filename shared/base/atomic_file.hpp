/// Files that are whole or not there, also after a power cut.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/file_descriptor.hpp"
#include "base/result.hpp"

namespace fieldseal {

/// A file that is written piece by piece, beside its place and readable by the owner alone. It is in its place once it
/// is committed; one that is not leaves nothing, and what was there is as it was.
class AtomicFile {
 public:
  /// @errors Errc::not_found without the folder, Errc::disk_full, Errc::io_error
  [[nodiscard]] static Result<AtomicFile> create(const std::filesystem::path& file);
  AtomicFile(AtomicFile&& other) noexcept = default;
  AtomicFile& operator=(AtomicFile&& other) = delete;
  ~AtomicFile();

  /// @errors Errc::disk_full, Errc::io_error
  [[nodiscard]] Result<> write(std::string_view bytes);
  /// Makes it durable and puts it in its place, once. @errors as write
  [[nodiscard]] Result<> commit();

 private:
  AtomicFile(std::filesystem::path file, FileDescriptor out) : m_file(std::move(file)), m_out(std::move(out)) {}
  [[nodiscard]] std::filesystem::path beside() const { return m_file.string() + ".new"; }

  std::filesystem::path m_file;
  FileDescriptor m_out;  ///< none once it is committed
};

/// All of it at once. @errors as AtomicFile
[[nodiscard]] Result<> writeFileAtomically(const std::filesystem::path& file, std::string_view text);

/// @errors Errc::not_found, Errc::too_large over `limitBytes`, Errc::io_error
[[nodiscard]] Result<std::string> readSmallFile(const std::filesystem::path& file, std::size_t limitBytes);

/// Makes a rename or a new file in `folder`, the current one when it is empty, survive a power cut.
[[nodiscard]] Result<> syncFolder(const std::filesystem::path& folder);

}  // namespace fieldseal
