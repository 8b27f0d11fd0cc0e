/// The device's side of a sync as a state machine without I/O.
///
/// The owner calls `start`, carries out the request it gives and hands the outcome to `onResponse`
/// or `onFailure`, until there is no next request. All that must survive goes through the SyncStore
/// before the machine goes on; the machine itself knows nothing that the store could not tell again,
/// so it may be killed between any two calls.
///
///   push* (until nothing is unsent) → pull* (until no more) → content* (until none is missing) → done
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.hpp"
#include "sync/wire.hpp"

namespace fieldseal::sync {

/// What a sync reads from and writes to. Every function is one transaction.
class SyncStore {
 public:
  virtual ~SyncStore() = default;

  /// Closes open runs of entries into segments and gives the oldest segments without a receipt, in
  /// chain order per journal, at most `limit` bytes but at least one if there is one.
  virtual Result<std::vector<std::string>> unsent(std::size_t limitBytes) = 0;
  /// The server has this segment at this position.
  virtual Result<> markReceived(JournalId journal, EntryNumber first, std::uint64_t count, LogPosition position) = 0;
  /// The server refused this segment: keep it, show it, do not send it again by itself.
  virtual Result<> markRefused(const SegmentReceipt& receipt) = 0;
  /// The server expects entry `next` of this device: what it had from there on, it has lost, and
  /// receipts from there on no longer count.
  virtual Result<> forgetReceipts(JournalId journal, EntryNumber next) = 0;

  virtual Result<std::map<JournalId, PullCursor>> cursors() = 0;
  /// Verifies and stores one pulled segment and moves the journal's cursor to `position`. A segment
  /// that fails verification is kept apart, named in the error's detail, and the cursor moves all the same.
  virtual Result<> storePulled(const journal::SegmentView& segment, LogPosition position) = 0;
  /// The server's log is another one than the cursor was for: start this journal's cursor over.
  virtual Result<> resetCursor(JournalId journal) = 0;
  /// Which log the cursors are for; nothing before the first pull.
  virtual Result<std::optional<LogMark>> logMark() = 0;
  virtual Result<> keepLogMark(const LogMark& mark) = 0;

  virtual Result<bool> hasContent(const crypto::Sha256& hash) = 0;
  virtual Result<> storeContent(const crypto::Sha256& hash, std::string_view bytes) = 0;

  /// Entries that no receipt names yet: counted from the store.
  virtual Result<std::uint64_t> unsentEntries() = 0;
};

struct Request {
  enum class Method { get, post, head, patch };
  Method method = Method::get;
  std::string path;         ///< "/v1/segments"
  std::string contentType;  ///< of the body; "" for none
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers = {};  ///< beside the type's
};

struct Response {
  int status = 0;
  std::string contentType;
  std::string body;
  std::map<std::string, std::string> headers = {};  ///< by name in lower case
};

/// What a refusal says, for the device's person: whatever fails at the server is the server's failure, and not the
/// device's own disk, vault or line.
[[nodiscard]] Error problemIn(const Response& response);

/// What a person is told while it runs.
struct SyncProgress {
  enum class Phase { idle, pushing, pulling, fetching, done, failed };
  Phase phase = Phase::idle;
  std::uint64_t sentEntries = 0;
  std::uint64_t receivedSegments = 0;
  std::uint64_t refusedSegments = 0;
  std::optional<Error> error;  ///< why it failed; or, when done, the first thing that was refused
};

class SyncMachine {
 public:
  explicit SyncMachine(SyncStore& store) : m_store(&store) {}

  /// Begins anew. @return the first request
  [[nodiscard]] std::optional<Request> start();
  /// The outcome of the last request. @return the next one; nothing when done or failed
  [[nodiscard]] std::optional<Request> onResponse(const Response& response);
  /// The last request got no answer.
  void onFailure(Error error);
  /// A person stopped it.
  void cancel();

  [[nodiscard]] const SyncProgress& progress() const noexcept { return m_progress; }

 private:
  std::optional<Request> push();
  std::optional<Request> pull();
  std::optional<Request> fetch();
  std::optional<Request> fail(Error error);
  std::optional<Request> finish();
  Result<> takePushAnswer(std::string_view body);
  enum class AfterPull { push, pull, fetch };
  Result<AfterPull> takePullAnswer(std::string_view body);
  Result<AfterPull> forgetLost(const PullHead& head);
  Result<> takeContent(std::string_view body);

  SyncStore* m_store;
  SyncProgress m_progress;
  std::vector<std::string> m_sending;
  std::set<crypto::Sha256> m_wanted;
  int m_resends = 0;
};

/// How long to wait before the next try by itself: 5 s doubling to 5 min, with jitter from 0 to 1.
[[nodiscard]] std::chrono::milliseconds retryDelay(unsigned failures, double jitter);

}  // namespace fieldseal::sync
