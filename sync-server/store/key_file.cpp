#include "store/key_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/atomic_file.hpp"
#include "base/file_descriptor.hpp"

namespace fieldseal::store {
namespace {

constexpr std::size_t kMaxSecretFileBytes = 64 * 1024;

Error fileError(const std::filesystem::path& file, int number) {
  Errc code = Errc::io_error;
  if (number == ENOENT) code = Errc::not_found;
  if (number == EACCES || number == EPERM) code = Errc::not_permitted;
  return {code, file.string() + ": " + std::strerror(number)};
}

}  // namespace

Result<> writeSecretFile(const std::filesystem::path& file, ByteView bytes) {
  std::error_code unknown;
  if (std::filesystem::exists(std::filesystem::symlink_status(file, unknown)))
    return Error{Errc::already_exists, file.string() + ": is there already"};
  return replaceFile(file, bytes);
}

Result<> replaceFile(const std::filesystem::path& file, ByteView bytes) {
  const auto written = writeFileAtomically(file, asText(bytes));
  if (!written) return Error{written.error().code, file.string() + ": " + written.error().detail};
  return kOk;
}

Result<crypto::Secret> readSecretFile(const std::filesystem::path& file) {
  const FileDescriptor in(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (!in.good()) return fileError(file, errno);
  struct stat status{};
  if (::fstat(in.number(), &status) != 0) return fileError(file, errno);
  if ((status.st_mode & 077) != 0) {
    return Error{Errc::not_permitted, file.string() + ": group or others may read it; run chmod 600 on it"};
  }
  if (!S_ISREG(status.st_mode)) return Error{Errc::io_error, file.string() + ": not a regular file"};
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size > kMaxSecretFileBytes) return Error{Errc::too_large, file.string() + ": over 64 KiB"};
  crypto::Secret secret(size);
  std::size_t filled = 0;
  while (filled < size) {
    const auto now = ::read(in.number(), secret.writable().data() + filled, size - filled);
    if (now < 0 && errno == EINTR) continue;
    if (now < 0) return fileError(file, errno);
    if (now == 0) return Error{Errc::io_error, file.string() + ": shrank while it was read"};
    filled += static_cast<std::size_t>(now);
  }
  return secret;
}

Result<> writeKeyFile(const std::filesystem::path& file, const crypto::Secret& key) {
  std::string text = toHex(key.view()) + "\n";
  auto written = writeSecretFile(file, asBytes(text));
  crypto::wipe({reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
  return written;
}

Result<crypto::Secret> readKeyFile(const std::filesystem::path& file) {
  FIELDSEAL_TRY(const auto text, readSecretFile(file));
  auto digits = asText(text.view());
  if (digits.ends_with('\n')) digits.remove_suffix(1);
  auto bytes = fromHex(digits);
  if (!bytes || bytes.value().size() != 32) {
    return Error{Errc::bad_format, file.string() + ": expected 64 hexadecimal digits"};
  }
  auto key = crypto::Secret::copyOf(bytes.value());
  crypto::wipe(bytes.value());
  return key;
}

}  // namespace fieldseal::store
