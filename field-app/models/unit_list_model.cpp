#include "models/unit_list_model.hpp"

#include <QCollator>
#include <QLocale>

#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/unit_rows.hpp"

namespace fieldseal::app {
namespace {

QString typeCode(domain::FieldType type) {
  switch (type) {
    case domain::FieldType::text:
      return "text";
    case domain::FieldType::number:
      return "number";
    case domain::FieldType::date:
      return "date";
    case domain::FieldType::choice:
      return "choice";
  }
  return {};
}

/// Numbers inside texts by their value: A9 before A10.
int compareTexts(const QString& a, const QString& b) {
  static const QCollator kCollator = [] {
    QCollator collator{QLocale(QLocale::English)};  // that of "C" knows no numbers
    collator.setNumericMode(true);
    return collator;
  }();
  return kCollator.compare(a, b);
}

}  // namespace

UnitListModel::UnitListModel(ReviewDesk& desk, QObject* parent)
    : QSortFilterProxyModel(parent), m_desk(&desk), m_rows(new UnitRows(desk, this)) {
  setSourceModel(m_rows);
  sort(0);
  connect(this, &QAbstractItemModel::rowsInserted, this, &UnitListModel::countChanged);
  connect(this, &QAbstractItemModel::rowsRemoved, this, &UnitListModel::countChanged);
  connect(this, &QAbstractItemModel::modelReset, this, &UnitListModel::countChanged);
  connect(m_rows, &UnitRows::totalsChanged, this, &UnitListModel::totalsChanged);
  connect(&desk, &ReviewDesk::languageChanged, this, &UnitListModel::textsChanged);
}

void UnitListModel::refilter() {
  invalidateFilter();
  emit filterChanged();
  emit countChanged();
}

void UnitListModel::resort() {
  invalidate();
  emit filterChanged();
}

void UnitListModel::setListId(const QString& id) {
  if (id == m_listId) return;
  m_listId = id;
  m_sortField.clear();
  m_groupField.clear();
  m_searchText.clear();
  m_statusFilter = "all";
  m_sortDescending = false;
  m_rows->setGroupField({});
  m_rows->setList(id);
  setCurrent({});
  emit listChanged();
  emit textsChanged();
  emit filterChanged();
}

void UnitListModel::setCurrent(const QString& entity) {
  if (entity == m_current) return;
  m_current = entity;
  emit currentChanged();
}

void UnitListModel::show(const QString& place) {
  const domain::EntityPath path = domain::EntityPath::parse(place.toStdString());
  const bool isUnit = path.kind == domain::EntityKind::unit;
  setListId(isUnit ? toQt(path.segments.front()) : place);
  setCurrent(isUnit ? place : QString());
}

void UnitListModel::setSearchText(const QString& text) {
  if (text == m_searchText) return;
  m_searchText = text;
  refilter();
}

void UnitListModel::setStatusFilter(const QString& status) {
  if (status == m_statusFilter) return;
  m_statusFilter = status;
  refilter();
}

void UnitListModel::setSortField(const QString& field) {
  if (field == m_sortField) return;
  m_sortField = field;
  resort();
}

void UnitListModel::setSortDescending(bool descending) {
  if (descending == m_sortDescending) return;
  m_sortDescending = descending;
  resort();
}

void UnitListModel::setGroupField(const QString& field) {
  if (field == m_groupField) return;
  m_groupField = field;
  m_rows->setGroupField(field.toStdString());
  resort();
  if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {GroupRole});
}

bool UnitListModel::filterAcceptsRow(int row, const QModelIndex&) const {
  const domain::Unit unit = m_rows->at(row);
  if (unit.retracted) return false;
  if (m_statusFilter == "conflict") {
    if (!unit.conflicted) return false;
  } else if (m_statusFilter != "all" && m_statusFilter != toQt(domain::toString(unit.status))) {
    return false;
  }
  const QString text = m_searchText.trimmed();
  if (text.isEmpty() || toQt(unit.key).contains(text, Qt::CaseInsensitive) ||
      toQt(unit.note).contains(text, Qt::CaseInsensitive))
    return true;
  for (const json::object* fields : {unit.declared, unit.found}) {
    if (fields == nullptr) continue;
    for (const auto& [name, value] : *fields) {
      if (fieldText(value).contains(text, Qt::CaseInsensitive)) return true;
    }
  }
  return false;
}

bool UnitListModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  // As declared, which is the source's order, unless something else was asked for.
  if (m_groupField.isEmpty() && m_sortField.isEmpty()) {
    return m_sortDescending ? right.row() < left.row() : left.row() < right.row();
  }
  const domain::Unit a = m_rows->at(left.row());
  const domain::Unit b = m_rows->at(right.row());
  if (!m_groupField.isEmpty()) {
    const std::string group = m_groupField.toStdString();
    if (const int order = compareTexts(toQt(a.field(group)), toQt(b.field(group))); order != 0) return order < 0;
  }
  if (!m_sortField.isEmpty()) {
    const std::string field = m_sortField.toStdString();
    if (const int order = compareTexts(toQt(a.field(field)), toQt(b.field(field))); order != 0)
      return m_sortDescending ? order > 0 : order < 0;
  }
  return left.row() < right.row();
}

QString UnitListModel::listTitle() const {
  return m_rows->list() == nullptr ? QString() : m_desk->text(m_rows->list()->title);
}
QString UnitListModel::keyField() const {
  return m_rows->list() == nullptr ? QString() : toQt(m_rows->list()->key);
}

QVariantList UnitListModel::fields() const {
  QVariantList fields;
  if (m_rows->list() == nullptr) return fields;
  const Labels& labels = m_desk->labels();
  for (const domain::FieldDefinition& field : m_rows->list()->fields) {
    fields.append(QVariantMap{{"name", toQt(field.name)},
                              {"label", labels.field(toQt(field.name))},
                              {"type", typeCode(field.type)},
                              {"choices", toQt(field.choices)}});
  }
  return fields;
}

QString UnitListModel::siteField() const {
  if (m_rows->list() == nullptr) return {};
  for (const domain::ListDefinition& other : m_desk->checklist().lists) {
    if (&other != m_rows->list() && m_rows->list()->field(other.key) != nullptr) return toQt(other.key);
  }
  return {};
}

int UnitListModel::declaredCount() const {
  return static_cast<int>(m_rows->totals().declared);
}
int UnitListModel::unsightedCount() const {
  return static_cast<int>(m_rows->totals().unsighted);
}
int UnitListModel::matchCount() const {
  return static_cast<int>(m_rows->totals().match);
}
int UnitListModel::mismatchCount() const {
  return static_cast<int>(m_rows->totals().mismatch);
}
int UnitListModel::missingCount() const {
  return static_cast<int>(m_rows->totals().missing);
}
int UnitListModel::undeclaredCount() const {
  return static_cast<int>(m_rows->totals().undeclared);
}
int UnitListModel::conflictCount() const {
  return static_cast<int>(m_rows->totals().conflicts);
}

int UnitListModel::rowOf(const QString& entity) const {
  const int row = m_rows->indexOf(entity.toStdString());
  return row < 0 ? -1 : mapFromSource(m_rows->index(row)).row();
}

QString UnitListModel::entityAt(int row) const {
  return data(index(row, 0), EntityRole).toString();
}

QVariantMap UnitListModel::unit(const QString& entity) const {
  const int row = m_rows->indexOf(entity.toStdString());
  QVariantMap values;
  if (row < 0) return values;
  const QHash<int, QByteArray> names = roleNames();
  for (auto name = names.begin(); name != names.end(); ++name) {
    values.insert(QString::fromLatin1(name.value()), m_rows->data(m_rows->index(row), name.key()));
  }
  return values;
}

int UnitListModel::jumpTo(const QString& text) {
  const std::string wanted = text.trimmed().toStdString();
  if (wanted.empty() || m_rows->list() == nullptr) return -1;
  int found = -1;
  for (int row = 0; row < m_rows->rowCount() && found < 0; ++row) {
    const domain::Unit unit = m_rows->at(row);
    if (unit.retracted) continue;
    bool fits = unit.key == wanted;
    for (const domain::FieldDefinition& field : m_rows->list()->fields) {
      fits = fits || (field.type == domain::FieldType::text && unit.field(field.name) == wanted);
    }
    if (fits) found = row;
  }
  if (found < 0) return -1;
  if (!mapFromSource(m_rows->index(found)).isValid()) {
    m_searchText.clear();
    m_statusFilter = "all";
    refilter();
  }
  return mapFromSource(m_rows->index(found)).row();
}

QHash<int, QByteArray> UnitListModel::roleNames() const {
  return {{EntityRole, "entity"},         {UnitKeyRole, "unitKey"},   {UnitLabelRole, "unitLabel"},
          {UnitDetailRole, "unitDetail"}, {DeclaredRole, "declared"}, {FoundRole, "found"},
          {SightingRole, "sighting"},     {NoteRole, "note"},         {ConflictedRole, "conflicted"},
          {AuthorNameRole, "authorName"}, {TimeTextRole, "timeText"}, {GroupRole, "group"}};
}

}  // namespace fieldseal::app
