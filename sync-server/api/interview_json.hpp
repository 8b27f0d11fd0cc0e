/// Interviews as JSON: for their own pages, and for the items that their answers are for.
#pragma once

#include "api/console_pages.hpp"
#include "journal/interview_signing.hpp"

namespace fieldseal::api {

/// Which pages of its record are signed as they read now. The text of a record that was not read back yet is in no
/// certain language: only its state tells something then.
[[nodiscard]] journal::InterviewSigning signingOf(const PageContext& page, const domain::Interview& interview);

/// Who spoke with whom, where and when, and how far the record is.
[[nodiscard]] json::object interviewRow(const PageContext& page, const domain::Interview& interview,
                                        const journal::InterviewSigning& signing);

/// One question and what was answered, with who wrote it down.
/// @param asked  nothing for a question that the template does not know
[[nodiscard]] json::object interviewAnswerJson(const PageContext& page, const domain::Interview& interview,
                                               const std::string& question,
                                               const std::optional<domain::AskedQuestion>& asked);

/// What people said that is for this item: answers of interviews that were not taken back.
[[nodiscard]] json::array interviewAnswersFor(const PageContext& page, const domain::Item& item);

}  // namespace fieldseal::api
