/// Writes one finding. A new one is stored with its first text; from then on every change is.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "base/json.hpp"
#include "base/uuid.hpp"
#include "journal/writer.hpp"

namespace fieldseal::app {

class ReviewDesk;

class FindingEditor : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.findingEditor")
  /// "" for a new one that is not stored yet.
  Q_PROPERTY(QString findingId READ findingId NOTIFY changed)
  /// The finding that is written on: its id, which a new one has before it is stored; "" for none.
  Q_PROPERTY(QString subject READ subject NOTIFY changed)
  /// Something is being written: show the editor.
  Q_PROPERTY(bool open READ isOpen NOTIFY changed)
  Q_PROPERTY(bool stored READ stored NOTIFY changed)
  Q_PROPERTY(bool writable READ writable NOTIFY changed)
  /// veto, major, minor, observation
  Q_PROPERTY(QString severity READ severity WRITE setSeverity NOTIFY changed)
  Q_PROPERTY(QString findingText READ findingText WRITE setFindingText NOTIFY changed)
  Q_PROPERTY(QStringList items READ items WRITE setItems NOTIFY changed)
  /// Entities of units.
  Q_PROPERTY(QStringList units READ units WRITE setUnits NOTIFY changed)
  /// Ids of evidence.
  Q_PROPERTY(QStringList evidence READ evidence WRITE setEvidence NOTIFY changed)
  /// "YYYY-MM-DD" or "". What is no day is not stored.
  Q_PROPERTY(QString dueIso READ dueIso WRITE setDueIso NOTIFY changed)
  Q_PROPERTY(QString findingState READ findingState NOTIFY changed)
  Q_PROPERTY(QStringList moves READ moves NOTIFY changed)
  Q_PROPERTY(QString authorName READ authorName NOTIFY changed)
  Q_PROPERTY(QString confirmedByName READ confirmedByName NOTIFY changed)
  Q_PROPERTY(bool canConfirm READ canConfirm NOTIFY changed)

 public:
  FindingEditor(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] QString findingId() const;
  [[nodiscard]] QString subject() const;
  [[nodiscard]] bool isOpen() const { return m_open; }
  [[nodiscard]] bool stored() const { return m_id.has_value(); }
  [[nodiscard]] bool writable() const;
  [[nodiscard]] QString severity() const { return m_severity; }
  [[nodiscard]] QString findingText() const { return m_text; }
  [[nodiscard]] QStringList items() const { return m_items; }
  [[nodiscard]] QStringList units() const { return m_units; }
  [[nodiscard]] QStringList evidence() const { return m_evidence; }
  [[nodiscard]] QString dueIso() const { return m_due; }
  [[nodiscard]] QString findingState() const { return m_state; }
  [[nodiscard]] QStringList moves() const;
  [[nodiscard]] QString authorName() const { return m_author; }
  [[nodiscard]] QString confirmedByName() const { return m_confirmedBy; }
  [[nodiscard]] bool canConfirm() const;
  void setSeverity(const QString& severity);
  void setFindingText(const QString& text);
  void setItems(const QStringList& ids);
  void setUnits(const QStringList& entities);
  void setEvidence(const QStringList& ids);
  void setDueIso(const QString& day);

  Q_INVOKABLE bool load(const QString& findingId);
  /// A new one; with an item it takes the item, its non-conforming units and its evidence along, and its note as a
  /// first text that is not stored yet; severity veto for a veto item.
  Q_INVOKABLE void startNew(const QString& itemId = {});
  /// Stores a new one as it stands (for a text taken from the item's note). @return its id, or ""
  Q_INVOKABLE QString store();
  Q_INVOKABLE bool confirm();
  Q_INVOKABLE bool moveTo(const QString& state);
  /// @param reason  must not be empty
  Q_INVOKABLE bool retract(const QString& reason);
  Q_INVOKABLE void close();

 signals:
  void changed();

 private:
  void refresh();
  /// The new one is stored: takes it up, and what was chosen for it meanwhile.
  void adopt();
  /// What a person sets, of the new one.
  [[nodiscard]] std::vector<journal::Change> fields() const;
  void clear();
  void set(const char* field, const json::value& value);

  ReviewDesk* m_desk;
  bool m_open = false;
  std::optional<Uuid> m_id;
  Uuid m_fresh;  ///< of a new one, once it is stored
  QString m_severity = QStringLiteral("minor");
  QString m_text, m_due, m_state, m_author, m_confirmedBy;
  QStringList m_items, m_units, m_evidence;
};

}  // namespace fieldseal::app
