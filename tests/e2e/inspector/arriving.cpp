/// From the empty tablet to the open review: enrolment, unlocking, sync, and the way from page to page.
#include "driver/not_shown.hpp"
#include "inspector/script.hpp"
#include "models/app_settings.hpp"
#include "models/review_list_model.hpp"
#include "models/review_session.hpp"
#include "models/sync_model.hpp"

namespace fieldseal::e2e {

void Script::enrol(const Credentials& who) {
  m_screen->picture("01-enrol-empty");
  m_finger->enter("enrolAddress", who.address);
  m_finger->enter("enrolCode", who.code);
  nameAndLock(who);
  m_screen->picture("02-enrol-filled");
  m_finger->tap("enrolButton");
  awaitEnrolled();
}

void Script::unlock(const QString& passphrase) {
  m_screen->await("unlockPage");
  m_finger->write("unlockPassphrase", passphrase);
  m_finger->tap("unlockButton");
  m_screen->await("shell", milliseconds(30'000));
}

void Script::lock() {
  m_finger->press(Qt::Key_L, Qt::ControlModifier);
  m_screen->await("unlockPage");
}

void Script::go(const QString& page) {
  const QString button = "nav" + page.left(1).toUpper() + page.mid(1);
  if (m_screen->shows(button)) {
    m_finger->tap(button);
  } else {
    m_finger->tap("navMore");
    m_finger->tap("more:" + page);
  }
  m_screen->await(page + "Page");
}

void Script::sync() {
  app::SyncModel& sync = *m_tablet->app().sync();
  go("sync");
  m_finger->tap("syncButton");
  m_screen->await("the end of the sync", [&] { return !sync.running(); }, milliseconds(60'000));
  // The words, not the model: this is what the inspector is told.
  if (m_screen->shows("syncProblem")) throw NotShown("sync failed: " + m_screen->words("syncProblem"));
  m_screen->await("nothing unsent", [&] { return sync.unsent() == 0 && sync.contentsSent() == sync.contents(); });
  m_summary->note("tablet", m_tablet->app().deviceName());
  m_summary->note("contents_sent", sync.contentsSent());
  m_summary->count("syncs");
  Summary::say("synced: " + sync.statusText());
}

void Script::openReview() {
  go("reviews");
  m_screen->await("a review", [&] { return !m_screen->keys("row:").isEmpty(); });
  m_screen->picture("04-reviews");
  m_finger->tap("row:" + m_screen->keys("row:").constFirst());
  m_screen->await("overviewPage");
  m_summary->note("review", m_tablet->app().review()->reviewId());
}

void Script::moveTo(const QString& state) {
  go("overview");
  m_finger->tap("move:" + state);
  m_finger->write("moveText", "As agreed with the applicant.");
  m_finger->tap("moveAccept");
  m_screen->await("the review in state " + state, [&] { return m_tablet->app().review()->reviewState() == state; });
  Summary::say("moved to " + m_screen->words("reviewState"));
}

void Script::choose(const QString& field, const QString& menu, const QString& code) {
  m_finger->tap(field);
  m_finger->tap(menu + ":" + code);
  m_screen->awaitGone(menu + ":" + code);
}

void Script::changeLook(const QString& theme, const QString& language, double textScale) {
  app::AppSettings& settings = *m_tablet->app().settings();
  settings.setTheme(theme);
  settings.setLanguage(language);
  settings.setTextScale(textScale);
  m_screen->await("theme and language",
                  [&] { return settings.dark() == (theme == "dark") && settings.effectiveLanguage() == language; });
}

}  // namespace fieldseal::e2e
