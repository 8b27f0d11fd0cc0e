#include "base/atomic_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace fieldseal {
namespace {

Error systemError(const std::filesystem::path& file) {
  const int code = errno;
  const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
  const Errc kind = full ? Errc::disk_full : code == ENOENT ? Errc::not_found : Errc::io_error;
  return {kind, file.filename().string() + ": " + std::strerror(code)};
}

}  // namespace

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& file) {
  AtomicFile made(file, FileDescriptor(-1));
  const std::filesystem::path beside = made.beside();
  // What a killed process left may be open to others.
  ::unlink(beside.c_str());
  made.m_out = FileDescriptor(::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
  if (!made.m_out.good()) return systemError(beside);
  return made;
}

AtomicFile::~AtomicFile() {
  if (m_out.good()) ::unlink(beside().c_str());
}

Result<> AtomicFile::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(m_out.number(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return systemError(beside());
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return kOk;
}

Result<> AtomicFile::commit() {
  if (::fsync(m_out.number()) != 0) return systemError(beside());
  if (::rename(beside().c_str(), m_file.c_str()) != 0) return systemError(m_file);
  m_out = FileDescriptor(-1);
  return syncFolder(m_file.parent_path());
}

Result<> writeFileAtomically(const std::filesystem::path& file, std::string_view text) {
  FIELDSEAL_TRY(AtomicFile out, AtomicFile::create(file));
  FIELDSEAL_CHECK(out.write(text));
  return out.commit();
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
