/// The template's lists of units with their sighting totals: the tabs of the sighting page.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <vector>

#include "domain/sighting.hpp"

namespace fieldseal::app {

class ReviewDesk;

class UnitListsModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.unitLists")
  Q_PROPERTY(int count READ count CONSTANT)

 public:
  enum Role {
    ListIdRole = Qt::UserRole + 1,  ///< listId: string
    TitleRole,                      ///< listTitle: string
    DeclaredRole,                   ///< declared, unsighted, match, mismatch, missing, undeclared, conflicts: int
    UnsightedRole,
    MatchRole,
    MismatchRole,
    MissingRole,
    UndeclaredRole,
    ConflictsRole,
    ProgressRole,  ///< progress: real, sighted ÷ declared, 1 when none are declared
  };

  UnitListsModel(ReviewDesk& desk, QObject* parent);

  [[nodiscard]] int count() const { return static_cast<int>(m_totals.size()); }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  Q_INVOKABLE QString idAt(int row) const;
  Q_INVOKABLE int rowOf(const QString& listId) const;
  Q_INVOKABLE QString titleOf(const QString& listId) const;

 private:
  void update(std::size_t list);

  ReviewDesk* m_desk;
  std::vector<domain::SightingTotals> m_totals;
};

}  // namespace fieldseal::app
