#include "base/file_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

namespace fieldseal {

Result<FileLock> FileLock::take(const std::filesystem::path& file, std::string_view busy) {
  const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (descriptor < 0) return Error{Errc::io_error, file.filename().string() + ": " + std::strerror(errno)};
  FileLock lock(descriptor);
  // flock belongs to the open file, not to the process: a second taker in this process is kept out too.
  if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    if (errno == EWOULDBLOCK) return Error{Errc::vault_busy, std::string(busy)};
    return Error{Errc::io_error, file.filename().string() + ": " + std::strerror(errno)};
  }
  return lock;
}

FileLock::FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
  std::swap(m_descriptor, other.m_descriptor);
  return *this;
}

FileLock::~FileLock() {
  if (m_descriptor >= 0) ::close(m_descriptor);
}

}  // namespace fieldseal
