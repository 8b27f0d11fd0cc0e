/// One item as the pane shows it, and all that can be set of it.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include "domain/review.hpp"
#include "journal/writer.hpp"
#include "models/evidence_list_model.hpp"
#include "models/finding_list_model.hpp"
#include "models/history_model.hpp"
#include "models/item_unit_model.hpp"

namespace fieldseal::app {

class ReviewDesk;

class ItemPane : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.pane")
  /// Set it to choose the item; "" for none.
  Q_PROPERTY(QString itemId READ itemId WRITE setItemId NOTIFY itemChanged)
  Q_PROPERTY(QString sectionId READ sectionId NOTIFY itemChanged)
  Q_PROPERTY(QString sectionTitle READ sectionTitle NOTIFY textsChanged)
  Q_PROPERTY(QString question READ question NOTIFY textsChanged)
  Q_PROPERTY(QString guidance READ guidance NOTIFY textsChanged)
  Q_PROPERTY(QString expectedEvidence READ expectedEvidence NOTIFY textsChanged)
  /// [{"code": "en", "question": …, "guidance": …, "expectedEvidence": …}] in every language of the template.
  Q_PROPERTY(QVariantList languages READ languages NOTIFY itemChanged)
  Q_PROPERTY(bool veto READ veto NOTIFY itemChanged)
  Q_PROPERTY(QString pointsText READ pointsText NOTIFY itemChanged)
  /// "5 points; each non-conforming person deducts 1", "Veto item" …
  Q_PROPERTY(QString scoringText READ scoringText NOTIFY textsChanged)
  /// "" or the condition that makes it apply, in words.
  Q_PROPERTY(QString relevanceText READ relevanceText NOTIFY textsChanged)
  /// Method codes that the item offers.
  Q_PROPERTY(QStringList offeredMethods READ offeredMethods NOTIFY itemChanged)
  /// Input codes: "count", "date", "text".
  Q_PROPERTY(QStringList inputs READ inputs NOTIFY itemChanged)
  /// The determinations that may be chosen, in the order of the keys 1 to 5.
  Q_PROPERTY(QStringList offeredDeterminations READ offeredDeterminations NOTIFY itemChanged)
  Q_PROPERTY(bool perUnit READ perUnit NOTIFY itemChanged)
  /// The list whose sightings feed this item; "" for none.
  Q_PROPERTY(QString reconciles READ reconciles NOTIFY itemChanged)
  /// Lists it is checked against.
  Q_PROPERTY(QStringList verifies READ verifies NOTIFY itemChanged)

  Q_PROPERTY(bool relevant READ relevant NOTIFY changed)
  Q_PROPERTY(bool writable READ writable NOTIFY changed)
  /// Of the item itself; for a per-unit item the worst of its units, and not settable.
  Q_PROPERTY(QString determination READ determination WRITE setDetermination NOTIFY changed)
  Q_PROPERTY(QStringList methods READ methods WRITE setMethods NOTIFY changed)
  /// Text of a whole number, "" when not set. A text that is no number is not stored.
  Q_PROPERTY(QString countText READ countText WRITE setCountText NOTIFY changed)
  /// YYYY-MM-DD or "". What is no day is not stored.
  Q_PROPERTY(QString date READ date WRITE setDate NOTIFY changed)
  Q_PROPERTY(QString answerText READ answerText WRITE setAnswerText NOTIFY changed)
  Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed)
  Q_PROPERTY(QString authorName READ authorName NOTIFY changed)
  Q_PROPERTY(QString timeText READ timeText NOTIFY textsChanged)
  Q_PROPERTY(bool settled READ settled NOTIFY changed)
  /// Requirement codes that the determination still misses.
  Q_PROPERTY(QStringList missing READ missing NOTIFY changed)
  Q_PROPERTY(bool conflicted READ conflicted NOTIFY changed)
  /// Fields in conflict, for a mark beside each.
  Q_PROPERTY(QStringList conflictedFields READ conflictedFields NOTIFY changed)
  /// Names, "" when not confirmed.
  Q_PROPERTY(QString secondInspectorName READ secondInspectorName NOTIFY changed)
  Q_PROPERTY(QString leaderName READ leaderName NOTIFY changed)
  /// I may confirm: the determination asks for it and I am not its author (and for the leader: am the leader).
  Q_PROPERTY(bool canConfirmAsSecond READ canConfirmAsSecond NOTIFY changed)
  Q_PROPERTY(bool canConfirmAsLeader READ canConfirmAsLeader NOTIFY changed)
  /// "Waits for the second inspector and the leader", "" when nobody's confirmation is missing.
  Q_PROPERTY(QString waitingText READ waitingText NOTIFY textsChanged)
  /// It does not apply now, and something is written under it, which is kept.
  Q_PROPERTY(bool answersKept READ answersKept NOTIFY changed)
  /// The numbers of the sightings of `reconciles`: "41 match, 1 mismatch, 1 missing"; "" for no such item.
  Q_PROPERTY(QString suggestionText READ suggestionText NOTIFY textsChanged)
  /// What the sightings of `reconciles` suggest: a determination code or "".
  Q_PROPERTY(QString suggestedDetermination READ suggestedDetermination NOTIFY changed)
  /// "Deducts 2.5 of 5 points"; "" when nothing is.
  Q_PROPERTY(QString deductionText READ deductionText NOTIFY textsChanged)

  Q_PROPERTY(fieldseal::app::ItemUnitModel* units READ units CONSTANT)
  Q_PROPERTY(fieldseal::app::EvidenceListModel* evidence READ evidence CONSTANT)
  Q_PROPERTY(fieldseal::app::FindingListModel* findings READ findings CONSTANT)
  /// All writes of the item; loads when `active` is set (open the drawer).
  Q_PROPERTY(fieldseal::app::HistoryModel* history READ history CONSTANT)

 public:
  ItemPane(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] QString itemId() const { return m_itemId; }
  void setItemId(const QString& id);
  [[nodiscard]] QString sectionId() const;
  [[nodiscard]] QString sectionTitle() const;
  [[nodiscard]] QString question() const;
  [[nodiscard]] QString guidance() const;
  [[nodiscard]] QString expectedEvidence() const;
  [[nodiscard]] QVariantList languages() const;
  [[nodiscard]] bool veto() const;
  [[nodiscard]] QString pointsText() const;
  [[nodiscard]] QString scoringText() const;
  [[nodiscard]] QString relevanceText() const;
  [[nodiscard]] QStringList offeredMethods() const;
  [[nodiscard]] QStringList inputs() const;
  [[nodiscard]] QStringList offeredDeterminations() const;
  [[nodiscard]] bool perUnit() const;
  [[nodiscard]] QString reconciles() const;
  [[nodiscard]] QStringList verifies() const;
  [[nodiscard]] bool relevant() const;
  [[nodiscard]] bool writable() const;
  [[nodiscard]] QString determination() const;
  [[nodiscard]] QStringList methods() const;
  [[nodiscard]] QString countText() const;
  [[nodiscard]] QString date() const;
  [[nodiscard]] QString answerText() const;
  [[nodiscard]] QString note() const;
  [[nodiscard]] QString authorName() const;
  [[nodiscard]] QString timeText() const;
  [[nodiscard]] bool settled() const;
  [[nodiscard]] QStringList missing() const;
  [[nodiscard]] bool conflicted() const;
  [[nodiscard]] QStringList conflictedFields() const;
  [[nodiscard]] QString secondInspectorName() const;
  [[nodiscard]] QString leaderName() const;
  [[nodiscard]] bool canConfirmAsSecond() const;
  [[nodiscard]] bool canConfirmAsLeader() const;
  [[nodiscard]] QString waitingText() const;
  [[nodiscard]] bool answersKept() const;
  [[nodiscard]] QString suggestionText() const;
  [[nodiscard]] QString suggestedDetermination() const;
  [[nodiscard]] QString deductionText() const;

  void setDetermination(const QString& code);
  void setMethods(const QStringList& codes);
  void setCountText(const QString& text);
  void setDate(const QString& isoDay);
  void setAnswerText(const QString& text);
  void setNote(const QString& text);

  [[nodiscard]] ItemUnitModel* units() const { return m_units; }
  [[nodiscard]] EvidenceListModel* evidence() const { return m_evidence; }
  [[nodiscard]] FindingListModel* findings() const { return m_findings; }
  [[nodiscard]] HistoryModel* history() const { return m_history; }

  /// As the properties' setters, and says whether it was stored. "" takes the answer back.
  Q_INVOKABLE bool determine(const QString& code);
  /// Answers as the sightings suggest, with their numbers as the note where none was written.
  Q_INVOKABLE bool takeSuggestion();
  Q_INVOKABLE bool toggleMethod(const QString& code);
  Q_INVOKABLE bool confirmAsSecond();
  Q_INVOKABLE bool confirmAsLeader();
  /// Takes my own confirmation back: "second_inspector" or "leader".
  Q_INVOKABLE bool withdrawConfirmation(const QString& requirement);
  /// The question in one language of the template.
  Q_INVOKABLE QString questionIn(const QString& language) const;

 signals:
  /// Another item was chosen.
  void itemChanged();
  /// The answer or what depends on it changed.
  void changed();
  /// As the two, or the language changed.
  void textsChanged();

 private:
  [[nodiscard]] const domain::Item* item() const;
  [[nodiscard]] const domain::Item& shown() const;
  [[nodiscard]] domain::Answer answer() const;
  [[nodiscard]] domain::ItemStatus status() const;
  [[nodiscard]] std::vector<journal::Change> determining(const QString& code) const;
  void choose();
  [[nodiscard]] std::string entity() const;
  bool write(const char* field, const json::value& value);

  ReviewDesk* m_desk;
  QString m_itemId;
  ItemUnitModel* m_units;
  EvidenceListModel* m_evidence;
  FindingListModel* m_findings;
  HistoryModel* m_history;
};

}  // namespace fieldseal::app
