/// What a list of reviews shows of one: made by the projector, kept as JSON.
#pragma once

#include <string>

#include "domain/scoring.hpp"
#include "projection/names.hpp"
#include "projection/review_cache.hpp"

namespace fieldseal::projection {

/// The *summary* of docs/console-api.md. Without its template a review has no progress, units or score.
[[nodiscard]] json::object summarize(const FoldedReview& folded, const store::Desks& office, const Names& names);

/// Entries from the field that the seal does not cover, its own excepted; 0 without a seal.
[[nodiscard]] std::uint64_t amendments(const FoldedReview& folded, const store::Desks& office);

/// The short form of a score.
[[nodiscard]] json::object shortScore(const domain::Score& score);

/// {"en": …, "zh_CN": …}
[[nodiscard]] json::object localized(const domain::LocalizedText& text);

/// {"declared","unsighted","match","mismatch","missing","undeclared"}
[[nodiscard]] json::object totalsJson(const domain::SightingTotals& totals);

/// The provisional value of a register; null when it was never set.
[[nodiscard]] json::value valueOf(const domain::RegisterSource& registers, std::string_view entity,
                                  std::string_view field);

}  // namespace fieldseal::projection
