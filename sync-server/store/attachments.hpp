/// Contents of evidence that the server holds, by hash.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "crypto/hash.hpp"
#include "sql/database.hpp"
#include "store/blob_chunks.hpp"

namespace fieldseal::store {

struct AttachmentRecord {
  crypto::Sha256 hash{};
  BlobNumber blob = 0;
  std::uint64_t bytes = 0;
};

[[nodiscard]] Result<std::optional<AttachmentRecord>> findAttachment(sql::Database& database,
                                                                     const crypto::Sha256& hash);
/// The same, when it was brought for one of these reviews.
[[nodiscard]] Result<std::optional<AttachmentRecord>> findAttachment(sql::Database& database,
                                                                     const crypto::Sha256& hash,
                                                                     std::span<const JournalId> reviews);
/// Those of `hashes` that were not brought for the review, in the same order.
[[nodiscard]] Result<std::vector<crypto::Sha256>> missingOf(sql::Database& database, JournalId review,
                                                            std::span<const crypto::Sha256> hashes);
[[nodiscard]] Result<std::vector<AttachmentRecord>> allAttachments(sql::Database& database);

/// Reads it whole, a chunk at a time.
/// @errors Errc::hash_mismatch when its bytes are not what its hash says
[[nodiscard]] Result<> checkAttachment(sql::Database& database, const AttachmentRecord& attachment);

}  // namespace fieldseal::store
