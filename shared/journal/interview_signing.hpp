/// Where an interview stands: which of its pages are signed as they read now.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "crypto/hash.hpp"
#include "domain/interview_text.hpp"

namespace fieldseal::journal {

enum class InterviewState {
  open,        ///< answers are taken
  read_back,   ///< locked, and not all signatures are there
  signed_off,  ///< every page by the person, the last one by the team
  refused,     ///< the person did not sign: reason, witness and the team's signature are there
  retracted,
};
[[nodiscard]] std::string_view toString(InterviewState state) noexcept;

struct InterviewPage {
  std::string text;
  std::string hash;  ///< "sha256:…" of the text: what a signature of this page is `of`
  /// Those of this very text.
  std::optional<domain::Signature> applicant, team, witness;
};

struct InterviewSigning {
  InterviewState state = InterviewState::open;
  std::vector<InterviewPage> pages;  ///< never empty
  /// Signatures of a text that is no more: the record was opened again, or another tablet's answer came in.
  std::size_t voided = 0;
};

/// @param language  of the text while it was not read back
[[nodiscard]] InterviewSigning readSigning(const domain::Interview& interview, const domain::Template& checklist,
                                           const domain::InterviewHead& head, std::string_view language);

}  // namespace fieldseal::journal
