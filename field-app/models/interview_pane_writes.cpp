// What an interview writes: the other half of InterviewPane.
#include <QDateTime>

#include "domain/entity.hpp"
#include "models/interview_pane.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/stroke_lists.hpp"

namespace fieldseal::app {
namespace {

std::chrono::minutes utcOffset(WallTime wall) {
  const QDateTime local = QDateTime::fromMSecsSinceEpoch(wall.time_since_epoch().count());
  return std::chrono::minutes(local.offsetFromUtc() / 60);
}

}  // namespace

bool InterviewPane::mayAnswer() {
  if (!m_interview) return false;
  if (m_interview->locked())
    return m_desk->refuse(Errc::not_allowed_now,
                          tr("The record was read back. Open it again to change it: what was signed is void then."));
  if (m_interview->retracted) return m_desk->refuse(Errc::not_allowed_now, tr("This interview was taken back."));
  return true;
}

bool InterviewPane::set(const char* field, const json::value& value) {
  return mayAnswer() && m_desk->write(entity(), field, value);
}

void InterviewPane::setPersonName(const QString& name) {
  if (!name.trimmed().isEmpty()) set("name", json::value(name.trimmed().toStdString()));
}
void InterviewPane::setRole(const QString& role) {
  set("role", textOrNull(role));
}
void InterviewPane::setPlace(const QString& place) {
  set("place", textOrNull(place.trimmed()));
}
void InterviewPane::setNotes(const QString& notes) {
  set("notes", textOrNull(notes));
}

bool InterviewPane::setAnswer(const QString& questionId, const QString& answer) {
  if (!mayAnswer()) return false;
  return m_desk->write(domain::interviewEntity(m_interview->id, questionId.toStdString()), "answer",
                       textOrNull(answer));
}

QString InterviewPane::addQuestion(const QString& question) {
  if (question.trimmed().isEmpty() || !mayAnswer()) return {};
  const QString id = toQt(m_desk->newId().toString());
  const std::string path = domain::interviewEntity(m_interview->id, id.toStdString());
  const bool written = m_desk->create(path, {{path, "question", json::value(question.trimmed().toStdString())}},
                                      tr("Question: %1").arg(question.trimmed()));
  if (!written) return {};
  m_questions->setUnasked({});
  return id;
}

bool InterviewPane::removeQuestion(const QString& questionId) {
  if (!mayAnswer()) return false;
  const domain::InterviewAnswer* answer = m_interview->answerTo(questionId.toStdString());
  if (answer == nullptr || answer->asked.empty())
    return m_desk->refuse(Errc::not_permitted, tr("Only a question that was added here can be taken back."));
  return m_desk->write(domain::interviewEntity(m_interview->id, questionId.toStdString()), "retracted",
                       json::value(true));
}

bool InterviewPane::readBack(const QString& by, const QString& corrections) {
  if (!mayAnswer()) return false;
  const bool anything = m_questions->answeredCount() > 0 || !m_interview->notes.empty();
  if (!anything) return m_desk->refuse(Errc::not_allowed_now, tr("There is nothing to read back yet."));
  domain::ReadBack read;
  read.byPerson = by == "person";
  read.corrections = corrections.trimmed().toStdString();
  read.language = m_desk->language().toStdString();
  read.wall = m_desk->clock().now();
  read.utcOffset = utcOffset(read.wall);
  std::vector<journal::Change> changes{{entity(), "read_back", read.toJson()}};
  if (!m_interview->ended)
    changes.push_back(
        {entity(), "ended", json::value(static_cast<std::int64_t>(read.wall.time_since_epoch().count()))});
  if (!m_desk->write(std::move(changes), {}, ReviewDesk::Undo::no)) return false;
  m_desk->forgetUndo(entity());  // an undo would change what is about to be signed
  m_questions->setUnasked({});
  settleCutOff();
  return true;
}

bool InterviewPane::reopen(const QString& reason) {
  if (!locked()) return false;
  if (reason.trimmed().isEmpty()) return m_desk->refuse(Errc::out_of_range, tr("Say why the record is opened again."));
  if (!m_desk->write({{entity(), "read_back", nullptr}, {entity(), "ended", nullptr}, {entity(), "refusal", nullptr}},
                     {}, ReviewDesk::Undo::no, reason.trimmed()))
    return false;
  settleCutOff();
  return true;
}

bool InterviewPane::sign(const QString& place, int page, const QString& name, const QVariantList& strokes,
                         const QString& typed) {
  const auto where = domain::signaturePlaceFromString(place.toStdString());
  const bool exists = page >= 1 && static_cast<std::size_t>(page) <= m_signing.pages.size();
  if (!signable() || !where || !exists)
    return m_desk->refuse(Errc::not_allowed_now, tr("Only a record that was read back is signed."));
  const auto number = static_cast<std::size_t>(page);
  domain::Signature signature;
  signature.name = name.trimmed().toStdString();
  signature.place = *where;
  signature.role = *where == domain::SignaturePlace::team        ? "inspector"
                   : *where == domain::SignaturePlace::applicant ? m_interview->role
                                                                 : "witness";
  if (*where == domain::SignaturePlace::team) signature.user = m_desk->me();
  signature.strokes = domain::resampled(strokesOf(strokes));
  signature.typed = typed.trimmed().toStdString();
  signature.of = m_signing.pages[number - 1].hash;
  signature.wall = m_desk->clock().now();
  if (const auto complete = signature.complete(); !complete)
    return m_desk->refuse(Errc::out_of_range, tr("Sign in the box, or type the name and say why."));
  const std::string field = domain::signatureField(*where, number);
  if (!m_desk->write({{entity(), field, signature.toJson()}}, {}, ReviewDesk::Undo::no)) return false;
  settleCutOff();
  return true;
}

void InterviewPane::settleCutOff() {
  if (m_cutOff->entered().value("interview").toString() == m_id) m_cutOff->forget();
}

bool InterviewPane::refuse(const QString& reason, const QString& witness) {
  if (!signable()) return m_desk->refuse(Errc::not_allowed_now, tr("Only a record that was read back is signed."));
  if (reason.trimmed().isEmpty() || witness.trimmed().isEmpty())
    return m_desk->refuse(Errc::out_of_range, tr("A refusal needs its reason and a witness."));
  const json::object refusal{{"reason", reason.trimmed().toStdString()}, {"witness", witness.trimmed().toStdString()}};
  if (!m_desk->write({{entity(), "refusal", refusal}}, tr("Refusal to sign"))) return false;
  settleCutOff();
  return true;
}

bool InterviewPane::withdrawRefusal() {
  if (!signable()) return false;
  return m_desk->write({{entity(), "refusal", nullptr}}, tr("Refusal to sign"));
}

bool InterviewPane::retract(const QString& reason) {
  if (!m_interview || m_interview->retracted) return false;
  if (reason.trimmed().isEmpty()) return m_desk->refuse(Errc::out_of_range, tr("Say why it is taken back."));
  if (!m_desk->write({{entity(), "retracted", json::value(true)}}, tr("Interview taken back"), ReviewDesk::Undo::yes,
                     reason.trimmed()))
    return false;
  settleCutOff();
  return true;
}

}  // namespace fieldseal::app
