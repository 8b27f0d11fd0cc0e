// GET /api/reviews/{id}/interviews and …/interviews/{interview}: whom the team spoke with, and what was signed.
#include <algorithm>

#include "api/console_json.hpp"
#include "api/interview_json.hpp"
#include "domain/entity.hpp"

namespace fieldseal::api {
namespace {

/// In the order in which they are asked, unanswered ones too; then questions of its own, and what was answered
/// before the role was changed.
json::array answersJson(const PageContext& page, const domain::Interview& interview) {
  const auto& checklist = page.review.checklist();
  const auto asked = domain::questionsFor(checklist, interview.role);
  json::array answers;
  for (const auto& question : asked) answers.push_back(interviewAnswerJson(page, interview, question.id, question));
  for (const auto& answer : interview.answers) {
    if (std::ranges::find(asked, answer.question, &domain::AskedQuestion::id) != asked.end()) continue;
    answers.push_back(
        interviewAnswerJson(page, interview, answer.question, domain::knownQuestion(checklist, answer.question)));
  }
  return answers;
}

json::value readBackJson(const domain::Interview& interview) {
  if (!interview.readBack) return {};
  const auto& read = *interview.readBack;
  return json::object{{"by", read.byPerson ? "person" : "team"},
                      {"corrections", read.corrections},
                      {"language", read.language},
                      {"time", timeOrNull(read.wall)}};
}

json::value refusalJson(const domain::Interview& interview) {
  if (!interview.refusal) return {};
  return json::object{{"reason", interview.refusal->reason}, {"witness", interview.refusal->witness}};
}

json::value signatureOrNull(const std::optional<domain::Signature>& signature) {
  return signature ? json::value(signature->toJson()) : json::value();
}

/// What was read back, page by page, each with the signatures that stand under this very text.
json::array pagesJson(const domain::Interview& interview, const journal::InterviewSigning& signing) {
  json::array pages;
  if (!interview.locked()) return pages;
  for (const auto& one : signing.pages) {
    pages.push_back(json::object{{"text", one.text},
                                 {"of", one.hash},
                                 {"applicant", signatureOrNull(one.applicant)},
                                 {"team", signatureOrNull(one.team)},
                                 {"witness", signatureOrNull(one.witness)}});
  }
  return pages;
}

}  // namespace

Result<json::value> interviewsPage(const PageContext& page, const net::Request& /*request*/) {
  json::array rows;
  for (const auto& interview : domain::interviews(page.review.registers()))
    rows.push_back(interviewRow(page, interview, signingOf(page, interview)));
  return json::value(json::object{{"interviews", std::move(rows)}});
}

Result<json::value> interviewPage(const PageContext& page, const net::Request& request) {
  const Error missing{Errc::not_found, "this review has no such interview"};
  const auto id = Uuid::parse(request.parameter("interview"));
  if (!id) return missing;
  const auto interview = domain::interview(page.review.registers(), *id);
  if (!interview) return missing;
  const auto signing = signingOf(page, *interview);
  auto body = interviewRow(page, *interview, signing);
  body["answers"] = answersJson(page, *interview);
  body["notes"] = interview->notes;
  body["read_back"] = readBackJson(*interview);
  body["refusal"] = refusalJson(*interview);
  body["record"] = pagesJson(*interview, signing);
  FIELDSEAL_TRY(body["evidence"], evidenceAbout(page, domain::interviewEntity(*id)));
  return json::value(std::move(body));
}

}  // namespace fieldseal::api
