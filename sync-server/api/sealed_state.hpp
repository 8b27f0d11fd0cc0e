/// Whether a review, folded from what its seal covers and no more, has the state that the seal names.
#pragma once

#include "journal/seal.hpp"
#include "projection/review_cache.hpp"

namespace fieldseal::api {

/// Folds the covered entries from the log again: as slow as opening the review for the first time.
/// False also while covered entries are missing.
[[nodiscard]] Result<bool> sealedStateMatches(sql::Database& database, const projection::FoldedReview& folded,
                                              const journal::Seal& seal);

}  // namespace fieldseal::api
