/// Enrolment by the office's sheet and by file. What a desktop's dialog would pick is handed to the model that asked.
#include <QUrl>

#include "driver/not_shown.hpp"
#include "inspector/script.hpp"
#include "models/enrolment_model.hpp"
#include "models/label_scanner.hpp"
#include "models/waiting_model.hpp"

namespace fieldseal::e2e {

void Script::nameAndLock(const Credentials& who) {
  m_finger->enter("enrolDevice", who.deviceName);
  m_finger->enter("enrolPassphrase", who.passphrase);
  m_finger->write("enrolPassphraseAgain", who.passphrase);
}

void Script::awaitEnrolled() {
  m_screen->await(
      "the end of enrolment", [&] { return m_screen->shows("shell") || m_screen->shows("enrolProblem"); },
      milliseconds(60'000));
  if (m_screen->shows("enrolProblem")) throw NotShown("enrolment failed: " + m_screen->words("enrolProblem"));
  Summary::say("enrolled as " + m_tablet->app().userName() + " on " + m_tablet->app().deviceName());
}

void Script::readSheet(const QString& picture) {
  m_screen->await("enrolPage");
  m_finger->tap("enrolScan");
  m_screen->await("scanPicture");
  m_screen->picture("enrol-scan");
  m_tablet->app().enrolment()->scanner()->readPicture(QUrl::fromLocalFile(picture));
  m_screen->awaitGone("scanPicture");
}

void Script::enrolBySheet(const QString& picture, const Credentials& who) {
  readSheet(picture);
  if (m_screen->shows("enrolSheetProblem")) throw NotShown(m_screen->words("enrolSheetProblem"));
  nameAndLock(who);
  m_screen->picture("enrol-by-sheet");
  m_finger->tap("enrolButton");
  awaitEnrolled();
}

void Script::refuseSheet(const QString& picture) {
  readSheet(picture);
  m_screen->await("enrolSheetProblem");
  m_screen->picture("enrol-foreign-code");
  Summary::say("refused: " + m_screen->words("enrolSheetProblem"));
}

void Script::requestByFile(const Credentials& who) {
  m_finger->tap("enrolByFile");
  m_screen->awaitGone("enrolAddress");
  m_finger->enter("enrolCode", who.code);
  nameAndLock(who);
  m_screen->picture("enrol-by-file");
  m_finger->tap("enrolButton");
  m_screen->await("waitingPage", milliseconds(60'000));
  m_screen->picture("waiting");
  writeRequest();
}

void Script::writeRequest() {
  m_finger->tap("writeRequest");
  // Drives come first, the documents last.
  m_screen->await("requestAccept");
  m_finger->tap("folder:" + m_screen->keys("folder:").constLast());
  m_screen->picture("waiting-request");
  m_finger->tap("requestAccept");
  m_screen->awaitGone("requestAccept");
  m_screen->await("waitingWritten");
  m_screen->picture("waiting-written");
  Summary::say("wrote " + m_tablet->app().waiting()->written());
}

void Script::unlockWaiting(const QString& passphrase) {
  m_screen->await("unlockPage");
  m_screen->picture("unlock-waiting");
  m_finger->write("unlockPassphrase", passphrase);
  m_finger->tap("unlockButton");
  m_screen->await("waitingPage", milliseconds(30'000));
}

void Script::takeAnswer(const QString& file) {
  m_tablet->app().waiting()->takeAnswer(QUrl::fromLocalFile(file));
  awaitEnrolled();
}

void Script::refuseAnswer(const QString& file) {
  m_tablet->app().waiting()->takeAnswer(QUrl::fromLocalFile(file));
  m_screen->await("waitingProblem");
  m_screen->picture("waiting-refused");
  Summary::say("refused: " + m_screen->words("waitingProblem"));
}

}  // namespace fieldseal::e2e
