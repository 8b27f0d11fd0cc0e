/// Large byte sequences in rows of 256 KiB, so that neither writing nor reading holds a whole one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "crypto/hash.hpp"
#include "sql/database.hpp"

namespace fieldseal::store {

using BlobNumber = std::int64_t;

inline constexpr std::uint64_t kChunkBytes = 256 * 1024;

[[nodiscard]] Result<BlobNumber> newBlob(sql::Database& database);

/// Writes bytes at an offset up to which the blob is written already; what lay behind it is replaced.
/// @errors Errc::broken_chain when bytes before the offset are missing
[[nodiscard]] Result<> writeBlob(sql::Database& database, BlobNumber blob, std::uint64_t offset,
                                 std::string_view bytes);

/// The bytes from an offset to the end of its chunk; "" when there are none.
[[nodiscard]] Result<std::string> readBlob(sql::Database& database, BlobNumber blob, std::uint64_t offset);

/// Of its first `length` bytes, read back a chunk at a time.
/// @errors Errc::hash_mismatch when some are missing
[[nodiscard]] Result<crypto::Sha256> hashBlob(sql::Database& database, BlobNumber blob, std::uint64_t length);

/// Gives a blob up; sweepBlobs takes its bytes away.
[[nodiscard]] Result<> discardBlob(sql::Database& database, BlobNumber blob);

/// Deletes a few megabytes of what was given up.
/// @return whether there is more
[[nodiscard]] Result<bool> sweepBlobs(sql::Database& database);

}  // namespace fieldseal::store
