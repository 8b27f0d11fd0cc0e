/// Takes the body of one request into an upload, and finishes the upload at its last byte.
#pragma once

#include "api/context.hpp"
#include "api/tus_headers.hpp"
#include "net/body_stream.hpp"

namespace fieldseal::api {

/// Why a body was not taken, and the status that says so.
struct Refusal {
  int status = 500;
  Error error;
};

class UploadReceiver {
 public:
  /// For the request that has the upload's turn.
  /// @param upload  as it is now; its `received` is where the body begins
  UploadReceiver(Context& context, store::UploadRecord upload, std::optional<TusChecksum> checksum);
  UploadReceiver(const UploadReceiver&) = delete;
  UploadReceiver& operator=(const UploadReceiver&) = delete;
  ~UploadReceiver();

  /// Reads the body piece by piece and makes each durable before it reads the next.
  [[nodiscard]] asio::awaitable<std::optional<Refusal>> take(net::BodyReader& body);
  /// For an upload of no bytes, which its creation finishes.
  [[nodiscard]] asio::awaitable<std::optional<Refusal>> finish();

  [[nodiscard]] std::uint64_t offset() const noexcept { return m_counted; }

 private:
  using Outcome = asio::awaitable<std::optional<Refusal>>;
  class Digest;

  Outcome takePiece(std::string bytes);
  /// After the last piece: the checksum, what is to count, the end of the upload.
  Outcome settle();
  /// Hashes what is stored, a few megabytes at a time.
  asio::awaitable<Result<crypto::Sha256>> hashStored();
  Outcome write(store::WriterWorker::Work work);

  Context& m_context;
  store::UploadRecord m_upload;
  std::optional<TusChecksum> m_checksum;
  std::unique_ptr<Digest> m_digest;
  std::uint64_t m_at;       ///< behind the last byte that was stored
  std::uint64_t m_counted;  ///< the upload's offset
};

/// Refuses what would take the disk's last room from the journal.
[[nodiscard]] Result<> checkDisk(const AttachmentRoom& room, std::uint64_t bytes);

}  // namespace fieldseal::api
