#include "models/unit_list_model.hpp"

#include <algorithm>

#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/row_changes.hpp"

namespace fieldseal::app {
namespace {

/// From here on a view takes what is shown anew sooner than row after row.
constexpr std::size_t kManyRows = 64;

/// No unit's path begins with it.
constexpr QLatin1String kUnsightedOf("unsighted:");

}  // namespace

UnitListModel::UnitListModel(ReviewDesk& desk, QObject* parent)
    : QAbstractListModel(parent), m_desk(&desk), m_index(desk) {
  connect(this, &QAbstractItemModel::modelReset, this, &UnitListModel::countChanged);
  connect(this, &QAbstractItemModel::rowsInserted, this, &UnitListModel::countChanged);
  connect(this, &QAbstractItemModel::rowsRemoved, this, &UnitListModel::countChanged);
  connect(&desk, &ReviewDesk::registersChanged, this, &UnitListModel::onRegisters);
  connect(&desk, &ReviewDesk::languageChanged, this, [this] {
    m_index.reload();  // choices are searched by their words
    retranslateRows(*this);
    emit textsChanged();
  });
}

bool UnitListModel::passes(int indexRow) const {
  const UnitIndex::Row& row = m_index.at(indexRow);
  if (row.retracted) return false;
  if (m_statusFilter == "conflict") {
    if (!row.conflicted) return false;
  } else if (m_statusFilter != "all" && m_statusFilter != toQt(domain::toString(row.status))) {
    return false;
  }
  return m_index.matches(indexRow, m_words);
}

std::vector<int> UnitListModel::passing() const {
  std::vector<int> rows;
  for (const int row : m_index.ordered()) {
    if (passes(row)) rows.push_back(row);
  }
  return rows;
}

void UnitListModel::showAnew() {
  beginResetModel();  // another list, order, filter or search: other rows
  m_shown = passing();
  endResetModel();
}

void UnitListModel::setListId(const QString& id) {
  if (id == m_listId) return;
  m_listId = id;
  m_searchText.clear();
  m_words.clear();
  m_statusFilter = "all";
  beginResetModel();
  m_index.load(nullptr);
  m_index.setOrder({});
  m_index.load(m_desk->checklist().list(id.toStdString()));
  m_shown = passing();
  endResetModel();
  clearSelection();
  setCurrent({});
  emit listChanged();
  emit textsChanged();
  emit filterChanged();
  emit totalsChanged();
}

void UnitListModel::setCurrent(const QString& entity) {
  if (entity == m_current) return;
  m_current = entity;
  emit currentChanged();
}

QString UnitListModel::unsightedOf(const QString& listId) {
  return kUnsightedOf + listId;
}

void UnitListModel::show(const QString& place) {
  if (place.startsWith(kUnsightedOf)) {
    setListId(place.mid(kUnsightedOf.size()));
    showOnly("unsighted");
    return setCurrent({});
  }
  const domain::EntityPath path = domain::EntityPath::parse(place.toStdString());
  const bool isUnit = path.kind == domain::EntityKind::unit;
  setListId(isUnit ? toQt(path.segments.front()) : place);
  if (isUnit && m_index.rowOf(place.toStdString()) >= 0 && rowOf(place) < 0) showOnly("all");
  setCurrent(isUnit ? place : QString());
}

void UnitListModel::setSearchText(const QString& text) {
  if (text == m_searchText) return;
  m_searchText = text;
  QStringList words = UnitIndex::wordsOf(text);
  const bool same = words == m_words;
  m_words = std::move(words);
  if (!same) showAnew();
  emit filterChanged();
}

void UnitListModel::setStatusFilter(const QString& status) {
  if (status == m_statusFilter) return;
  m_statusFilter = status;
  showAnew();
  emit filterChanged();
}

QString UnitListModel::sortField() const {
  return toQt(m_index.order().sort);
}
QString UnitListModel::groupField() const {
  return toQt(m_index.order().group);
}

void UnitListModel::setOrder(const UnitIndex::Order& order) {
  if (order == m_index.order()) return;
  m_index.setOrder(order);
  showAnew();
  emit filterChanged();
}

void UnitListModel::setSortField(const QString& field) {
  setOrder({m_index.order().group, field.toStdString(), m_index.order().descending});
}
void UnitListModel::setSortDescending(bool descending) {
  setOrder({m_index.order().group, m_index.order().sort, descending});
}
void UnitListModel::setGroupField(const QString& field) {
  setOrder({field.toStdString(), m_index.order().sort, m_index.order().descending});
}

int UnitListModel::placeOf(int indexRow) const {
  const auto at =
      std::ranges::lower_bound(m_shown, m_index.rankOf(indexRow), {}, [this](int row) { return m_index.rankOf(row); });
  return static_cast<int>(at - m_shown.begin());
}

bool UnitListModel::isShownAt(int place, int indexRow) const {
  return place < count() && m_shown[static_cast<std::size_t>(place)] == indexRow;
}

void UnitListModel::onRegisters(const ChangedRegisters& changed) {
  if (m_index.list() == nullptr) return;
  const auto entities = changed.entities("unit/" + domain::encodeSegment(m_index.list()->id) + "/");
  if (entities.empty()) return;
  if (entities.size() > kManyRows) {
    followMany(entities);
  } else {
    for (const std::string& entity : entities) follow(entity);
  }
  emit totalsChanged();
}

void UnitListModel::follow(const std::string& entity) {
  const int known = m_index.rowOf(entity);
  const int before = known < 0 ? -1 : placeOf(known);
  const bool was = known >= 0 && isShownAt(before, known);
  const bool moved = m_index.refresh(entity);
  const int row = m_index.rowOf(entity);
  const bool is = row >= 0 && passes(row);
  if (was && is && !moved) {
    emit dataChanged(index(before), index(before));
    return;
  }
  if (was) {
    beginRemoveRows({}, before, before);
    m_shown.erase(m_shown.begin() + before);
    endRemoveRows();
  }
  if (is) {
    const int place = placeOf(row);
    beginInsertRows({}, place, place);
    m_shown.insert(m_shown.begin() + place, row);
    endInsertRows();
  }
}

void UnitListModel::followMany(const std::vector<std::string>& entities) {
  for (const std::string& entity : entities) (void)m_index.refresh(entity);
  if (passing() == m_shown) {
    retranslateRows(*this);  // the same rows say other things
  } else {
    showAnew();
  }
}

const UnitIndex::Row& UnitListModel::shown(int row) const {
  return m_index.at(m_shown[static_cast<std::size_t>(row)]);
}

int UnitListModel::rowOf(const QString& entity) const {
  const int row = m_index.rowOf(entity.toStdString());
  if (row < 0) return -1;
  const int place = placeOf(row);
  return isShownAt(place, row) ? place : -1;
}

QString UnitListModel::entityAt(int row) const {
  return row < 0 || row >= count() ? QString() : toQt(shown(row).entity);
}

int UnitListModel::jumpTo(const QString& text) {
  const int found = m_index.list() == nullptr ? -1 : m_index.rowOfLabel(text);
  if (found < 0) return -1;
  if (!passes(found)) showOnly("all");
  return placeOf(found);
}

QString UnitListModel::find(const QString& label) const {
  if (const int row = m_index.rowOfLabel(label); row >= 0) return toQt(m_index.at(row).entity);
  for (const domain::ListDefinition& list : m_desk->checklist().lists) {
    if (&list == m_index.list()) continue;
    UnitIndex other(*m_desk);
    other.load(&list);
    if (const int row = other.rowOfLabel(label); row >= 0) return toQt(other.at(row).entity);
  }
  return {};
}

void UnitListModel::showOnly(const QString& status) {
  m_searchText.clear();
  m_words.clear();
  m_statusFilter = status;
  showAnew();
  emit filterChanged();
}

}  // namespace fieldseal::app
