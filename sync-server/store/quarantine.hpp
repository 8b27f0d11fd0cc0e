/// Refused segments, kept byte for byte for the administrator.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "journal/segment.hpp"
#include "sql/database.hpp"

namespace fieldseal::store {

/// How much one device may fill the quarantine with; what comes after is refused and not kept.
inline constexpr std::int64_t kMaxQuarantineBytesPerDevice = 64LL * 1024 * 1024;

struct RefusedSegment {
  DeviceId sentBy;  ///< the device whose certificate sent it
  journal::SegmentHeader header;
  crypto::Sha256 digest{};  ///< of its header when that was checked, else of all its bytes
  Error error;
  Bytes frame;
};

/// Keeps it; keeping it again is not an error.
[[nodiscard]] Result<> keepRefused(sql::Database& database, const RefusedSegment& segment, WallTime now);
/// Forgets one that was taken after all: a gap before it was filled.
[[nodiscard]] Result<> forgetRefused(sql::Database& database, const crypto::Sha256& digest);
[[nodiscard]] Result<std::int64_t> countRefused(sql::Database& database);

/// What is known of a kept segment without its bytes. Its header may be forged: only `sentBy` was proven.
struct KeptSegment {
  std::int64_t number = 0;  ///< what a person names it by
  WallTime receivedAt{};
  DeviceId sentBy;
  JournalId journal;
  DeviceId device;
  EntryNumber first = 0;
  std::uint64_t count = 0;
  std::string code;  ///< of the Errc that it was refused for
  std::string detail;
};

/// All of them, in the order in which they came.
[[nodiscard]] Result<std::vector<KeptSegment>> allRefused(sql::Database& database);
[[nodiscard]] Result<std::optional<KeptSegment>> findRefused(sql::Database& database, std::int64_t number);
/// The segment as it came, byte for byte.
/// @errors Errc::not_found, Errc::vault_damaged
[[nodiscard]] Result<std::string> refusedBytes(sql::Database& database, std::int64_t number);

}  // namespace fieldseal::store
