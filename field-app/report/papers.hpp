/// The papers of a review.
#pragma once

#include <optional>
#include <string_view>

#include "report/paper.hpp"
#include "report/paper_source.hpp"
#include "report/paper_words.hpp"

namespace fieldseal::app {

enum class PaperKind { record, findings, interviews, tests, score, opinion };
/// "record", "findings", "interviews", "tests", "score", "opinion"
[[nodiscard]] std::string_view toString(PaperKind kind) noexcept;
[[nodiscard]] std::optional<PaperKind> paperKindFromString(std::string_view name) noexcept;

/// How many sheets of its kind there are to write: 0 for finding sheets of a review without findings.
[[nodiscard]] std::size_t sheetsOf(PaperKind kind, const domain::Review& review);

/// @thread any
[[nodiscard]] Paper makePaper(PaperKind kind, const PaperSource& source, const PaperWords& words);

[[nodiscard]] Paper makeReviewRecord(const PaperSource& source, const PaperWords& words);
[[nodiscard]] Paper makeFindingSheets(const PaperSource& source, const PaperWords& words);
[[nodiscard]] Paper makeInterviewRecords(const PaperSource& source, const PaperWords& words);
[[nodiscard]] Paper makeTestSheets(const PaperSource& source, const PaperWords& words);
[[nodiscard]] Paper makeScoreSheet(const PaperSource& source, const PaperWords& words);
[[nodiscard]] Paper makeOpinion(const PaperSource& source, const PaperWords& words);

}  // namespace fieldseal::app
