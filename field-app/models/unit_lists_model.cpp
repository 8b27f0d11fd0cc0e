#include "models/unit_lists_model.hpp"

#include <algorithm>

#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"

namespace fieldseal::app {

UnitListsModel::UnitListsModel(ReviewDesk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(&desk) {
  for (const domain::ListDefinition& list : desk.checklist().lists) m_totals.push_back(desk.totals(list.id));
  connect(&desk, &ReviewDesk::registersChanged, this, [this](const ChangedRegisters& changed) {
    for (std::size_t i = 0; i < m_totals.size(); ++i) {
      const std::string& list = m_desk->checklist().lists[i].id;
      if (changed.touches("unit/" + domain::encodeSegment(list) + "/")) update(i);
    }
  });
  connect(&desk, &ReviewDesk::languageChanged, this, [this] { retranslateRows(*this); });
}

void UnitListsModel::update(std::size_t list) {
  m_totals[list] = m_desk->totals(m_desk->checklist().lists[list].id);
  const QModelIndex changed = index(static_cast<int>(list));
  emit dataChanged(changed, changed);
}

int UnitListsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant UnitListsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const domain::SightingTotals& totals = m_totals[static_cast<std::size_t>(index.row())];
  const domain::ListDefinition& list = m_desk->checklist().lists[static_cast<std::size_t>(index.row())];
  switch (role) {
    case ListIdRole:
      return toQt(list.id);
    case Qt::DisplayRole:
    case TitleRole:
      return m_desk->text(list.title);
    case DeclaredRole:
      return static_cast<int>(totals.declared);
    case UnsightedRole:
      return static_cast<int>(totals.unsighted);
    case MatchRole:
      return static_cast<int>(totals.match);
    case MismatchRole:
      return static_cast<int>(totals.mismatch);
    case MissingRole:
      return static_cast<int>(totals.missing);
    case UndeclaredRole:
      return static_cast<int>(totals.undeclared);
    case ConflictsRole:
      return static_cast<int>(totals.conflicts);
    case ProgressRole:
      return totals.declared == 0
                 ? 1.0
                 : static_cast<double>(totals.declared - totals.unsighted) / static_cast<double>(totals.declared);
    default:
      return {};
  }
}

QHash<int, QByteArray> UnitListsModel::roleNames() const {
  return {{ListIdRole, "listId"},       {TitleRole, "listTitle"},       {DeclaredRole, "declared"},
          {UnsightedRole, "unsighted"}, {MatchRole, "match"},           {MismatchRole, "mismatch"},
          {MissingRole, "missing"},     {UndeclaredRole, "undeclared"}, {ConflictsRole, "conflicts"},
          {ProgressRole, "progress"}};
}

QString UnitListsModel::idAt(int row) const {
  return row < 0 || row >= count() ? QString() : toQt(m_desk->checklist().lists[static_cast<std::size_t>(row)].id);
}

int UnitListsModel::rowOf(const QString& listId) const {
  const auto& lists = m_desk->checklist().lists;
  const auto found = std::ranges::find(lists, listId.toStdString(), &domain::ListDefinition::id);
  return found == lists.end() ? -1 : static_cast<int>(found - lists.begin());
}

QString UnitListsModel::titleOf(const QString& listId) const {
  const domain::ListDefinition* list = m_desk->checklist().list(listId.toStdString());
  return list == nullptr ? QString() : m_desk->text(list->title);
}

}  // namespace fieldseal::app
