/// Pictures of the pages where people are heard: an interview up to its record, a knowledge test up to its result.
#include "inspector/script.hpp"
#include "models/review_session.hpp"

namespace fieldseal::e2e {

void Script::photographInterview() {
  app::ReviewSession& review = *m_tablet->app().review();
  go("interviews");
  m_finger->tap("newInterview");
  m_screen->await("interviewCancel");
  m_screen->picture("interview-new");
  if (review.interviews()->count() > 0) {  // held when the first pictures were taken
    m_finger->press(Qt::Key_Escape);
    m_screen->awaitGone("interviewCancel");
    m_screen->picture("interviews");
    m_finger->tap("row:" + review.interviews()->idAt(0));
    m_screen->await("recordState");
    m_screen->picture("interview-record");
    m_finger->tap("interviewClose");
    return;
  }
  m_finger->tap("person:" + review.people()->personAt(0));
  m_finger->tap("interviewAccept");
  m_screen->await("interviewPanel");
  const QString question = review.interview()->questions()->idAt(0);
  m_finger->enter("answer:" + question, "The head of the organisation; the group met last in January.");
  m_screen->await("the answer", [&] { return review.interview()->questions()->answeredCount() == 1; });
  m_screen->picture("interview");
  m_finger->tap("readBack");
  m_screen->await("readBackAccept");
  m_screen->picture("interview-read-back");
  m_finger->tap("readBackAccept");
  m_screen->await("recordState");
  m_screen->picture("interview-record");
  m_finger->tap("interviewClose");
  m_screen->picture("interviews");
}

void Script::photographTest(const QString& passphrase) {
  app::ReviewSession& review = *m_tablet->app().review();
  go("interviews");
  m_finger->tap("talkTab:tests");
  m_screen->await("testsPage");
  m_finger->tap("drawPapers");
  m_screen->await("drawCancel");
  m_screen->picture("test-draw");
  m_finger->tap("person:" + review.people()->personAt(0));
  m_finger->tap("drawAccept");
  m_screen->awaitGone("drawAccept");
  m_screen->picture("tests");
  m_finger->tap("handOver");
  m_screen->await("handOverAccept");
  m_finger->tap("handOverAccept");
  m_screen->await("sittingBegin");
  m_screen->picture("test-welcome");
  m_finger->tap("sittingBegin");
  m_finger->tap("option:B");
  m_finger->tap("sittingNext");
  m_finger->tap("option:A");
  m_screen->picture("test-question");
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
  m_screen->await("testsPage");
  m_finger->tap("row:" + review.tests()->idAt(0));
  m_screen->await("testResult");
  m_screen->picture("test-result");
  m_finger->tap("testClose");
}

}  // namespace fieldseal::e2e
