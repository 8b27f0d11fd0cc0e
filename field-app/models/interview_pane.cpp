#include "models/interview_pane.hpp"

#include "domain/entity.hpp"
#include "models/interview_list_model.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/stroke_lists.hpp"
#include "models/talk_texts.hpp"

namespace fieldseal::app {

using journal::InterviewState;

InterviewPane::InterviewPane(ReviewDesk& desk, QObject* parent)
    : QObject(parent),
      m_desk(&desk),
      m_questions(new InterviewQuestionModel(desk, this)),
      m_cutOff(new CutOffInput(desk, "signing/interview", this)) {
  connect(&desk, &ReviewDesk::registersChanged, this, [this](const ChangedRegisters& changes) {
    if (!m_id.isEmpty() && (changes.touches("interview/" + m_id.toStdString()) || changes.touches("review"))) read();
  });
  connect(&desk, &ReviewDesk::languageChanged, this, [this] {
    if (!m_id.isEmpty()) read();
  });
}

void InterviewPane::setInterviewId(const QString& id) {
  if (m_id == id) return;
  m_id = id;
  emit chosenChanged();
  read();
}

std::string InterviewPane::entity() const {
  return domain::interviewEntity(m_interview->id);
}

void InterviewPane::read() {
  const auto id = Uuid::parse(m_id.toStdString());
  m_interview = id ? domain::interview(m_desk->registers(), *id) : std::nullopt;
  m_signing = m_interview ? journal::readSigning(*m_interview, m_desk->checklist(), interviewHead(*m_desk),
                                                 m_desk->language().toStdString())
                          : journal::InterviewSigning();
  m_questions->show(m_interview);
  emit changed();
}

QString InterviewPane::personName() const {
  return m_interview ? toQt(m_interview->name) : QString();
}
QString InterviewPane::personText() const {
  return m_interview ? app::personText(*m_desk, m_interview->person) : QString();
}
QString InterviewPane::role() const {
  return m_interview ? toQt(m_interview->role) : QString();
}
QString InterviewPane::roleTitle() const {
  return m_interview ? roleText(*m_desk, m_interview->role) : QString();
}
QString InterviewPane::place() const {
  return m_interview ? toQt(m_interview->place) : QString();
}
QString InterviewPane::notes() const {
  return m_interview ? toQt(m_interview->notes) : QString();
}
QString InterviewPane::startedText() const {
  return m_interview && m_interview->started ? m_desk->time(*m_interview->started) : QString();
}
QString InterviewPane::endedText() const {
  return m_interview && m_interview->ended ? m_desk->time(*m_interview->ended) : QString();
}
QString InterviewPane::interviewState() const {
  return m_interview ? toQt(journal::toString(m_signing.state)) : QString();
}
bool InterviewPane::locked() const {
  return m_interview && m_interview->locked();
}
bool InterviewPane::writable() const {
  return m_interview && !m_interview->locked() && !m_interview->retracted && m_desk->writable();
}
bool InterviewPane::signable() const {
  return m_interview && m_interview->locked() && !m_interview->retracted && m_desk->writable();
}

QString InterviewPane::readBackText() const {
  if (!locked()) return {};
  const QString time = m_desk->time(m_interview->readBack->wall);
  return m_interview->readBack->byPerson ? tr("Read by the person, %1").arg(time)
                                         : tr("Read to the person, %1").arg(time);
}

QString InterviewPane::corrections() const {
  return locked() ? toQt(m_interview->readBack->corrections) : QString();
}
QString InterviewPane::refusalReason() const {
  return m_interview && m_interview->refusal ? toQt(m_interview->refusal->reason) : QString();
}
QString InterviewPane::refusalWitness() const {
  return m_interview && m_interview->refusal ? toQt(m_interview->refusal->witness) : QString();
}
QString InterviewPane::myName() const {
  return m_desk->people().nameOf(m_desk->me());
}

QVariantMap InterviewPane::signatureRow(const std::optional<domain::Signature>& signature) const {
  if (!signature) return {};
  return {{"name", toQt(signature->name)},
          {"text", tr("Signed by %1, %2").arg(toQt(signature->name), m_desk->time(signature->wall))},
          {"strokes", strokeLists(signature->strokes)},
          {"typed", toQt(signature->typed)}};
}

QVariantList InterviewPane::pages() const {
  QVariantList rows;
  for (const journal::InterviewPage& page : m_signing.pages) {
    rows.append(QVariantMap{{"number", static_cast<int>(rows.size()) + 1},
                            {"text", toQt(page.text)},
                            {"applicant", signatureRow(page.applicant)},
                            {"team", signatureRow(page.team)},
                            {"witness", signatureRow(page.witness)}});
  }
  return rows;
}

QStringList InterviewPane::missing() const {
  QStringList sentences;
  if (!m_interview || m_interview->retracted) return sentences;
  if (!locked()) return {tr("The record has not been read back yet.")};
  const bool refused = m_interview->refusal.has_value();
  const journal::InterviewPage& last = m_signing.pages.back();
  int unsigned_ = 0;
  for (const journal::InterviewPage& page : m_signing.pages) unsigned_ += page.applicant ? 0 : 1;
  if (!refused && unsigned_ > 0)
    sentences.append(tr("%1 has %n page(s) to sign.", nullptr, unsigned_).arg(personName()));
  if (refused && !last.witness) sentences.append(tr("The witness of the refusal has to sign the last page."));
  if (!last.team) sentences.append(tr("The team has to sign the last page."));
  return sentences;
}

}  // namespace fieldseal::app
