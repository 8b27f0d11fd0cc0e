/// The text that the team and the applicant sign at the end of a review.
#pragma once

#include <string>

#include "report/paper_source.hpp"
#include "report/paper_words.hpp"

namespace fieldseal::app {

/// Plain text: what was found, scored and said, and the hash of the state that it was taken from (docs/formats.md,
/// "What is signed"). The same state and language give the same bytes.
[[nodiscard]] std::string closingText(const PaperSource& source, PaperLanguage language);

/// Whether `of` is the hash of the closing text as it is now, in the language that it was signed in.
[[nodiscard]] bool isSignedAsItStands(const PaperSource& source, const std::string& of);

}  // namespace fieldseal::app
