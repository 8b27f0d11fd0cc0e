/// The device's side of fetching what colleagues' tablets brought, as a state machine without I/O: see "Contents" in
/// docs/protocol.md.
///
/// Driven as SyncMachine is: GET* of ranges, content by content, of what a person asked for. What has come is kept
/// before the next part is asked for, so it may be killed between any two calls and goes on where it was. What fails at
/// the office never stands in the way of the rest: it is passed over, or asked for last.
/// @source RFC 9110, 14 (range requests)
#pragma once

#include "sync/machine.hpp"

namespace fieldseal::sync {

/// A content that was asked for here and is not whole yet.
struct WantedContent {
  crypto::Sha256 hash{};
  std::uint64_t bytes = 0;
  std::uint64_t received = 0;

  friend bool operator==(const WantedContent&, const WantedContent&) = default;
};

/// What downloads read from and write to. Every function is one transaction.
class DownloadStore {
 public:
  virtual ~DownloadStore() = default;

  /// In the order they were asked for.
  virtual Result<std::vector<WantedContent>> wantedContents() = 0;
  /// What follows on the bytes that have come. @errors Errc::disk_full, before the tablet has no room for answers
  virtual Result<> keepPart(const WantedContent& content, std::string_view bytes) = 0;
  /// Nothing has come of it then.
  virtual Result<> dropParts(const WantedContent& content) = 0;
  /// All bytes have come: checks them and makes the content seen.
  /// @errors Errc::hash_mismatch: then nothing has come of it
  virtual Result<> finishContent(const WantedContent& content) = 0;
  /// It could not be had, and why.
  virtual Result<> markUnavailable(const WantedContent& content, const Error& why) = 0;
};

/// What a person is told while it runs; how much has come is counted from the store.
struct DownloadProgress {
  enum class Phase { idle, fetching, done, failed };
  Phase phase = Phase::idle;
  std::optional<Error> error;  ///< why it failed; or, when done, the first thing that could not be had
};

class DownloadMachine {
 public:
  explicit DownloadMachine(DownloadStore& store) : m_store(&store) {}

  /// Begins anew. @return the first request; nothing when nothing is asked for
  [[nodiscard]] std::optional<Request> start();
  /// The outcome of the last request. @return the next one; nothing when done or failed
  [[nodiscard]] std::optional<Request> onResponse(const Response& response);
  /// The last request got no whole answer: that content goes on at the next start, after those that never failed so.
  void onFailure(Error error);
  void cancel();

  [[nodiscard]] const DownloadProgress& progress() const noexcept { return m_progress; }

 private:
  std::optional<Request> next();
  std::optional<Request> go();  ///< on with the content at hand
  std::optional<Request> take(std::string_view bytes);
  std::optional<Request> startOver(const Error& why);
  std::optional<Request> giveUp(const Error& why);    ///< the content at hand
  std::optional<Request> passOver(const Error& why);  ///< the content at hand, until the next start
  std::optional<Request> fail(Error error);

  DownloadStore* m_store;
  DownloadProgress m_progress;
  std::vector<WantedContent> m_queue;    ///< the content at hand is the last
  std::vector<crypto::Sha256> m_broken;  ///< at which a run ended, the latest last
  bool m_startedOver = false;
};

}  // namespace fieldseal::sync
