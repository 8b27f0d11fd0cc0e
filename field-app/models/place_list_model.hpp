/// The places that can have a floor plan: sites, as the template's lists say.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <vector>

namespace fieldseal::app {

class ReviewDesk;

class PlaceListModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.places")
  Q_PROPERTY(int count READ count NOTIFY countChanged)

 public:
  enum Role {
    EntityRole = Qt::UserRole + 1,  ///< entity: "unit/site/S1"
    KeyRole,                        ///< unitKey: "S1"
    LabelRole,                      ///< unitLabel: "Control room"
    PlannedRole,                    ///< planned: bool, it has a plan
    PinCountRole,                   ///< pinCount: int, on its plan
  };

  PlaceListModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
  /// The place that is shown first: one with a plan, else the first; "" without any.
  Q_INVOKABLE QString first() const;
  /// "S1 · Control room"; "" for one that is not there.
  Q_INVOKABLE QString titleOf(const QString& entity) const;

 signals:
  void countChanged();

 private:
  struct Row {
    QString entity, key, label;
    bool planned = false;
    int pins = 0;
    friend bool operator==(const Row&, const Row&) = default;
  };
  void update();

  ReviewDesk* m_desk;
  std::vector<Row> m_rows;
};

}  // namespace fieldseal::app
