/// What the office's own entries say of who may read and write a review, as rows.
///
/// One device, the office, writes these registers in one chain, so the last write in order stands.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "crypto/hash.hpp"
#include "domain/roles.hpp"
#include "journal/entry.hpp"
#include "sql/database.hpp"

namespace fieldseal::store {

/// Takes the entries of an office segment of a review into `teams` and `review_contents`, in the
/// transaction that appends the segment.
[[nodiscard]] Result<> indexOfficeEntries(sql::Database& database, JournalId journal,
                                          std::span<const journal::Entry> entries);

/// A user's place in the team of a review; nothing for one who is not on it.
[[nodiscard]] Result<std::optional<domain::TeamRole>> teamRole(sql::Database& database, JournalId journal, UserId user);
/// The reviews that a user is on the team of.
[[nodiscard]] Result<std::vector<JournalId>> reviewsOf(sql::Database& database, UserId user);
/// The contents that a review names.
[[nodiscard]] Result<std::vector<crypto::Sha256>> contentsOf(sql::Database& database, JournalId journal);
/// Whether a review of this user names the content.
[[nodiscard]] Result<bool> mayReadContent(sql::Database& database, UserId user, const crypto::Sha256& hash);

}  // namespace fieldseal::store
