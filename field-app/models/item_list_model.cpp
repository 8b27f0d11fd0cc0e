#include "models/item_list_model.hpp"

#include "models/item_rows.hpp"
#include "models/unit_index.hpp"

namespace fieldseal::app {

ItemListModel::ItemListModel(ReviewDesk& desk, QObject* parent)
    : QSortFilterProxyModel(parent), m_rows(new ItemRows(desk, this)) {
  setSourceModel(m_rows);
  connect(this, &QAbstractItemModel::rowsInserted, this, &ItemListModel::countChanged);
  connect(this, &QAbstractItemModel::rowsRemoved, this, &ItemListModel::countChanged);
}

void ItemListModel::refilter() {
  invalidateFilter();
  emit filterChanged();
  emit countChanged();
}

void ItemListModel::setSectionId(const QString& id) {
  if (id == m_sectionId) return;
  m_sectionId = id;
  refilter();
}

void ItemListModel::setFilter(const QString& filter) {
  if (filter == m_filter) return;
  m_filter = filter;
  refilter();
}

void ItemListModel::setSearchText(const QString& text) {
  if (text == m_searchText) return;
  m_searchText = text;
  m_words = UnitIndex::wordsOf(text);
  refilter();
}

bool ItemListModel::filterAcceptsRow(int row, const QModelIndex&) const {
  const ItemRows::Row& item = m_rows->at(row);
  // What does not apply gives way, but never something that a person wrote.
  if (!item.relevant && !item.answered) return false;
  if (!m_sectionId.isEmpty() && m_sectionId != QString::fromStdString(item.item->section)) return false;
  if (m_filter == "open" && (item.settled || !item.relevant)) return false;
  if (m_filter == "mine" && !item.mine) return false;
  if (m_filter == "nonconform" && item.determination != "nonconform" && item.determination != "partly") return false;
  if (m_filter == "conflict" && !item.conflicted) return false;
  if (m_filter == "veto" && !item.item->veto) return false;
  if (m_filter == "awaiting" && !item.awaitsMe) return false;
  if (m_filter == "hidden" && item.relevant) return false;
  return m_rows->matches(row, m_words);
}

int ItemListModel::rowOf(const QString& itemId) const {
  const int row = m_rows->indexOf(itemId);
  return row < 0 ? -1 : mapFromSource(m_rows->index(row)).row();
}

QString ItemListModel::idAt(int row) const {
  return data(index(row, 0), ItemIdRole).toString();
}

QString ItemListModel::step(const QString& itemId, int direction) const {
  for (int row = m_rows->indexOf(itemId) + direction; row >= 0 && row < m_rows->rowCount(); row += direction) {
    if (mapFromSource(m_rows->index(row)).isValid()) return QString::fromStdString(m_rows->at(row).item->id);
  }
  return {};
}

QString ItemListModel::next(const QString& itemId) const {
  return step(itemId, 1);
}
QString ItemListModel::previous(const QString& itemId) const {
  return step(itemId, -1);
}

QString ItemListModel::nextOpen(const QString& itemId) const {
  const int count = m_rows->rowCount();
  const int from = m_rows->indexOf(itemId);
  for (int i = 1; i <= count; ++i) {
    const ItemRows::Row& row = m_rows->at((from + i) % count);
    if (row.relevant && !row.settled) return QString::fromStdString(row.item->id);
  }
  return {};
}

QHash<int, QByteArray> ItemListModel::roleNames() const {
  return {{ItemIdRole, "itemId"},
          {SectionIdRole, "sectionId"},
          {SectionTitleRole, "sectionTitle"},
          {QuestionRole, "question"},
          {VetoRole, "veto"},
          {PointsTextRole, "pointsText"},
          {RelevantRole, "relevant"},
          {DeterminationRole, "determination"},
          {SettledRole, "settled"},
          {MissingRole, "missing"},
          {ConflictedRole, "conflicted"},
          {PerUnitRole, "perUnit"},
          {UnitsRole, "units"},
          {UnitsAnsweredRole, "unitsAnswered"},
          {UnitsNonconformRole, "unitsNonconform"},
          {HasNoteRole, "hasNote"},
          {EvidenceRole, "evidenceCount"},
          {FindingsRole, "findingCount"},
          {AuthorNameRole, "authorName"},
          {MineRole, "mine"},
          {AnsweredRole, "answered"},
          {AwaitsMeRole, "awaitsMe"}};
}

}  // namespace fieldseal::app
