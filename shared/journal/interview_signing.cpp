#include "journal/interview_signing.hpp"

#include <algorithm>

#include "domain/names.hpp"

namespace fieldseal::journal {
namespace {

using domain::SignaturePlace;

constexpr domain::NameTable<InterviewState, 5> kStates{{
    {InterviewState::open, "open"},
    {InterviewState::read_back, "read_back"},
    {InterviewState::signed_off, "signed"},
    {InterviewState::refused, "refused"},
    {InterviewState::retracted, "retracted"},
}};

InterviewState stateOf(const domain::Interview& interview, const std::vector<InterviewPage>& pages) {
  if (interview.retracted) return InterviewState::retracted;
  if (!interview.locked()) return InterviewState::open;
  const InterviewPage& last = pages.back();
  const bool byPerson =
      std::all_of(pages.begin(), pages.end(), [](const InterviewPage& page) { return page.applicant.has_value(); });
  if (byPerson && last.team) return InterviewState::signed_off;
  const bool witnessed = interview.refusal && last.witness;
  return witnessed && last.team ? InterviewState::refused : InterviewState::read_back;
}

}  // namespace

std::string_view toString(InterviewState state) noexcept {
  return domain::nameIn(kStates, state);
}

InterviewSigning readSigning(const domain::Interview& interview, const domain::Template& checklist,
                             const domain::InterviewHead& head, std::string_view language) {
  InterviewSigning signing;
  for (std::string& text : domain::interviewPages(interview, checklist, head, language)) {
    InterviewPage page;
    page.hash = crypto::printHash(crypto::sha256(text));
    page.text = std::move(text);
    signing.pages.push_back(std::move(page));
  }
  for (const auto& [where, signature] : interview.signatures) {
    const auto [place, number] = where;
    const bool stands = interview.locked() && number <= signing.pages.size() &&
                        signature.of == signing.pages[number - 1].hash && signature.refused.empty();
    if (!stands) {
      ++signing.voided;
      continue;
    }
    InterviewPage& page = signing.pages[number - 1];
    (place == SignaturePlace::applicant ? page.applicant
     : place == SignaturePlace::team    ? page.team
                                        : page.witness) = signature;
  }
  signing.state = stateOf(interview, signing.pages);
  return signing;
}

}  // namespace fieldseal::journal
