// Many units at once: the selection and what is said of all of it.
#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/row_changes.hpp"
#include "models/unit_list_model.hpp"

namespace fieldseal::app {

void UnitListModel::toggleSelected(const QString& entity) {
  const std::string path = entity.toStdString();
  if (m_index.rowOf(path) < 0) return;
  if (m_selected.erase(path) == 0) m_selected.insert(path);
  if (const int row = rowOf(entity); row >= 0) emit dataChanged(index(row), index(row), {SelectedRole});
  emit selectionChanged();
}

QStringList UnitListModel::selection() const {
  QStringList entities;
  for (const std::string& entity : m_selected) entities.append(toQt(entity));
  return entities;
}

void UnitListModel::select(const QStringList& entities) {
  for (const QString& entity : entities) {
    if (std::string path = entity.toStdString(); m_index.rowOf(path) >= 0) m_selected.insert(std::move(path));
  }
  if (count() > 0) emit dataChanged(index(0), index(count() - 1), {SelectedRole});
  emit selectionChanged();
}

void UnitListModel::selectShown() {
  for (int row = 0; row < count(); ++row) m_selected.insert(shown(row).entity);
  if (count() > 0) emit dataChanged(index(0), index(count() - 1), {SelectedRole});
  emit selectionChanged();
}

void UnitListModel::clearSelection() {
  if (m_selected.empty()) return;
  m_selected.clear();
  if (count() > 0) emit dataChanged(index(0), index(count() - 1), {SelectedRole});
  emit selectionChanged();
}

std::vector<std::string> UnitListModel::bulkUnits(domain::Sighting status) const {
  using enum domain::Sighting;
  std::vector<std::string> units;
  for (int row = 0; row < m_index.size(); ++row) {
    const UnitIndex::Row& unit = m_index.at(row);
    if (unit.retracted || unit.status == undeclared || !m_selected.contains(unit.entity)) continue;
    if ((unit.status == unsighted) == (status != unsighted)) units.push_back(unit.entity);
  }
  return units;
}

int UnitListModel::bulkCount(const QString& status) const {
  const auto wanted = domain::sightingFromString(status.toStdString());
  return wanted ? static_cast<int>(bulkUnits(*wanted).size()) : 0;
}

bool UnitListModel::sightSelected(const QString& status, const QString& reason) {
  const auto wanted = domain::sightingFromString(status.toStdString());
  using enum domain::Sighting;
  if (wanted != match && wanted != missing && wanted != unsighted) return false;
  if (wanted == missing && reason.trimmed().isEmpty())
    return m_desk->refuse(Errc::out_of_range, tr("Say why they are missing."));
  const std::vector<std::string> units = bulkUnits(*wanted);
  std::vector<journal::Change> changes;
  for (const std::string& unit : units) {
    changes.push_back({unit, "status", wanted == unsighted ? json::value(nullptr) : textOrNull(status)});
    changes.push_back({unit, "found", nullptr});
    if (wanted == missing) changes.push_back({unit, "note", textOrNull(reason.trimmed())});
  }
  const QString undoText = tr("%1: %n unit(s) %2", nullptr, static_cast<int>(units.size()))
                               .arg(listTitle(), m_desk->labels().sighting(status));
  if (!m_desk->write(std::move(changes), undoText)) return false;
  clearSelection();
  return true;
}

}  // namespace fieldseal::app
