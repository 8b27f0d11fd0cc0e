#include "models/item_unit_model.hpp"

#include <algorithm>
#include <array>

#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"
#include "models/unit_index.hpp"
#include "models/unit_texts.hpp"

namespace fieldseal::app {
namespace {

/// From here on a view takes what is shown anew sooner than tile after tile.
constexpr std::size_t kManyRows = 64;

const domain::Item* perUnitItem(const ReviewDesk& desk, const QString& itemId) {
  const domain::Item* item = desk.checklist().item(itemId.toStdString());
  return item == nullptr || !item->perUnit ? nullptr : item;
}

}  // namespace

ItemUnitModel::ItemUnitModel(ReviewDesk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(&desk) {
  connect(&desk, &ReviewDesk::registersChanged, this, &ItemUnitModel::onRegisters);
  connect(&desk, &ReviewDesk::languageChanged, this, [this] {
    load();
    emit textsChanged();
  });
}

void ItemUnitModel::setItemId(const QString& itemId) {
  if (itemId == m_itemId) return;
  m_itemId = itemId;
  m_searchText.clear();
  m_words.clear();
  m_filter = "all";
  load();
  emit textsChanged();
}

void ItemUnitModel::setSearchText(const QString& text) {
  if (text == m_searchText) return;
  m_searchText = text;
  m_words = UnitIndex::wordsOf(text);
  showAnew();
}

void ItemUnitModel::setFilter(const QString& filter) {
  if (filter == m_filter) return;
  m_filter = filter;
  showAnew();
}

void ItemUnitModel::readAnswer(Row& row) const {
  const domain::Answer answer = m_desk->review().answer(row.entity);
  row.determination = answer.determination ? toQt(domain::toString(*answer.determination)) : QString();
  row.note = toQt(answer.note);
  row.author = answer.determination ? m_desk->people().nameOf(answer.author) : QString();
  row.conflicted = answer.conflicted;
}

void ItemUnitModel::readUnit(Row& row, const domain::Unit& unit) const {
  const domain::ListDefinition& list = *m_desk->checklist().list(unit.list);
  row.unitEntity = unit.entity;
  row.key = toQt(unit.key);
  row.label = unitLabel(list, unit);
  row.detail = unitDetail(list, unit, m_desk->labels());
  row.sighting = toQt(domain::toString(unit.status));
}

void ItemUnitModel::load() {
  beginResetModel();  // another item, another language, or a unit that came or went
  m_rows.clear();
  m_index.clear();
  const domain::Item* item = perUnitItem(*m_desk, m_itemId);
  const domain::ListDefinition* list = item == nullptr ? nullptr : m_desk->checklist().list(item->perUnit->list);
  if (list != nullptr) {
    for (const domain::Unit& unit : m_desk->review().units(list->id)) {
      if (unit.retracted) continue;
      // The path's own key: an undeclared unit's shown key is what was found on it.
      const std::string key = domain::EntityPath::parse(unit.entity).segments.back();
      Row& row = m_rows.emplace_back();
      row.entity = domain::itemUnitEntity(item->id, list->id, key);
      readUnit(row, unit);
      readAnswer(row);
      m_index.emplace(row.entity, static_cast<int>(m_index.size()));
    }
  }
  m_shown = passing();
  endResetModel();
  emit countChanged();
  emit shownChanged();
  emit totalsChanged();
}

bool ItemUnitModel::passes(const Row& row) const {
  if (m_filter == "open" && !row.determination.isEmpty()) return false;
  if (m_filter == "nonconform" && row.determination != "nonconform" && row.determination != "partly") return false;
  if (m_filter == "conflict" && !row.conflicted) return false;
  return std::ranges::all_of(m_words, [&](const QString& word) {
    return std::ranges::any_of(std::array{&row.key, &row.label, &row.detail, &row.note},
                               [&](const QString* text) { return text->contains(word, Qt::CaseInsensitive); });
  });
}

std::vector<int> ItemUnitModel::passing() const {
  std::vector<int> rows;
  for (int row = 0; row < count(); ++row) {
    if (passes(m_rows[static_cast<std::size_t>(row)])) rows.push_back(row);
  }
  return rows;
}

void ItemUnitModel::showAnew() {
  beginResetModel();  // another search or filter: other rows
  m_shown = passing();
  endResetModel();
  emit shownChanged();
}

void ItemUnitModel::follow(int row) {
  const auto at = std::ranges::lower_bound(m_shown, row);
  const auto place = static_cast<int>(at - m_shown.begin());
  const bool was = at != m_shown.end() && *at == row;
  const bool is = passes(m_rows[static_cast<std::size_t>(row)]);
  if (was && is) {
    emit dataChanged(index(place), index(place));
  } else if (was) {
    beginRemoveRows({}, place, place);
    m_shown.erase(at);
    endRemoveRows();
  } else if (is) {
    beginInsertRows({}, place, place);
    m_shown.insert(at, row);
    endInsertRows();
  }
  if (was != is) emit shownChanged();
}

bool ItemUnitModel::followUnits(const ChangedRegisters& changed, const std::string& list) {
  for (const std::string& entity : changed.entities("unit/" + domain::encodeSegment(list) + "/")) {
    const auto unit = m_desk->review().unit(entity);
    const std::string key = domain::EntityPath::parse(entity).segments.back();
    const auto known = m_index.find(domain::itemUnitEntity(m_itemId.toStdString(), list, key));
    if (!unit || unit->retracted || known == m_index.end()) return false;
    readUnit(m_rows[static_cast<std::size_t>(known->second)], *unit);
    follow(known->second);
  }
  return true;
}

void ItemUnitModel::followAnswers(const std::vector<std::string>& entities) {
  std::vector<int> rows;
  for (const std::string& entity : entities) {
    const auto known = m_index.find(entity);
    if (known == m_index.end()) continue;
    readAnswer(m_rows[static_cast<std::size_t>(known->second)]);
    rows.push_back(known->second);
  }
  if (rows.empty()) return;
  if (rows.size() <= kManyRows) {
    for (const int row : rows) follow(row);
  } else if (passing() == m_shown) {
    retranslateRows(*this);  // the same units say other things
  } else {
    showAnew();
  }
  emit totalsChanged();
}

void ItemUnitModel::onRegisters(const ChangedRegisters& changed) {
  const domain::Item* item = perUnitItem(*m_desk, m_itemId);
  if (item == nullptr) return;
  if (!followUnits(changed, item->perUnit->list)) return load();
  followAnswers(changed.entities(domain::itemEntity(item->id) + "/"));
}

QString ItemUnitModel::listId() const {
  const domain::Item* item = perUnitItem(*m_desk, m_itemId);
  return item == nullptr ? QString() : toQt(item->perUnit->list);
}

QString ItemUnitModel::listTitle() const {
  const domain::ListDefinition* list = m_desk->checklist().list(listId().toStdString());
  return list == nullptr ? QString() : m_desk->text(list->title);
}

int ItemUnitModel::restCount() const {
  return count() - answeredCount();
}

int ItemUnitModel::answeredCount() const {
  return static_cast<int>(std::ranges::count_if(m_rows, [](const Row& row) { return !row.determination.isEmpty(); }));
}

int ItemUnitModel::nonconformCount() const {
  return static_cast<int>(std::ranges::count_if(
      m_rows, [](const Row& row) { return row.determination == "nonconform" || row.determination == "partly"; }));
}

bool ItemUnitModel::determine(const QString& entity, const QString& code) {
  if (find(entity) == nullptr) return false;
  if (!code.isEmpty() && !domain::determinationFromString(code.toStdString())) return false;
  return m_desk->write(entity.toStdString(), "determination", textOrNull(code));
}

bool ItemUnitModel::setNote(const QString& entity, const QString& text) {
  return find(entity) != nullptr && m_desk->write(entity.toStdString(), "note", textOrNull(text));
}

bool ItemUnitModel::conformRest() {
  std::vector<std::string> rest;
  for (const Row& row : m_rows) {
    if (row.determination.isEmpty()) rest.push_back(row.entity);
  }
  const QString undoText = m_itemId + ": " + tr("the other %n conform", nullptr, static_cast<int>(rest.size()));
  std::vector<journal::Change> changes;
  for (std::string& entity : rest) changes.push_back({std::move(entity), "determination", json::value("conform")});
  return m_desk->write(std::move(changes), undoText);
}

const ItemUnitModel::Row* ItemUnitModel::find(const QString& entity) const {
  const auto found = m_index.find(entity.toStdString());
  return found == m_index.end() ? nullptr : &m_rows[static_cast<std::size_t>(found->second)];
}

int ItemUnitModel::rowOf(const QString& entity) const {
  const auto found = m_index.find(entity.toStdString());
  if (found == m_index.end()) return -1;
  const auto at = std::ranges::lower_bound(m_shown, found->second);
  return at != m_shown.end() && *at == found->second ? static_cast<int>(at - m_shown.begin()) : -1;
}

int ItemUnitModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : shownCount();
}

QVariant ItemUnitModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])];
  switch (role) {
    case EntityRole:
      return toQt(row.entity);
    case UnitKeyRole:
      return row.key;
    case Qt::DisplayRole:
    case UnitLabelRole:
      return row.label;
    case UnitDetailRole:
      return row.detail;
    case SightingRole:
      return row.sighting;
    case DeterminationRole:
      return row.determination;
    case NoteRole:
      return row.note;
    case ConflictedRole:
      return row.conflicted;
    case AuthorNameRole:
      return row.author;
    default:
      return {};
  }
}

QHash<int, QByteArray> ItemUnitModel::roleNames() const {
  return {{EntityRole, "entity"},
          {UnitKeyRole, "unitKey"},
          {UnitLabelRole, "unitLabel"},
          {UnitDetailRole, "unitDetail"},
          {SightingRole, "sighting"},
          {DeterminationRole, "determination"},
          {NoteRole, "note"},
          {ConflictedRole, "conflicted"},
          {AuthorNameRole, "authorName"}};
}

}  // namespace fieldseal::app
