#include "base/file_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <string>

namespace fieldseal {

Result<FileLock> FileLock::take(const std::filesystem::path& file, std::string_view busy) {
  FileDescriptor opened(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR));
  if (!opened.good()) return Error{Errc::io_error, file.filename().string() + ": " + std::strerror(errno)};
  // flock belongs to the open file, not to the process: a second taker in this process is kept out too.
  if (::flock(opened.number(), LOCK_EX | LOCK_NB) != 0) {
    if (errno == EWOULDBLOCK) return Error{Errc::vault_busy, std::string(busy)};
    return Error{Errc::io_error, file.filename().string() + ": " + std::strerror(errno)};
  }
  return FileLock(std::move(opened));
}

}  // namespace fieldseal
