#include "models/unit_rows.hpp"

#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/row_changes.hpp"
#include "models/unit_list_model.hpp"
#include "models/unit_texts.hpp"

namespace fieldseal::app {

UnitRows::UnitRows(ReviewDesk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(&desk) {
  connect(&desk, &ReviewDesk::registersChanged, this, &UnitRows::onRegisters);
  connect(&desk, &ReviewDesk::languageChanged, this, [this] { retranslateRows(*this); });
}

void UnitRows::setList(const QString& listId) {
  beginResetModel();  // another list
  m_list = m_desk->checklist().list(listId.toStdString());
  m_entities.clear();
  m_index.clear();
  m_totals = {};
  if (m_list != nullptr) {
    for (domain::Unit& unit : m_desk->review().units(m_list->id)) {
      m_index.emplace(unit.entity, static_cast<int>(m_entities.size()));
      m_entities.push_back(std::move(unit.entity));
    }
    m_totals = m_desk->totals(m_list->id);
  }
  endResetModel();
  emit totalsChanged();
}

void UnitRows::onRegisters(const ChangedRegisters& changed) {
  if (m_list == nullptr) return;
  const auto entities = changed.entities("unit/" + domain::encodeSegment(m_list->id) + "/");
  if (entities.empty()) return;
  for (const std::string& entity : entities) {
    const auto known = m_index.find(entity);
    if (known != m_index.end()) {
      emit dataChanged(index(known->second), index(known->second));
      continue;
    }
    const int at = static_cast<int>(m_entities.size());
    beginInsertRows({}, at, at);
    m_index.emplace(entity, at);
    m_entities.push_back(entity);
    endInsertRows();
  }
  m_totals = m_desk->totals(m_list->id);
  emit totalsChanged();
}

domain::Unit UnitRows::at(int row) const {
  return m_desk->review().unit(m_entities[static_cast<std::size_t>(row)]).value_or(domain::Unit{});
}

int UnitRows::indexOf(const std::string& entity) const {
  const auto found = m_index.find(entity);
  return found == m_index.end() ? -1 : found->second;
}

QString UnitRows::groupOf(const domain::Unit& unit) const {
  if (m_groupField.empty()) return {};
  const std::string value = unit.field(m_groupField);
  // A unit that stands in another list, as a site does, is named with its label.
  for (const domain::ListDefinition& other : m_desk->checklist().lists) {
    if (&other == m_list || other.key != m_groupField || value.empty()) continue;
    if (const auto named = m_desk->review().unit(domain::unitEntity(other.id, value)))
      return toQt(value) + " " + unitLabel(other, *named);
  }
  return toQt(value);
}

int UnitRows::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_entities.size());
}

QVariant UnitRows::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  return read(at(index.row()), role);
}

QVariant UnitRows::read(const domain::Unit& unit, int role) const {
  using Model = UnitListModel;
  switch (role) {
    case Model::EntityRole:
      return toQt(unit.entity);
    case Model::UnitKeyRole:
      return unit.declared == nullptr ? toQt(unit.field(m_list->key)) : toQt(unit.key);
    case Qt::DisplayRole:
    case Model::UnitLabelRole:
      return unitLabel(*m_list, unit);
    case Model::UnitDetailRole:
      return unitDetail(*m_list, unit, m_desk->labels());
    case Model::DeclaredRole:
      return fieldTexts(unit.declared);
    case Model::FoundRole:
      return fieldTexts(unit.found);
    case Model::SightingRole:
      return toQt(domain::toString(unit.status));
    case Model::NoteRole:
      return toQt(unit.note);
    case Model::ConflictedRole:
      return unit.conflicted;
    case Model::AuthorNameRole:
      return m_desk->people().nameOf(unit.author);
    case Model::TimeTextRole:
      return m_desk->time(unit.wall);
    case Model::GroupRole:
      return groupOf(unit);
    default:
      return {};
  }
}

}  // namespace fieldseal::app
