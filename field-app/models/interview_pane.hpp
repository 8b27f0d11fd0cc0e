/// One interview: what is asked and answered, its read-back, its signatures.
///
/// While it was read back it is locked: every setter refuses until it is opened again for a reason, and what was
/// signed before is void, because signatures are of the hash of a page's text.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>

#include "journal/interview_signing.hpp"
#include "models/cut_off_input.hpp"
#include "models/interview_question_model.hpp"

namespace fieldseal::app {

class InterviewPane : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.interview")
  /// Set it to choose the interview; "" for none.
  Q_PROPERTY(QString interviewId READ interviewId WRITE setInterviewId NOTIFY chosenChanged)
  Q_PROPERTY(bool open READ open NOTIFY changed)
  Q_PROPERTY(QString personName READ personName WRITE setPersonName NOTIFY changed)
  Q_PROPERTY(QString personText READ personText NOTIFY changed)
  Q_PROPERTY(QString role READ role WRITE setRole NOTIFY changed)
  Q_PROPERTY(QString roleTitle READ roleTitle NOTIFY changed)
  Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed)
  Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY changed)
  Q_PROPERTY(QString startedText READ startedText NOTIFY changed)
  Q_PROPERTY(QString endedText READ endedText NOTIFY changed)
  /// "open", "read_back", "signed", "refused", "retracted"
  Q_PROPERTY(QString interviewState READ interviewState NOTIFY changed)
  Q_PROPERTY(bool locked READ locked NOTIFY changed)
  /// Answers may be written now: not locked, not retracted, and the review is open for fieldwork.
  Q_PROPERTY(bool writable READ writable NOTIFY changed)
  /// Signatures may be taken now.
  Q_PROPERTY(bool signable READ signable NOTIFY changed)
  /// "Read by the person, 2 Mar 2026 14:02"; "" before.
  Q_PROPERTY(QString readBackText READ readBackText NOTIFY changed)
  Q_PROPERTY(QString corrections READ corrections NOTIFY changed)
  /// The record: [{number, text, applicant, team, witness}]; each of the three {name, text, strokes, typed} or empty.
  Q_PROPERTY(QVariantList pages READ pages NOTIFY changed)
  /// Signatures of a text that was changed since.
  Q_PROPERTY(int voided READ voided NOTIFY changed)
  Q_PROPERTY(QString refusalReason READ refusalReason NOTIFY changed)
  Q_PROPERTY(QString refusalWitness READ refusalWitness NOTIFY changed)
  /// Who signs for the team: I.
  Q_PROPERTY(QString myName READ myName NOTIFY changed)
  /// What is still missing to be done with it, as sentences.
  Q_PROPERTY(QStringList missing READ missing NOTIFY changed)
  Q_PROPERTY(fieldseal::app::InterviewQuestionModel* questions READ questions CONSTANT)
  /// {interview, sheet, reason, witness, by, corrections, "PLACE:PAGE": why a name is typed}: of the interview that was
  /// open; `sheet` is "refusal" or "readBack" when one was open over it.
  Q_PROPERTY(fieldseal::app::CutOffInput* cutOff READ cutOff CONSTANT)

 public:
  InterviewPane(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] QString interviewId() const { return m_id; }
  void setInterviewId(const QString& id);
  [[nodiscard]] bool open() const { return m_interview.has_value(); }
  [[nodiscard]] QString personName() const;
  [[nodiscard]] QString personText() const;
  [[nodiscard]] QString role() const;
  [[nodiscard]] QString roleTitle() const;
  [[nodiscard]] QString place() const;
  [[nodiscard]] QString notes() const;
  [[nodiscard]] QString startedText() const;
  [[nodiscard]] QString endedText() const;
  [[nodiscard]] QString interviewState() const;
  [[nodiscard]] bool locked() const;
  [[nodiscard]] bool writable() const;
  [[nodiscard]] bool signable() const;
  [[nodiscard]] QString readBackText() const;
  [[nodiscard]] QString corrections() const;
  [[nodiscard]] QVariantList pages() const;
  [[nodiscard]] int voided() const { return static_cast<int>(m_signing.voided); }
  [[nodiscard]] QString refusalReason() const;
  [[nodiscard]] QString refusalWitness() const;
  [[nodiscard]] QString myName() const;
  [[nodiscard]] QStringList missing() const;
  [[nodiscard]] InterviewQuestionModel* questions() const { return m_questions; }
  [[nodiscard]] CutOffInput* cutOff() const { return m_cutOff; }

  void setPersonName(const QString& name);
  void setRole(const QString& role);
  void setPlace(const QString& place);
  void setNotes(const QString& notes);

  Q_INVOKABLE bool setAnswer(const QString& questionId, const QString& answer);
  /// Asks what the template does not. @return the question's id; "" when it failed
  Q_INVOKABLE QString addQuestion(const QString& question);
  Q_INVOKABLE bool removeQuestion(const QString& questionId);
  /// Notes the end, and locks the record. @param by  "person" or "team": who read it
  Q_INVOKABLE bool readBack(const QString& by, const QString& corrections);
  /// Opens a locked record again; what was signed is void from here.
  Q_INVOKABLE bool reopen(const QString& reason);
  /// @param place    "applicant", "team" or "witness"
  /// @param strokes  as SignaturePad gives them; none when `typed`
  /// @param typed    why the name was typed instead of drawn; "" otherwise
  Q_INVOKABLE bool sign(const QString& place, int page, const QString& name, const QVariantList& strokes,
                        const QString& typed = {});
  /// The person does not sign: why, and who saw it. The witness and the team sign the last page.
  Q_INVOKABLE bool refuse(const QString& reason, const QString& witness);
  Q_INVOKABLE bool withdrawRefusal();
  /// What was cut off under this interview is done with or given up; what was under another one stays.
  Q_INVOKABLE void settleCutOff();
  /// Takes the whole interview back.
  Q_INVOKABLE bool retract(const QString& reason);

 signals:
  void chosenChanged();
  void changed();

 private:
  void read();
  [[nodiscard]] std::string entity() const;
  bool set(const char* field, const json::value& value);
  bool mayAnswer();
  [[nodiscard]] QVariantMap signatureRow(const std::optional<domain::Signature>& signature) const;

  ReviewDesk* m_desk;
  QString m_id;
  std::optional<domain::Interview> m_interview;
  journal::InterviewSigning m_signing;
  InterviewQuestionModel* m_questions;
  CutOffInput* m_cutOff;
};

}  // namespace fieldseal::app
