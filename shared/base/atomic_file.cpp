#include "base/atomic_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/file_descriptor.hpp"

namespace fieldseal {
namespace {

Error systemError(const std::filesystem::path& file) {
  const int code = errno;
  const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
  const Errc kind = full ? Errc::disk_full : code == ENOENT ? Errc::not_found : Errc::io_error;
  return {kind, file.filename().string() + ": " + std::strerror(code)};
}

Result<> writeAll(const FileDescriptor& out, std::string_view text, const std::filesystem::path& file) {
  while (!text.empty()) {
    const ssize_t written = ::write(out.number(), text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return systemError(file);
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  if (::fsync(out.number()) != 0) return systemError(file);
  return kOk;
}

}  // namespace

Result<> writeFileAtomically(const std::filesystem::path& file, std::string_view text) {
  const std::filesystem::path beside = file.string() + ".new";
  {
    // What a killed process left may be open to others.
    ::unlink(beside.c_str());
    const FileDescriptor out(::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!out.good()) return systemError(beside);
    if (auto written = writeAll(out, text, beside); !written) {
      ::unlink(beside.c_str());
      return written;
    }
  }
  if (::rename(beside.c_str(), file.c_str()) != 0) {
    const Error error = systemError(file);
    ::unlink(beside.c_str());
    return error;
  }
  return syncFolder(file.parent_path());
}

Result<std::string> readSmallFile(const std::filesystem::path& file, std::size_t limitBytes) {
  const FileDescriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (!in.good()) return systemError(file);
  std::string text(limitBytes + 1, '\0');
  std::size_t size = 0;
  while (size < text.size()) {
    const ssize_t got = ::read(in.number(), text.data() + size, text.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return systemError(file);
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  if (size > limitBytes) return Error{Errc::too_large, file.filename().string() + ": larger than such a file can be"};
  text.resize(size);
  return text;
}

Result<> syncFolder(const std::filesystem::path& folder) {
  const FileDescriptor opened(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!opened.good()) return systemError(folder);
  // A file system that knows no such thing, as some of drives and networks, says so by EINVAL.
  if (::fsync(opened.number()) != 0 && errno != EINVAL) return systemError(folder);
  return kOk;
}

}  // namespace fieldseal
