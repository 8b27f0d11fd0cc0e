/// POST /v1/segments: checks what a device sends and appends it to the log.
///
/// The work has two halves: checking runs on any worker and costs time; appending runs on the
/// store's writer, inside its transaction, and decides only what the log alone can decide.
#pragma once

#include <string>
#include <vector>

#include "store/directory.hpp"
#include "store/segment_log.hpp"
#include "sync/wire.hpp"

namespace fieldseal::api {

/// A segment after the checks that need no writing.
struct CheckedSegment {
  store::IncomingSegment segment;
  crypto::Sha256 digest{};       ///< what the quarantine knows its bytes by
  sync::SegmentReceipt receipt;  ///< refused or had already; or open, as `stored` at position 0
  [[nodiscard]] bool open() const noexcept {
    return receipt.status == sync::SegmentReceipt::Status::stored && receipt.position == 0;
  }
};

/// Takes a body apart and checks every segment: who made it, signature, hashes, entries, authors,
/// team and fields. A fault of one segment is in its receipt.
/// @param body  zstd, as it came
/// @errors Errc::bad_format, Errc::too_large for a body that cannot be taken apart
[[nodiscard]] Result<std::vector<CheckedSegment>> checkPush(sql::Database& database, const store::DeviceRecord& device,
                                                            std::string_view body);

/// The same of segments that are not packed.
[[nodiscard]] Result<std::vector<CheckedSegment>> checkSegments(sql::Database& database,
                                                                const store::DeviceRecord& device,
                                                                std::string_view segments);

/// Appends the open ones in order and keeps the refused ones in quarantine; fills their receipts.
/// @errors of the store alone: then nothing was stored
[[nodiscard]] Result<> storePush(sql::Database& database, DeviceId sender, std::vector<CheckedSegment>& segments,
                                 WallTime now);

[[nodiscard]] sync::PushAnswer answerPush(const std::vector<CheckedSegment>& segments);

}  // namespace fieldseal::api
