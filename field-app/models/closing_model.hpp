/// Who signs the end of a review, and what: a row for each member of the team, for the applicant's representative and
/// for a witness; beside them what was announced and what came after the seal.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QVariantList>
#include <vector>

#include "domain/signature.hpp"
#include "models/cut_off_input.hpp"
#include "models/finding_list_model.hpp"
#include "report/paper_source.hpp"
#include "report/paper_words.hpp"

namespace fieldseal::app {

class ReviewDesk;

class ClosingModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.closing")
  Q_PROPERTY(int count READ count NOTIFY signaturesChanged)
  /// Why nobody can sign now, as a sentence; "" when one can.
  Q_PROPERTY(QString signProblem READ signProblem NOTIFY signaturesChanged)
  /// Signatures that no longer stand because something was changed since.
  Q_PROPERTY(int voidCount READ voidCount NOTIFY signaturesChanged)
  /// What is signed, as prepareText() wrote it, and its hash.
  Q_PROPERTY(QString text READ text NOTIFY textChanged)
  Q_PROPERTY(QString textHash READ textHash NOTIFY textChanged)
  /// "en", "zh_CN" or "both"
  Q_PROPERTY(QString paperLanguage READ paperLanguage WRITE setPaperLanguage NOTIFY textChanged)
  /// {signer, signerRole, userId, refusing, reason, witness, typedReason}
  Q_PROPERTY(fieldseal::app::CutOffInput* cutOff READ cutOff CONSTANT)
  /// To whom, when and by whom the result was announced; its words are review.announcement.
  Q_PROPERTY(QString announcedTo READ announcedTo WRITE setAnnouncedTo NOTIFY changed)
  Q_PROPERTY(QString announcedWhen READ announcedWhen WRITE setAnnouncedWhen NOTIFY changed)
  Q_PROPERTY(QString announcedBy READ announcedBy WRITE setAnnouncedBy NOTIFY changed)
  /// Every finding, for what the applicant says to each.
  Q_PROPERTY(fieldseal::app::FindingListModel* findings READ findings CONSTANT)
  /// [{title, field, value, authorName, timeText}] of what the seal does not cover, oldest first, the first 200.
  Q_PROPERTY(QVariantList amendments READ amendments NOTIFY changed)

 public:
  enum Role {
    SignerRole = Qt::UserRole + 1,  ///< signer: name, "" for an applicant who has not signed
    RoleRole,                       ///< signerRole: "leader", "inspector", "applicant" or "witness"
    UserIdRole,                     ///< userId: of a member, else ""
    StateRole,                      ///< signState: "open", "signed", "refused" or "void"
    StrokesRole,                    ///< strokes: [[x, y, ms, …], …]
    SignedTextRole,                 ///< signedText: "Signed by NAME, TIME"; "" while open
    SignatureIdRole,                ///< signatureId
  };

  ClosingModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] QString signProblem() const;
  [[nodiscard]] int voidCount() const;
  [[nodiscard]] QString text() const { return m_text; }
  [[nodiscard]] QString textHash() const;
  [[nodiscard]] QString paperLanguage() const;
  [[nodiscard]] CutOffInput* cutOff() const { return m_cutOff; }
  [[nodiscard]] QString announcedTo() const;
  [[nodiscard]] QString announcedWhen() const;
  [[nodiscard]] QString announcedBy() const;
  [[nodiscard]] FindingListModel* findings() const { return m_findings; }
  [[nodiscard]] QVariantList amendments() const;
  void setPaperLanguage(const QString& language);
  void setAnnouncedTo(const QString& to);
  void setAnnouncedWhen(const QString& when);
  void setAnnouncedBy(const QString& by);

  /// Writes down what would be signed now; call when it is shown.
  Q_INVOKABLE void prepareText();
  /// Signs the text that prepareText() gave; not when the review changed since.
  /// @param who  {"signer", "signerRole", "userId"} of a row, with the name that was entered
  /// @param typedReason  instead of strokes: why the name is typed
  Q_INVOKABLE bool sign(const QVariantMap& who, const QVariantList& strokes, const QString& typedReason);
  /// The applicant's representative does not sign: the reason, and the witness, who signs that it is so.
  Q_INVOKABLE bool refuse(const QString& name, const QString& reason, const QString& witness,
                          const QVariantList& strokes, const QString& typedReason);
  /// Takes a signature away, with the witness's where it was a refusal.
  Q_INVOKABLE bool withdraw(const QString& signatureId);
  /// "2 Mar 2026 16:40", to be entered as when it was announced.
  Q_INVOKABLE QString nowText() const;

  /// Those that stand, for the seal.
  [[nodiscard]] std::vector<domain::Signature> standing() const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 signals:
  void changed();
  void signaturesChanged();
  void textChanged();

 private:
  struct Row {
    QString signer, role, userId, state, signedText, id;
    QVariantList strokes;
    friend bool operator==(const Row&, const Row&) = default;
  };
  void update();
  [[nodiscard]] Row rowOf(const domain::GivenSignature& given, bool stands) const;
  [[nodiscard]] PaperSource source() const;
  [[nodiscard]] QString announced(const char* key) const;
  void setAnnounced(const char* key, const QString& value);
  /// Whether the prepared text is what the review says now; says so when it is not.
  bool textStands();
  bool write(const std::vector<domain::Signature>& signatures);

  ReviewDesk* m_desk;
  FindingListModel* m_findings;
  CutOffInput* m_cutOff;
  std::vector<Row> m_rows;
  QString m_text;
  PaperLanguage m_language;
};

/// What papers of this review are made from, as it stands.
[[nodiscard]] PaperSource::Circumstances circumstancesOf(const ReviewDesk& desk);

}  // namespace fieldseal::app
