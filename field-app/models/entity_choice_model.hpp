/// What something can be linked to: items, units, findings and evidence of the review, found while one types.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QStringList>
#include <vector>

namespace fieldseal::app {

class ReviewDesk;

class EntityChoiceModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.entityChoices")
  /// Set it to look for something; "" shows what comes first.
  Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
  /// Of "item", "unit", "finding", "evidence"; all at first.
  Q_PROPERTY(QStringList kinds READ kinds WRITE setKinds NOTIFY searchChanged)
  Q_PROPERTY(int count READ count NOTIFY countChanged)
  /// More match than are shown.
  Q_PROPERTY(bool more READ more NOTIFY countChanged)

 public:
  enum Role {
    EntityRole = Qt::UserRole + 1,  ///< entity: "item/PE-04"
    KindRole,                       ///< kind: "item", "unit", "finding" or "evidence"
    TitleRole,                      ///< title: "PE-04"
    DetailRole,                     ///< words: the question, the unit's name, the finding's text
  };

  EntityChoiceModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] QString search() const { return m_search; }
  void setSearch(const QString& search);
  [[nodiscard]] QStringList kinds() const { return m_kinds; }
  void setKinds(const QStringList& kinds);
  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] bool more() const { return m_more; }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 signals:
  void searchChanged();
  void countChanged();

 private:
  struct Row {
    QString entity, kind, title, detail;
    friend bool operator==(const Row&, const Row&) = default;
  };
  void update();
  /// @return whether there is room for more
  bool offer(std::vector<Row>& rows, Row row);

  ReviewDesk* m_desk;
  QString m_search;
  QStringList m_kinds{"item", "unit", "finding", "evidence"};
  bool m_more = false;
  std::vector<Row> m_rows;
};

}  // namespace fieldseal::app
