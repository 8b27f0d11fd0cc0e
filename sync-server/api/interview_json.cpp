#include "api/interview_json.hpp"

#include <algorithm>

#include "api/console_json.hpp"
#include "domain/entity.hpp"
#include "projection/summary.hpp"

namespace fieldseal::api {
namespace {

std::size_t answered(const domain::Interview& interview) {
  return static_cast<std::size_t>(std::ranges::count_if(
      interview.answers, [](const auto& answer) { return !answer.answer.empty() && !answer.retracted; }));
}

}  // namespace

journal::InterviewSigning signingOf(const PageContext& page, const domain::Interview& interview) {
  const domain::InterviewHead head{page.review.applicationNumber(), page.review.applicant()};
  return journal::readSigning(interview, page.review.checklist(), head, {});
}

json::object interviewRow(const PageContext& page, const domain::Interview& interview,
                          const journal::InterviewSigning& signing) {
  return {{"id", interview.id.toString()},
          {"name", interview.name},
          {"person", unitRef(page, interview.person)},
          {"role", interview.role},
          {"role_title", projection::localized(domain::roleTitle(page.review.checklist(), interview.role))},
          {"place", interview.place},
          {"started", timeOrNull(interview.started.value_or(WallTime{}))},
          {"ended", timeOrNull(interview.ended.value_or(WallTime{}))},
          {"author", personOrNull(page, interview.author)},
          {"state", journal::toString(signing.state)},
          {"answered", answered(interview)},
          {"pages", interview.locked() ? signing.pages.size() : 0},
          {"voided", signing.voided},
          {"conflicted", interview.conflicted}};
}

json::object interviewAnswerJson(const PageContext& page, const domain::Interview& interview,
                                 const std::string& question, const std::optional<domain::AskedQuestion>& asked) {
  const auto entity = domain::interviewEntity(interview.id, question);
  const auto* answer = interview.answerTo(question);
  const auto* written = page.review.registers().find(entity, "answer");
  return {{"question", question},
          {"entity", entity},
          {"text", asked ? projection::localized(asked->question) : json::object()},
          {"asked", answer != nullptr ? answer->asked : std::string()},
          {"items", asked ? textList(asked->items) : json::array()},
          {"answer", answer != nullptr ? answer->answer : std::string()},
          {"author", written != nullptr ? personOrNull(page, written->provisional().author) : json::value()},
          {"time", written != nullptr ? timeOrNull(written->provisional().wall) : json::value()},
          {"retracted", answer != nullptr && answer->retracted},
          {"conflicted", answer != nullptr && answer->conflicted}};
}

json::array interviewAnswersFor(const PageContext& page, const domain::Item& item) {
  json::array answers;
  for (const auto& interview : domain::interviews(page.review.registers())) {
    if (interview.retracted) continue;
    for (const auto& answer : interview.answers) {
      const auto asked = domain::knownQuestion(page.review.checklist(), answer.question);
      const bool meant = asked && std::ranges::find(asked->items, item.id) != asked->items.end();
      if (!meant || answer.retracted || answer.answer.empty()) continue;
      auto printed = interviewAnswerJson(page, interview, answer.question, asked);
      printed["interview"] = interview.id.toString();
      printed["name"] = interview.name;
      printed["role_title"] = projection::localized(domain::roleTitle(page.review.checklist(), interview.role));
      answers.push_back(std::move(printed));
    }
  }
  return answers;
}

}  // namespace fieldseal::api
