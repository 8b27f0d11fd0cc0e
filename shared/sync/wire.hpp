/// The bodies of the device protocol. Described in docs/protocol.md; both programs use this.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "crypto/hash.hpp"
#include "journal/segment.hpp"

namespace fieldseal::sync {

inline constexpr std::size_t kMaxPushBytes = 8 * 1024 * 1024;     ///< unpacked, one request
inline constexpr std::size_t kMaxPackedBytes = 4 * 1024 * 1024;   ///< a request's body
inline constexpr std::size_t kMaxPullBytes = 4 * 1024 * 1024;     ///< unpacked, one answer, about
inline constexpr std::size_t kMaxContentBytes = 4 * 1024 * 1024;  ///< a template, a question bank

inline constexpr std::string_view kSegmentsType = "application/vnd.fieldseal.segments+zstd";
inline constexpr std::string_view kPullType = "application/vnd.fieldseal.pull+zstd";
inline constexpr std::string_view kJsonType = "application/json";
inline constexpr std::string_view kProblemType = "application/problem+json";

/// What became of one segment of a push.
struct SegmentReceipt {
  enum class Status { stored, had, refused };
  JournalId journal;
  DeviceId device;
  EntryNumber first = 0;
  std::uint64_t count = 0;
  Status status = Status::refused;
  LogPosition position = 0;             ///< stored, had
  Error error;                          ///< refused
  std::optional<EntryNumber> expected;  ///< broken_chain: the entry the server expects next
};

/// 200 of POST /v1/segments: a receipt per segment, in the order they were sent.
struct PushAnswer {
  std::vector<SegmentReceipt> receipts;
};
[[nodiscard]] std::string encodePushAnswer(const PushAnswer& answer);
[[nodiscard]] Result<PushAnswer> parsePushAnswer(std::string_view text);

/// How much of a journal a device has.
struct PullCursor {
  LogPosition after = 0;
  std::optional<crypto::Sha256> header;  ///< of the segment at `after`, to notice another log
};

/// Which log a device has read: the server took in the segment at `head` at this time. After a restore
/// the same position may hold the same segment again behind others than before; the time tells.
struct LogMark {
  LogPosition head = 0;
  std::int64_t takenAt = 0;  ///< milliseconds since 1970-01-01, by the server's clock
  friend bool operator==(const LogMark&, const LogMark&) = default;
};

/// Body of POST /v1/pull.
struct PullRequest {
  std::map<JournalId, PullCursor> journals;
  std::size_t limitBytes = kMaxPullBytes;
  std::optional<LogMark> log;  ///< of an earlier answer; at or after every cursor
};
[[nodiscard]] std::string encodePullRequest(const PullRequest& request);
[[nodiscard]] Result<PullRequest> parsePullRequest(std::string_view text);

/// The first line of a pull's answer; the segments follow it, in log order.
struct PullHead {
  LogPosition logHead = 0;
  std::vector<LogPosition> positions;        ///< of each segment that follows
  std::map<JournalId, EntryNumber> ownNext;  ///< entry number the server expects next of this device
  std::vector<JournalId> reset;              ///< journals whose cursor did not fit: sent from the start
  std::vector<JournalId> closed;             ///< journals asked for that this device may not read any more
  std::vector<crypto::Sha256> contents;      ///< contents that its reviews name
  bool more = false;                         ///< the limit cut the answer: pull again
  std::int64_t takenAt = 0;                  ///< when the segment at `logHead` was taken in; see LogMark
};
[[nodiscard]] std::string encodePullHead(const PullHead& head);  ///< one line with its line feed

struct PullAnswer {
  PullHead head;
  std::vector<journal::SegmentView> segments;  ///< into the text that was parsed
};
/// @param text  unpacked; must outlive the answer
[[nodiscard]] Result<PullAnswer> parsePullAnswer(std::string_view text);

/// An RFC 9457 problem: `type` "about:blank", `status`, `code` (an Errc name), `detail`.
struct Problem {
  int status = 500;
  Error error;
};
[[nodiscard]] std::string encodeProblem(const Problem& problem);
/// The error in a problem body; Errc::server_error naming the status when the body is no problem.
[[nodiscard]] Error parseProblem(int status, std::string_view body);

}  // namespace fieldseal::sync
