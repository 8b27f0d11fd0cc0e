/// The device's side of uploads as a state machine without I/O: tus 1.0.0, see "Uploads" in docs/protocol.md.
///
/// Driven as SyncMachine is. It asks, review by review, what the office lacks, then brings it content by content:
///   missing* → (HEAD | POST) → PATCH* → … → done
/// Where the office takes a content is kept before the first part is sent, so it may be killed between any two calls.
/// @source https://tus.io/protocols/resumable-upload
#pragma once

#include <set>

#include "sync/machine.hpp"

namespace fieldseal::sync {

/// A content that is here and that the office does not have whole.
struct PendingUpload {
  JournalId review;
  crypto::Sha256 hash{};
  std::uint64_t bytes = 0;
  std::string place;       ///< where the office takes it; "" for nowhere yet
  std::uint64_t sent = 0;  ///< as the office last said

  friend bool operator==(const PendingUpload&, const PendingUpload&) = default;
};

/// What uploads read from and write to. Every function is one transaction.
class UploadStore {
 public:
  virtual ~UploadStore() = default;

  virtual Result<std::vector<JournalId>> uploadReviews() = 0;
  /// All that a review has here, held by the office or not.
  virtual Result<std::vector<crypto::Sha256>> uploadHashes(JournalId review) = 0;
  /// What the office said of `asked`: it holds all but `missing`.
  virtual Result<> noteAsked(JournalId review, const std::vector<crypto::Sha256>& asked,
                             const std::set<crypto::Sha256>& missing) = 0;
  /// Not held and not refused, oldest first.
  virtual Result<std::vector<PendingUpload>> pendingUploads() = 0;
  /// "": start over; nothing counts as sent then.
  virtual Result<> keepUploadPlace(const PendingUpload& upload, const std::string& place) = 0;
  virtual Result<> keepUploadSent(const PendingUpload& upload, std::uint64_t bytes) = 0;
  virtual Result<> markUploadHeld(const PendingUpload& upload) = 0;
  virtual Result<> markUploadRefused(const PendingUpload& upload, const Error& why) = 0;
  virtual Result<std::string> readUpload(const crypto::Sha256& hash, std::uint64_t offset, std::size_t length) = 0;
  /// Whether the own copy still is what its hash says. @errors Errc::hash_mismatch, Errc::vault_damaged
  virtual Result<> verifyUpload(const crypto::Sha256& hash) = 0;
};

/// What a person is told while it runs; how much is sent is counted from the store.
struct UploadProgress {
  enum class Phase { idle, asking, sending, done, failed };
  Phase phase = Phase::idle;
  std::optional<Error> error;  ///< why it failed; or, when done, the first thing that was left out
};

class UploadMachine {
 public:
  explicit UploadMachine(UploadStore& store) : m_store(&store) {}

  /// Begins anew. @return the first request; nothing when there is nothing to ask
  [[nodiscard]] std::optional<Request> start();
  /// The outcome of the last request. @return the next one; nothing when done or failed
  [[nodiscard]] std::optional<Request> onResponse(const Response& response);
  /// The last request got no answer: what the office has of it is asked at the next start.
  void onFailure(Error error);
  void cancel();

  [[nodiscard]] const UploadProgress& progress() const noexcept { return m_progress; }

 private:
  enum class Step { none, ask, locate, create, send };

  std::optional<Request> askNext();
  std::optional<Request> sendNext();
  std::optional<Request> go();  ///< on with the content at hand
  std::optional<Request> locate();
  std::optional<Request> create();
  std::optional<Request> send();
  std::optional<Request> onAsked(const Response& response);
  std::optional<Request> onCreated(const Response& response);
  std::optional<Request> onOffset(const Response& response);
  std::optional<Request> onRefusal(const Response& response);
  std::optional<Request> onHashMismatch();
  std::optional<Request> startOver();
  std::optional<Request> giveUp(const Error& why);           ///< this content, until a person asks again
  std::optional<Request> leaveOut(JournalId review, Error);  ///< all of this review, this time
  std::optional<Request> fail(Error error);

  UploadStore* m_store;
  UploadProgress m_progress;
  Step m_step = Step::none;
  std::vector<std::pair<JournalId, std::vector<crypto::Sha256>>> m_questions;
  std::set<JournalId> m_leftOut;
  std::vector<PendingUpload> m_queue;  ///< the content at hand is the last
  std::size_t m_partBytes = 0;
  int m_vainTurns = 0;      ///< requests for the content at hand since the office last had more of it
  bool m_sentOnce = false;  ///< all of the content at hand, and the office found another hash
};

}  // namespace fieldseal::sync
