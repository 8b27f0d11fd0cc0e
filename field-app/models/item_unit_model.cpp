#include "models/item_unit_model.hpp"

#include <algorithm>

#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"
#include "models/unit_texts.hpp"

namespace fieldseal::app {
namespace {

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
  beginResetModel();  // another item is another list
  m_rows = rows();
  reindex();
  endResetModel();
  emit countChanged();
  emit totalsChanged();
  emit textsChanged();
}

void ItemUnitModel::readAnswer(Row& row) const {
  const domain::Answer answer = m_desk->review().answer(row.entity);
  row.determination = answer.determination ? toQt(domain::toString(*answer.determination)) : QString();
  row.note = toQt(answer.note);
  row.author = answer.determination ? m_desk->people().nameOf(answer.author) : QString();
  row.conflicted = answer.conflicted;
}

std::vector<ItemUnitModel::Row> ItemUnitModel::rows() const {
  std::vector<Row> rows;
  const domain::Item* item = perUnitItem(*m_desk, m_itemId);
  const domain::ListDefinition* list = item == nullptr ? nullptr : m_desk->checklist().list(item->perUnit->list);
  if (list == nullptr) return rows;
  for (const domain::Unit& unit : m_desk->review().units(list->id)) {
    if (unit.retracted) continue;
    // The path's own key: an undeclared unit's shown key is what was found on it.
    const std::string key = domain::EntityPath::parse(unit.entity).segments.back();
    Row row;
    row.entity = domain::itemUnitEntity(item->id, list->id, key);
    row.unitEntity = unit.entity;
    row.key = toQt(unit.key);
    row.label = unitLabel(*list, unit);
    row.detail = unitDetail(*list, unit, m_desk->labels());
    row.sighting = toQt(domain::toString(unit.status));
    readAnswer(row);
    rows.push_back(std::move(row));
  }
  return rows;
}

void ItemUnitModel::load() {
  const int before = count();
  replaceRows(*this, m_rows, rows(), [](const Row& row) { return std::string_view(row.entity); });
  reindex();
  if (count() != before) emit countChanged();
  emit totalsChanged();
}

void ItemUnitModel::onRegisters(const ChangedRegisters& changed) {
  const domain::Item* item = perUnitItem(*m_desk, m_itemId);
  if (item == nullptr) return;
  // A sighting may add a unit or change how it reads; an answer changes one row.
  if (changed.touches("unit/" + domain::encodeSegment(item->perUnit->list) + "/")) return load();
  bool any = false;
  for (const std::string& entity : changed.entities(domain::itemEntity(item->id) + "/")) {
    const int at = rowOf(toQt(entity));
    if (at < 0) continue;
    readAnswer(m_rows[static_cast<std::size_t>(at)]);
    emit dataChanged(index(at), index(at));
    any = true;
  }
  if (any) emit totalsChanged();
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
  if (rowOf(entity) < 0) return false;
  if (!code.isEmpty() && !domain::determinationFromString(code.toStdString())) return false;
  return m_desk->write(entity.toStdString(), "determination", textOrNull(code));
}

bool ItemUnitModel::setNote(const QString& entity, const QString& text) {
  return rowOf(entity) >= 0 && m_desk->write(entity.toStdString(), "note", textOrNull(text));
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

int ItemUnitModel::rowOf(const QString& entity) const {
  const auto found = m_index.find(entity.toStdString());
  return found == m_index.end() ? -1 : found->second;
}

void ItemUnitModel::reindex() {
  m_index.clear();
  for (const Row& row : m_rows) m_index.emplace(row.entity, static_cast<int>(m_index.size()));
}

int ItemUnitModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant ItemUnitModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
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
