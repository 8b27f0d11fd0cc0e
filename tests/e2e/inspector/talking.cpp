/// Where people are heard: an interview from its first question to its last signature.
#include "driver/not_shown.hpp"
#include "inspector/script.hpp"
#include "models/review_session.hpp"

namespace fieldseal::e2e {

void Script::holdInterview(const PlannedInterview& planned) {
  app::ReviewSession& review = *m_tablet->app().review();
  go("interviews");
  m_finger->tap("newInterview");
  m_screen->await("interviewCancel");
  m_screen->picture("interview-new");
  choose("interviewRole", "choice", planned.role);
  m_finger->write("personSearch", planned.person);
  m_finger->tap("person:unit/person/" + planned.person);
  m_finger->tap("interviewAccept");
  m_screen->awaitGone("interviewAccept");
  m_screen->await("interviewPanel");

  const app::InterviewPane& pane = *review.interview();
  const app::InterviewQuestionModel& questions = *pane.questions();
  int answered = 0;
  const auto answer = [&](const QString& question, const QString& words) {
    m_finger->enter("answer:" + question, words);
    ++answered;
    m_screen->await("the answer to " + question, [&] { return questions.answeredCount() == answered; });
    m_summary->count("interview_answers");
  };
  for (const auto& [question, words] : planned.answers) answer(question, words);
  const int asked = questions.count();
  if (answered != asked) throw NotShown("not every question of the role " + planned.role + " is in the plan");
  m_finger->write("freeQuestion", planned.ownQuestion);
  m_finger->tap("addQuestion");
  m_screen->await("one more question", [&] { return questions.count() == asked + 1; });
  answer(questions.idAt(asked), planned.ownAnswer);
  m_screen->picture("interview");

  m_finger->tap("readBack");
  m_screen->await("readBackAccept");
  m_finger->write("corrections", planned.correction);
  m_screen->picture("interview-read-back");
  m_finger->tap("readBackAccept");
  m_screen->awaitGone("readBackAccept");
  m_screen->await("the record locked", [&] { return pane.locked() && m_screen->shows("recordState"); });
  m_screen->picture("interview-record");
}

void Script::signRecord() {
  const app::InterviewPane& pane = *m_tablet->app().review()->interview();
  const auto pages = static_cast<int>(pane.pages().size());
  for (int page = 1; page <= pages; ++page) signPage("applicant", page);
  signPage("team", pages);
  m_screen->await("the record signed", [&] { return pane.interviewState() == "signed"; });
  m_screen->awaitWords("recordState", "Nothing is missing");
  m_screen->picture("interview-signed");
  Summary::say(m_screen->words("interviewPerson") + ": " + m_screen->words("recordState"));
  m_finger->tap("interviewClose");
  m_screen->awaitGone("interviewPanel");
  m_summary->count("interviews_signed");
}

void Script::signPage(const QString& place, int page) {
  const app::InterviewPane& pane = *m_tablet->app().review()->interview();
  const QString name = place + ":" + QString::number(page);
  m_finger->draw("sign:" + name);
  m_finger->tap("signDone:" + name);
  m_screen->await("the signature " + name,
                  [&] { return !pane.pages().at(page - 1).toMap().value(place).toMap().isEmpty(); });
  m_summary->count("record_signatures");
}

}  // namespace fieldseal::e2e
