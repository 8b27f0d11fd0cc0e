/// Uploads that are under way, and those that were finished lately.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "crypto/hash.hpp"
#include "sql/database.hpp"
#include "store/blob_chunks.hpp"

namespace fieldseal::store {

/// What the office allows; `server.json` sets it.
struct UploadLimits {
  std::uint64_t uploadBytes = 2ULL << 30;
  std::uint64_t requestBytes = 64ULL << 20;
  std::uint64_t quotaBytes = 0;                ///< of all contents together; 0 for as many as the disk takes
  std::uint64_t keepFreeBytes = 512ULL << 20;  ///< of the disk, which the journal needs to go on
  std::int64_t unfinishedPerDevice = 64;
  std::chrono::hours expiry{7 * 24};  ///< of an upload to which nothing is added
};

/// Refuses what would take the disk's last room from the journal.
/// @param folder  of the contents' file @errors Errc::disk_full
[[nodiscard]] Result<> checkDisk(const std::filesystem::path& folder, const UploadLimits& limits, std::uint64_t bytes);

struct UploadRecord {
  Uuid id;
  DeviceId device;
  JournalId journal;
  crypto::Sha256 hash{};
  std::uint64_t length = 0;
  std::uint64_t received = 0;      ///< durable and counted; the length only when the content is verified
  std::optional<BlobNumber> blob;  ///< nothing once it is finished
  std::string metadata;            ///< as the client sent it
  WallTime touchedAt{};

  [[nodiscard]] bool finished() const noexcept { return !blob; }
};

/// Makes the record and an empty blob for it.
/// @param upload  without blob, received 0
/// @return the record as it is now stored
/// @errors Errc::rate_limited for too many unfinished ones of this device, Errc::disk_full over the quota
[[nodiscard]] Result<UploadRecord> insertUpload(sql::Database& database, UploadRecord upload,
                                                const UploadLimits& limits);
[[nodiscard]] Result<std::optional<UploadRecord>> findUpload(sql::Database& database, Uuid id);

/// Adds bytes behind those that count. They count themselves only when `counts`.
/// @param at  where they belong: at `received`, or behind bytes that were added and do not count yet
/// @errors Errc::not_found when the upload is gone or finished, Errc::not_allowed_now when `at` is no such place
[[nodiscard]] Result<> addToUpload(sql::Database& database, Uuid id, std::uint64_t at, std::string_view bytes,
                                   bool counts, WallTime now);
/// Counts all bytes before `end`, which were added.
[[nodiscard]] Result<> countUpTo(sql::Database& database, Uuid id, std::uint64_t end, WallTime now);

/// Makes the upload's bytes, which were verified, the content of its hash; keeps those that are there
/// already; links the content to the review.
[[nodiscard]] Result<> finishUpload(sql::Database& database, const UploadRecord& upload, WallTime now);
/// Forgets it and its bytes.
[[nodiscard]] Result<> dropUpload(sql::Database& database, const UploadRecord& upload);
/// Forgets those that nothing was added to since `before`.
[[nodiscard]] Result<> dropStaleUploads(sql::Database& database, WallTime before);

}  // namespace fieldseal::store
