/// A courier file as a stream of bytes: an envelope, then sealed chunks. Nothing of the content touches a disk in
/// clear, and no more than a chunk of it is held in memory.
#pragma once

#include <filesystem>
#include <optional>

#include "base/atomic_file.hpp"
#include "courier/envelope.hpp"
#include "crypto/hash.hpp"
#include "crypto/sealed_stream.hpp"

namespace fieldseal::courier {

/// Of content in every chunk but the last, which has as much or less.
inline constexpr std::size_t kChunkBytes = std::size_t{64} * 1024;

/// What an envelope says, without the key that it wraps.
struct Address {
  Kind kind = Kind::question;
  DeviceId from;
  DeviceId to;
  std::uint64_t number = 1;
  WallTime made{};
};

/// Writes one. It is in its place once it is finished; else nothing of it stays.
class FileSealer {
 public:
  /// @errors as AtomicFile::create; Errc::bad_format for a receiver's key that is none
  [[nodiscard]] static Result<FileSealer> create(const std::filesystem::path& file, const Address& address,
                                                 const crypto::SigningKey& sender, const crypto::PublicKey& receiver);
  /// @errors Errc::disk_full, Errc::io_error
  [[nodiscard]] Result<> write(ByteView bytes);
  /// Once. @errors as write
  [[nodiscard]] Result<> finish();

 private:
  FileSealer(AtomicFile out, crypto::StreamSealer stream) : m_out(std::move(out)), m_stream(std::move(stream)) {}
  [[nodiscard]] Result<> writeChunk(ByteView plain, bool last);

  AtomicFile m_out;
  crypto::StreamSealer m_stream;
  crypto::Sha256 m_context{};  ///< of the envelope: no chunk stands under another one
  Bytes m_waiting;
};

/// Reads one.
class FileOpener {
 public:
  /// Reads the envelope and believes nothing of it yet.
  /// @errors Errc::not_found, Errc::io_error, and as parseEnvelope
  [[nodiscard]] static Result<FileOpener> open(const std::filesystem::path& file);

  [[nodiscard]] const Envelope& envelope() const noexcept { return m_envelope; }
  /// Before the first chunk.
  /// @errors Errc::bad_signature for another sender, Errc::wrong_passphrase for another receiver
  [[nodiscard]] Result<> unlock(const crypto::PublicKey& sender, const crypto::SigningKey& receiver);
  /// The content, on from the last one; empty behind its end, which is an end only when the sender made it so.
  /// @errors Errc::bad_signature for bytes that were changed, Errc::bad_format for a file that is cut off or goes on
  ///         behind its end, Errc::io_error
  [[nodiscard]] Result<Bytes> next();

  [[nodiscard]] std::uint64_t bytesRead() const noexcept { return m_read; }
  [[nodiscard]] std::uint64_t bytesInAll() const noexcept { return m_size; }

 private:
  explicit FileOpener(FileDescriptor in) : m_in(std::move(in)) {}
  /// Fewer than asked for at the end of the file alone.
  [[nodiscard]] Result<Bytes> readBytes(std::size_t most);

  FileDescriptor m_in;
  std::string m_head;
  Envelope m_envelope;
  crypto::Sha256 m_context{};
  std::optional<crypto::StreamOpener> m_stream;
  bool m_ended = false;
  std::uint64_t m_read = 0, m_size = 0;
};

}  // namespace fieldseal::courier
