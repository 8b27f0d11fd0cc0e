/// Every write of one entity's registers, newest first, read from the journal's stored entries.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QStringList>
#include <vector>

namespace fieldseal::app {

class ReviewDesk;

class HistoryModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.history, review.pane.history")
  Q_PROPERTY(int count READ count NOTIFY countChanged)
  /// "item/PE-04", "unit/equipment/E000031", … The pane sets its own. Entities below it are included.
  Q_PROPERTY(QString entity READ entity WRITE setEntity NOTIFY entityChanged)
  /// Only these registers; empty for all.
  Q_PROPERTY(QStringList fields READ fields WRITE setFields NOTIFY entityChanged)
  /// Loads, and follows new writes, only while true.
  Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)

 public:
  enum Role {
    FieldRole = Qt::UserRole + 1,  ///< field: name, for labels.field
    PlaceRole,                     ///< place: string; the unit for an entity below, else ""
    ValueTextRole,                 ///< valueText: string, translated; "" for a value taken back
    AuthorNameRole,                ///< authorName: string
    DeviceNameRole,                ///< deviceName: string
    TimeTextRole,                  ///< timeText: string, by the author's clock
    HeadRole,                      ///< head: bool; not replaced by another write
    ConflictedRole,                ///< conflicted: bool; one of several heads
    ReasonRole,                    ///< reason: string
    EntryRole,                     ///< entryText: string, "tablet A #17"
  };

  HistoryModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] QString entity() const { return m_entity; }
  [[nodiscard]] bool active() const { return m_active; }
  [[nodiscard]] QStringList fields() const { return m_fields; }
  void setEntity(const QString& entity);
  void setFields(const QStringList& fields);
  void setActive(bool active);
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 signals:
  void countChanged();
  void entityChanged();
  void activeChanged();

 private:
  struct Row {
    QString field, place, value, author, device, time, reason, entry;
    bool head = false, conflicted = false;
    friend bool operator==(const Row&, const Row&) = default;
  };
  void load();

  ReviewDesk* m_desk;
  QString m_entity;
  QStringList m_fields;
  bool m_active = false;
  std::vector<Row> m_rows;
};

}  // namespace fieldseal::app
