/// Pictures of the pages where people are heard: what is held for them takes most of them on its way.
#include "inspector/script.hpp"
#include "models/review_session.hpp"

namespace fieldseal::e2e {

void Script::photographTalks(const QString& passphrase) {
  app::ReviewSession& review = *m_tablet->app().review();
  go("interviews");
  if (review.interviews()->count() == 0) {
    holdInterview(samplePlan().interview);
  } else {  // held when the first pictures were taken
    photographFloating("newInterview", "interviewCancel", "interview-new");
    m_finger->tap("row:" + review.interviews()->idAt(0));
    m_screen->await("recordState");
    m_screen->picture("interview-record");
  }
  m_finger->tap("interviewClose");
  m_screen->awaitGone("interviewPanel");
  m_screen->picture("interviews");
  sitTest(samplePlan().test("P00001"), passphrase);
  m_finger->tap("testClose");
}

}  // namespace fieldseal::e2e
