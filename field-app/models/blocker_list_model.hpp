/// What keeps a review from being sealed, one tap from each.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <vector>

#include "domain/review.hpp"

namespace fieldseal::app {

class ReviewDesk;

class BlockerListModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.blockers")
  Q_PROPERTY(int count READ count NOTIFY countChanged)

 public:
  enum Role {
    /// kind: open_item, not_tested, missing_requirement, conflict, unsighted_units, missing_interview, missing_test,
    /// running_test, no_opinion, state
    KindRole = Qt::UserRole + 1,
    TextRole,    ///< blockerText: a sentence: "PE-04 needs a second inspector"
    EntityRole,  ///< entity: string
    ItemIdRole,  ///< itemId: string, "" when it is no item
    DetailRole,  ///< detail: the question of the item that it is about, "" when it is about none
    PageRole,    ///< page: where to go: "checklist", "sighting", "conflicts", "close" or "overview"
    KeyRole,     ///< key: what ReviewSession::show is to show there, "" for the page alone
  };

  BlockerListModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 signals:
  void countChanged();

 private:
  struct Row {
    domain::Blocker::Kind kind;
    std::string entity, field;
    std::optional<domain::Requirement> requirement;
    std::size_t count = 0;
    friend bool operator==(const Row&, const Row&) = default;
  };
  void update();
  [[nodiscard]] QString text(const Row& row) const;
  [[nodiscard]] QString detail(const Row& row) const;
  [[nodiscard]] static QString listOf(const Row& row);
  [[nodiscard]] static QString keyOf(const Row& row);

  ReviewDesk* m_desk;
  std::vector<Row> m_rows;
};

}  // namespace fieldseal::app
