/// The knowledge test: drawn, handed over, answered by whoever sits it, marked, taken into the item that it feeds.
#include <algorithm>

#include "driver/not_shown.hpp"
#include "inspector/script.hpp"
#include "models/review_session.hpp"

namespace fieldseal::e2e {

void Script::sitTest(const PlannedTest& planned, const QString& passphrase) {
  app::ReviewSession& review = *m_tablet->app().review();
  app::TestListModel& tests = *review.tests();
  const app::TestSitting& sitting = *review.sitting();
  go("interviews");
  m_finger->tap("talkTab:tests");
  m_screen->await("testsPage");
  const int before = tests.count();
  m_finger->tap("drawPapers");
  m_screen->await("drawCancel");
  m_finger->write("personSearch", planned.person);
  m_finger->tap("person:unit/person/" + planned.person);
  m_screen->picture("test-draw");
  m_finger->tap("drawAccept");
  m_screen->awaitGone("drawAccept");
  m_screen->await("one more paper", [&] { return tests.count() == before + 1; });
  m_screen->picture("tests");
  const QString test = tests.idAt(0);

  m_finger->tap("handOver");
  m_finger->tap("handOverAccept");
  m_screen->await("the tablet handed over", [&] { return sitting.active() && !m_screen->shows("shell"); });
  m_screen->await("sittingBegin");
  m_screen->picture("test-welcome");
  m_finger->tap("sittingBegin");
  for (int question = 0; question < planned.answered; ++question) {
    if (question > 0) m_finger->tap("sittingNext");
    m_screen->await("question " + QString::number(question + 1), [&] { return sitting.index() == question; });
    answerInTest(test, question < planned.right);
    m_screen->await("its answer", [&] { return sitting.answeredCount() == question + 1; });
    if (question == 1) m_screen->picture("test-question");
  }
  m_finger->tap("sittingHandIn");
  m_screen->await("handInAccept");
  m_screen->picture("test-hand-in");
  m_finger->tap("handInAccept");
  m_screen->await("sittingReturn");
  m_screen->picture("test-over");
  m_finger->tap("sittingReturn");
  m_screen->await("handBackCancel");
  m_screen->picture("test-hand-back");
  m_finger->write("handBackPassphrase", passphrase);
  m_finger->tap("handBackAccept");
  m_screen->await("the tablet back", [&] { return !sitting.active() && m_screen->shows("testsPage"); });

  m_finger->tap("row:" + test);
  m_screen->await("the result", [&] { return review.test()->testId() == test && m_screen->shows("testResult"); });
  m_screen->awaitWords("testResult", review.test()->resultText());
  m_screen->picture("test-result");
  Summary::say(review.test()->personName() + ": " + m_screen->words("testResult"));
  m_summary->count("tests_handed_in");
  m_summary->count("test_answers_right", planned.right);
}

void Script::answerInTest(const QString& test, bool rightly) {
  // What this person knows.
  app::ReviewSession& review = *m_tablet->app().review();
  const domain::Paper paper = *review.knowledgeTests().find(test).value().paper;
  const auto& asked = paper.questions.at(static_cast<std::size_t>(review.sitting()->index()));
  const auto& right = review.knowledgeTests().bankOf(paper)->question(asked.id)->right;
  for (std::size_t row = 0; row < asked.order.size(); ++row) {
    const bool isRight = std::find(right.begin(), right.end(), asked.order[row]) != right.end();
    if (isRight != rightly) continue;
    m_finger->tap(QString("option:") + QChar(u'A' + static_cast<int>(row)));
    if (!rightly) return;
  }
}

void Script::takeResult() {
  app::ReviewSession& review = *m_tablet->app().review();
  const app::TestPane& pane = *review.test();
  const int before = review.evidence()->count();
  if (m_screen->shows("takeResult")) m_finger->tap("takeResult");
  m_screen->await("the result in its item", [&] { return pane.taken() && !m_screen->shows("takeResult"); });
  m_screen->picture("test-taken");
  m_finger->tap("testClose");
  m_screen->awaitGone("testPanel");
  m_summary->count("tests_taken");
  // Where the item needs evidence, the paper that was marked is one.
  m_summary->count("evidence", review.evidence()->count() - before);
}

}  // namespace fieldseal::e2e
