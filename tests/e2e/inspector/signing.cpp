/// Signatures under the review or the refusal of one, the papers that are saved, and what came after the seal.
#include "driver/not_shown.hpp"
#include "inspector/script.hpp"
#include "models/closing_model.hpp"
#include "models/papers_model.hpp"
#include "models/review_session.hpp"

namespace fieldseal::e2e {

namespace {

const QString kRefusal = "Will sign after a lawyer has read it. 待律师审阅后再签。";
const QString kWitness = "Zhou Qiang 周强, head of the office";

}  // namespace

void Script::sign(const QString& signer, const QString& name) {
  m_finger->tap(signer);
  if (!name.isEmpty()) m_finger->write("signName", name);
  m_finger->draw("signPad");
  m_screen->picture("close-sign");
  acceptSignature(1);
}

void Script::refuse(const QString& name) {
  m_finger->tap("signer:applicant");
  m_finger->write("signName", name);
  m_finger->tap("signRefused");
  m_finger->write("signReason", kRefusal);
  m_finger->write("signWitness", kWitness);
  m_finger->draw("signPad");
  m_screen->picture("close-refused");
  acceptSignature(2);
  m_screen->awaitWords("signer:applicant", name);
  m_screen->awaitWords("signer:witness", kWitness);
  m_summary->note("refused", kRefusal);
  m_summary->note("witness", kWitness);
}

void Script::acceptSignature(std::size_t more) {
  app::ClosingModel& closing = *m_tablet->app().review()->closing();
  const std::size_t before = closing.standing().size();
  m_finger->tap("signAccept");
  m_screen->await("the signature", [&] { return closing.standing().size() == before + more; });
  m_screen->awaitGone("signAccept");
}

void Script::savePapers(const QString& language) {
  app::PapersModel& papers = *m_tablet->app().review()->papers();
  go("close");
  m_finger->tap("closePapers");
  m_finger->tap("papersLanguage:" + language);
  m_finger->tap("papersSave");
  m_screen->await("savePapersAccept");
  const QStringList folders = m_screen->keys("folder:");
  const auto documents = std::ranges::find_if(
      folders, [&](const QString& folder) { return m_screen->words("folder:" + folder) == "Documents"; });
  if (documents == folders.end()) throw NotShown("the folder of documents is not offered");
  m_finger->tap("folder:" + *documents);
  m_screen->picture("papers-save");
  QString file;
  const auto saved = QObject::connect(&papers, &app::PapersModel::saved, [&file](const QString& path) { file = path; });
  m_finger->tap("savePapersAccept");
  m_screen->awaitGone("savePapersAccept");
  m_screen->await("the papers saved", [&] { return !file.isEmpty(); }, milliseconds(60'000));
  QObject::disconnect(saved);
  m_summary->note("papers", file);
  Summary::say("saved " + file);
}

void Script::readAmendments() {
  go("close");
  m_screen->await("amendmentNotice");
  m_screen->picture("close-amended");
  m_summary->note("amendments_shown", static_cast<int>(m_screen->keys("amendment:").size()));
  Summary::say(m_screen->words("amendmentNotice"));
}

}  // namespace fieldseal::e2e
