#include "courier/sealed_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "crypto/key_wrap.hpp"

namespace fieldseal::courier {
namespace {

constexpr std::size_t kSealedBytes = kChunkBytes + crypto::kStreamTagBytes;

Error readError() {
  const int code = errno;
  return {code == ENOENT ? Errc::not_found : Errc::io_error, std::string("courier file: ") + std::strerror(code)};
}

Envelope enveloped(const Address& address, Bytes key, Bytes stream) {
  Envelope envelope;
  envelope.kind = address.kind;
  envelope.from = address.from;
  envelope.to = address.to;
  envelope.number = address.number;
  // A clock before 1970 is wrong anyhow.
  envelope.made = std::max(address.made, WallTime(std::chrono::milliseconds(1)));
  envelope.key = std::move(key);
  envelope.stream = std::move(stream);
  return envelope;
}

}  // namespace

Result<FileSealer> FileSealer::create(const std::filesystem::path& file, const Address& address,
                                      const crypto::SigningKey& sender, const crypto::PublicKey& receiver) {
  const auto key = crypto::Secret::random(crypto::kStreamKeyBytes);
  FIELDSEAL_TRY(Bytes wrapped, crypto::wrapKey(receiver, key));
  FIELDSEAL_TRY(AtomicFile out, AtomicFile::create(file));
  crypto::StreamSealer stream(key);
  const std::string head = courier::write(enveloped(address, std::move(wrapped), stream.header()), sender);
  FIELDSEAL_CHECK(out.write(head));
  FileSealer sealer(std::move(out), std::move(stream));
  sealer.m_context = crypto::sha256(head);
  return sealer;
}

Result<> FileSealer::writeChunk(ByteView plain, bool last) {
  return m_out.write(asText(m_stream.seal(plain, m_context, last)));
}

Result<> FileSealer::write(ByteView bytes) {
  m_waiting.insert(m_waiting.end(), bytes.begin(), bytes.end());
  // A full one waits until more comes: it may be the last.
  std::size_t at = 0;
  for (; m_waiting.size() - at > kChunkBytes; at += kChunkBytes)
    FIELDSEAL_CHECK(writeChunk(ByteView(m_waiting).subspan(at, kChunkBytes), false));
  m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(at));
  return kOk;
}

Result<> FileSealer::finish() {
  FIELDSEAL_CHECK(writeChunk(m_waiting, true));
  return m_out.commit();
}

Result<FileOpener> FileOpener::open(const std::filesystem::path& file) {
  FileOpener opener(FileDescriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC)));
  struct stat facts{};
  if (!opener.m_in.good() || ::fstat(opener.m_in.number(), &facts) != 0) return readError();
  if (!S_ISREG(facts.st_mode)) return Error{Errc::bad_format, "courier file: this is no file"};
  opener.m_size = static_cast<std::uint64_t>(facts.st_size);
  FIELDSEAL_TRY(const Bytes begin, opener.readBytes(kMaxEnvelopeBytes));
  FIELDSEAL_TRY(const SignedEnvelope parsed, parseEnvelope(asText(begin)));
  opener.m_head = parsed.text;
  opener.m_envelope = parsed.envelope;
  opener.m_read = opener.m_head.size();
  if (::lseek(opener.m_in.number(), static_cast<off_t>(opener.m_read), SEEK_SET) < 0) return readError();
  return opener;
}

Result<> FileOpener::unlock(const crypto::PublicKey& sender, const crypto::SigningKey& receiver) {
  FIELDSEAL_TRY(const SignedEnvelope parsed, parseEnvelope(m_head));
  FIELDSEAL_CHECK(verify(parsed, sender));
  FIELDSEAL_TRY(const crypto::Secret key, crypto::unwrapKey(receiver, parsed.envelope.key));
  if (key.size() != crypto::kStreamKeyBytes) return Error{Errc::bad_format, "courier file: a key of another length"};
  FIELDSEAL_TRY(m_stream, crypto::StreamOpener::make(key, parsed.envelope.stream));
  m_context = crypto::sha256(m_head);
  return kOk;
}

Result<Bytes> FileOpener::next() {
  if (m_ended) return Bytes();
  FIELDSEAL_TRY(const Bytes sealed, readBytes(kSealedBytes));
  if (sealed.size() < crypto::kStreamTagBytes) return Error{Errc::bad_format, "courier file: it is cut off"};
  auto chunk = m_stream->open(sealed, m_context);
  // What was cut off within a chunk does not verify either, and is told apart for who copied it.
  if (!chunk && sealed.size() < kSealedBytes) return Error{Errc::bad_format, "courier file: it is cut off or changed"};
  if (!chunk) return chunk.error();
  if (!chunk->last && chunk->plain.size() != kChunkBytes) return Error{Errc::bad_format, "courier file: a short part"};
  if (!chunk->last) return std::move(chunk->plain);
  m_ended = true;
  if (m_read != m_size) return Error{Errc::bad_format, "courier file: it goes on behind its end"};
  return std::move(chunk->plain);
}

Result<Bytes> FileOpener::readBytes(std::size_t most) {
  Bytes bytes(most);
  std::size_t size = 0;
  while (size < most) {
    const ssize_t got = ::read(m_in.number(), bytes.data() + size, most - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return readError();
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  bytes.resize(size);
  m_read += size;
  return bytes;
}

}  // namespace fieldseal::courier
