/// Refused segments, kept byte for byte for the administrator.
#pragma once

#include <string>

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

}  // namespace fieldseal::store
