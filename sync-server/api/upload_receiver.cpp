#include "api/upload_receiver.hpp"

#include <openssl/evp.h>

#include <stdexcept>

#include "log/event_log.hpp"
#include "net/http_message.hpp"

namespace fieldseal::api {
namespace {

/// One commit each. Larger ones would cost fewer of them, but more memory and a longer wait for others.
constexpr std::size_t kPieceBytes = 1024 * 1024;
constexpr std::uint64_t kHashStep = 8 * 1024 * 1024;

Refusal refusalOf(const Error& error) {
  return {net::statusOf(error.code), error};
}

/// Why a body ended before its end.
Refusal cut(net::Arrived::End end) {
  switch (end) {
    case net::Arrived::End::tooMuch:
      return {413, {Errc::too_large, "the body is larger than one request may be"}};
    case net::Arrived::End::late:
      return {408, {Errc::timed_out, "the body came too slowly; go on from the upload's offset"}};
    case net::Arrived::End::stopped:
      return {503, {Errc::cancelled, "the server is stopping; go on from the upload's offset"}};
    case net::Arrived::End::interrupted:
      return {409, {Errc::not_allowed_now, "a newer request has taken this upload"}};
    default:
      return {400, {Errc::bad_format, "the body did not arrive whole; go on from the upload's offset"}};
  }
}

}  // namespace

/// The checksum of a body, by the algorithm that its sender chose.
class UploadReceiver::Digest {
 public:
  explicit Digest(TusChecksum::Algorithm algorithm) : m_context(EVP_MD_CTX_new()) {
    const auto* method = algorithm == TusChecksum::Algorithm::sha1 ? EVP_sha1() : EVP_sha256();
    if (m_context == nullptr || EVP_DigestInit_ex(m_context, method, nullptr) != 1) {
      EVP_MD_CTX_free(m_context);
      throw std::runtime_error("a checksum's algorithm is not available");
    }
  }
  Digest(const Digest&) = delete;
  Digest& operator=(const Digest&) = delete;
  ~Digest() { EVP_MD_CTX_free(m_context); }

  void add(std::string_view bytes) {
    if (EVP_DigestUpdate(m_context, bytes.data(), bytes.size()) != 1) throw std::runtime_error("hashing failed");
  }
  [[nodiscard]] Bytes finish() {
    Bytes digest(EVP_MAX_MD_SIZE);
    unsigned size = 0;
    if (EVP_DigestFinal_ex(m_context, digest.data(), &size) != 1) throw std::runtime_error("hashing failed");
    digest.resize(size);
    return digest;
  }

 private:
  EVP_MD_CTX* m_context;
};

Result<> checkDisk(const AttachmentRoom& room, std::uint64_t bytes) {
  return store::checkDisk(room.folder, room.limits, bytes);
}

UploadReceiver::UploadReceiver(Context& context, store::UploadRecord upload, std::optional<TusChecksum> checksum)
    : m_context(context),
      m_upload(std::move(upload)),
      m_checksum(std::move(checksum)),
      m_at(m_upload.received),
      m_counted(m_upload.received) {
  if (m_checksum) m_digest = std::make_unique<Digest>(m_checksum->algorithm);
}

UploadReceiver::~UploadReceiver() = default;

UploadReceiver::Outcome UploadReceiver::take(net::BodyReader& body) {
  for (;;) {
    auto arrived = co_await body.read(kPieceBytes);
    if (!arrived.bytes.empty()) {
      auto refusal = co_await takePiece(std::move(arrived.bytes));
      if (refusal) co_return refusal;
    }
    if (arrived.end == net::Arrived::End::more) continue;
    if (arrived.end != net::Arrived::End::whole) co_return cut(arrived.end);
    co_return co_await settle();
  }
}

UploadReceiver::Outcome UploadReceiver::takePiece(std::string bytes) {
  if (bytes.size() > m_upload.length - m_at) {
    co_return Refusal{413, {Errc::too_large, "more bytes than Upload-Length announced"}};
  }
  if (auto room = checkDisk(m_context.attachments, bytes.size()); !room) co_return refusalOf(room.error());
  if (m_digest) m_digest->add(bytes);
  const auto end = m_at + bytes.size();
  // The last byte counts once the whole is verified; bytes under a checksum once that was compared.
  const bool counts = !m_digest && end < m_upload.length;
  // Shared, since work is copied on its way to the writer.
  const auto piece = std::make_shared<const std::string>(std::move(bytes));
  store::WriterWorker::Work work = [id = m_upload.id, at = m_at, piece, counts,
                                    now = m_context.clock.now()](sql::Database& database) {
    return store::addToUpload(database, id, at, *piece, counts, now);
  };
  auto refusal = co_await write(std::move(work));
  if (refusal) co_return refusal;
  m_at = end;
  if (counts) m_counted = end;
  co_return std::nullopt;
}

UploadReceiver::Outcome UploadReceiver::settle() {
  if (m_digest && m_digest->finish() != m_checksum->digest) {
    co_return Refusal{460, {Errc::hash_mismatch, "the checksum does not fit this request's body; send it again"}};
  }
  if (m_upload.finished() || m_at == m_counted) co_return std::nullopt;
  if (m_at == m_upload.length) co_return co_await finish();
  store::WriterWorker::Work work = [id = m_upload.id, at = m_at, now = m_context.clock.now()](sql::Database& database) {
    return store::countUpTo(database, id, at, now);
  };
  auto refusal = co_await write(std::move(work));
  if (!refusal) m_counted = m_at;
  co_return refusal;
}

UploadReceiver::Outcome UploadReceiver::finish() {
  const auto hash = co_await hashStored();
  if (!hash) co_return refusalOf(hash.error());
  const bool fits = *hash == m_upload.hash;
  store::WriterWorker::Work work = [upload = m_upload, fits, now = m_context.clock.now()](sql::Database& database) {
    return fits ? store::finishUpload(database, upload, now) : store::dropUpload(database, upload);
  };
  auto refusal = co_await write(std::move(work));
  if (refusal) co_return refusal;
  log::event(
      fits ? log::Level::info : log::Level::warning, fits ? "content_stored" : "content_refused",
      {{"device", m_upload.device.toString()}, {"journal", m_upload.journal.toString()}, {"bytes", m_upload.length}});
  if (!fits) {
    co_return Refusal{422, {Errc::hash_mismatch, "the content's SHA-256 is not the one announced; the upload is gone"}};
  }
  m_counted = m_upload.length;
  co_return std::nullopt;
}

asio::awaitable<Result<crypto::Sha256>> UploadReceiver::hashStored() {
  const auto stream = std::make_shared<crypto::Sha256Stream>();
  for (std::uint64_t at = 0; at < m_upload.length;) {
    const auto end = std::min(m_upload.length, at + kHashStep);
    auto read = [stream, blob = *m_upload.blob, at, end](sql::Database& database) -> Result<std::uint64_t> {
      std::uint64_t next = at;
      while (next < end) {
        FIELDSEAL_TRY(const auto part, store::readBlob(database, blob, next));
        if (part.empty()) return Error{Errc::vault_damaged, "bytes of an upload are missing"};
        const auto wanted = std::min<std::uint64_t>(part.size(), end - next);
        stream->add(asBytes(part).first(static_cast<std::size_t>(wanted)));
        next += wanted;
      }
      return next;
    };
    const auto next = co_await onReader(m_context.attachments, std::move(read));
    if (!next) co_return next.error();
    at = *next;
  }
  co_return std::move(*stream).finish();
}

UploadReceiver::Outcome UploadReceiver::write(store::WriterWorker::Work work) {
  const auto written = co_await commit(m_context.attachments.store, std::move(work));
  if (written) co_return std::nullopt;
  co_return refusalOf(written.error());
}

}  // namespace fieldseal::api
