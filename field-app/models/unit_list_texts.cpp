// What the rows and the head of a list of units say: the reading half of UnitListModel.
#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/unit_list_model.hpp"
#include "models/unit_texts.hpp"

namespace fieldseal::app {
QString UnitListModel::listTitle() const {
  return m_index.list() == nullptr ? QString() : m_desk->text(m_index.list()->title);
}
QString UnitListModel::keyField() const {
  return m_index.list() == nullptr ? QString() : toQt(m_index.list()->key);
}

QVariantList UnitListModel::fields() const {
  QVariantList fields;
  if (m_index.list() == nullptr) return fields;
  const Labels& labels = m_desk->labels();
  for (const domain::FieldDefinition& field : m_index.list()->fields) {
    fields.append(QVariantMap{{"name", toQt(field.name)},
                              {"label", labels.field(toQt(field.name))},
                              {"type", toQt(domain::toString(field.type))},
                              {"choices", toQt(field.choices)}});
  }
  return fields;
}

QString UnitListModel::siteField() const {
  if (m_index.list() == nullptr) return {};
  for (const domain::ListDefinition& other : m_desk->checklist().lists) {
    if (&other != m_index.list() && m_index.list()->field(other.key) != nullptr) return toQt(other.key);
  }
  return {};
}

const domain::SightingTotals& UnitListModel::totals() const {
  static const domain::SightingTotals kNone;
  return m_index.list() == nullptr ? kNone : m_desk->totals(m_index.list()->id);
}

int UnitListModel::declaredCount() const {
  return static_cast<int>(totals().declared);
}
int UnitListModel::unsightedCount() const {
  return static_cast<int>(totals().unsighted);
}
int UnitListModel::matchCount() const {
  return static_cast<int>(totals().match);
}
int UnitListModel::mismatchCount() const {
  return static_cast<int>(totals().mismatch);
}
int UnitListModel::missingCount() const {
  return static_cast<int>(totals().missing);
}
int UnitListModel::undeclaredCount() const {
  return static_cast<int>(totals().undeclared);
}
int UnitListModel::conflictCount() const {
  return static_cast<int>(totals().conflicts);
}

QString UnitListModel::groupOf(const domain::Unit& unit) const {
  const std::string& group = m_index.order().group;
  if (group.empty()) return {};
  const std::string value = unit.field(group);
  // A unit that stands in another list, as a site does, is named with its label.
  for (const domain::ListDefinition& other : m_desk->checklist().lists) {
    if (&other == m_index.list() || other.key != group || value.empty()) continue;
    if (const auto named = m_desk->review().unit(domain::unitEntity(other.id, value)))
      return toQt(value) + " " + unitLabel(other, *named);
  }
  return toQt(value);
}

int UnitListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant UnitListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const std::string& entity = shown(index.row()).entity;
  if (role == EntityRole) return toQt(entity);
  if (role == SelectedRole) return m_selected.contains(entity);
  return read(m_desk->review().unit(entity).value_or(domain::Unit{}), role);
}

QVariantMap UnitListModel::unit(const QString& entity) const {
  QVariantMap values;
  const auto unit = m_desk->review().unit(entity.toStdString());
  if (!unit || m_index.rowOf(unit->entity) < 0) return values;
  const QHash<int, QByteArray> names = roleNames();
  for (auto name = names.begin(); name != names.end(); ++name) {
    values.insert(QString::fromLatin1(name.value()), read(*unit, name.key()));
  }
  return values;
}

QVariant UnitListModel::read(const domain::Unit& unit, int role) const {
  switch (role) {
    case EntityRole:
      return toQt(unit.entity);
    case UnitKeyRole:
      return unit.declared == nullptr ? toQt(unit.field(m_index.list()->key)) : toQt(unit.key);
    case Qt::DisplayRole:
    case UnitLabelRole:
      return unitLabel(*m_index.list(), unit);
    case UnitDetailRole:
      return unitDetail(*m_index.list(), unit, m_desk->labels());
    case DeclaredRole:
      return fieldTexts(unit.declared);
    case FoundRole:
      return fieldTexts(unit.found);
    case SightingRole:
      return toQt(domain::toString(unit.status));
    case NoteRole:
      return toQt(unit.note);
    case ConflictedRole:
      return unit.conflicted;
    case AuthorNameRole:
      return m_desk->people().nameOf(unit.author);
    case TimeTextRole:
      return m_desk->time(unit.wall);
    case GroupRole:
      return groupOf(unit);
    case SelectedRole:
      return m_selected.contains(unit.entity);
    default:
      return {};
  }
}

QHash<int, QByteArray> UnitListModel::roleNames() const {
  return {{EntityRole, "entity"},         {UnitKeyRole, "unitKey"},   {UnitLabelRole, "unitLabel"},
          {UnitDetailRole, "unitDetail"}, {DeclaredRole, "declared"}, {FoundRole, "found"},
          {SightingRole, "sighting"},     {NoteRole, "note"},         {ConflictedRole, "conflicted"},
          {AuthorNameRole, "authorName"}, {TimeTextRole, "timeText"}, {GroupRole, "group"},
          {SelectedRole, "selected"}};
}

}  // namespace fieldseal::app
