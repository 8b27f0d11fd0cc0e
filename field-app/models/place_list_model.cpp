#include "models/place_list_model.hpp"

#include <algorithm>

#include "domain/floor_plan.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"
#include "models/unit_texts.hpp"

namespace fieldseal::app {

PlaceListModel::PlaceListModel(ReviewDesk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(&desk) {
  connect(&desk, &ReviewDesk::registersChanged, this, [this](const ChangedRegisters& changed) {
    const bool places = std::ranges::any_of(domain::placeLists(m_desk->checklist()), [&](const auto* list) {
      return changed.touches("unit/" + domain::encodeSegment(list->id) + "/");
    });
    if (places || changed.touches("pin/")) update();
  });
  update();
}

void PlaceListModel::update() {
  std::map<std::string, int> pinned;
  for (const domain::Pin& pin : domain::pins(m_desk->registers())) {
    if (!pin.retracted) ++pinned[pin.plan];
  }
  std::vector<Row> rows;
  for (const domain::ListDefinition* list : domain::placeLists(m_desk->checklist())) {
    for (const domain::Unit& unit : m_desk->review().units(list->id)) {
      if (unit.retracted) continue;
      const std::string plan = domain::planOf(m_desk->registers(), unit.entity);
      rows.push_back(
          {toQt(unit.entity), toQt(unit.key), unitLabel(*list, unit), !plan.empty(), plan.empty() ? 0 : pinned[plan]});
    }
  }
  const int before = count();
  replaceRows(*this, m_rows, std::move(rows), [](const Row& row) { return row.entity; });
  if (count() != before) emit countChanged();
}

QString PlaceListModel::first() const {
  const auto planned = std::ranges::find(m_rows, true, &Row::planned);
  if (planned != m_rows.end()) return planned->entity;
  return m_rows.empty() ? QString() : m_rows.front().entity;
}

QString PlaceListModel::titleOf(const QString& entity) const {
  const auto found = std::ranges::find(m_rows, entity, &Row::entity);
  if (found == m_rows.end()) return {};
  return found->label.isEmpty() ? found->key : found->key + QStringLiteral(" · ") + found->label;
}

int PlaceListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant PlaceListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case EntityRole:
      return row.entity;
    case KeyRole:
      return row.key;
    case Qt::DisplayRole:
    case LabelRole:
      return row.label;
    case PlannedRole:
      return row.planned;
    case PinCountRole:
      return row.pins;
    default:
      return {};
  }
}

QHash<int, QByteArray> PlaceListModel::roleNames() const {
  return {{EntityRole, "entity"},
          {KeyRole, "unitKey"},
          {LabelRole, "unitLabel"},
          {PlannedRole, "planned"},
          {PinCountRole, "pinCount"}};
}

}  // namespace fieldseal::app
