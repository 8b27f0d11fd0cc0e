#include "models/history_model.hpp"

#include <algorithm>

#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"

namespace fieldseal::app {
namespace {

QString reasonText(const std::string& reason) {
  if (reason == "undo") return HistoryModel::tr("undone");
  if (reason == "redo") return HistoryModel::tr("redone");
  return toQt(reason);
}

}  // namespace

HistoryModel::HistoryModel(ReviewDesk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(&desk) {
  connect(&desk, &ReviewDesk::registersChanged, this, [this](const ChangedRegisters& changed) {
    if (m_active && changed.touches(m_entity.toStdString())) load();
  });
  connect(&desk, &ReviewDesk::languageChanged, this, [this] {
    if (m_active) load();
  });
}

void HistoryModel::setEntity(const QString& entity) {
  if (entity == m_entity) return;
  m_entity = entity;
  emit entityChanged();
  load();
}

void HistoryModel::setFields(const QStringList& fields) {
  if (fields == m_fields) return;
  m_fields = fields;
  emit entityChanged();
  load();
}

void HistoryModel::setActive(bool active) {
  if (active == m_active) return;
  m_active = active;
  emit activeChanged();
  load();
}

void HistoryModel::load() {
  struct Write {
    Row row;
    HybridTime time;
    EntryId id;
  };
  std::vector<Write> writes;
  const std::string entity = m_entity.toStdString();
  const auto isBelow = [&](const std::string& other) {
    return other == entity ||
           (other.starts_with(entity) && other.size() > entity.size() && other[entity.size()] == '/');
  };
  const auto collect = [&](DeviceId device, const journal::Entry& entry) {
    const EntryId id{device, entry.number};
    for (const journal::Set& set : entry.sets) {
      if (!isBelow(set.entity) || (!m_fields.isEmpty() && !m_fields.contains(toQt(set.field)))) continue;
      const auto heads = m_desk->registers().headsOf(set.entity, set.field);
      Row row;
      row.field = toQt(set.field);
      row.place = set.entity == entity ? QString() : m_desk->entityTitle(set.entity);
      row.value = set.value.is_null() ? QString() : m_desk->valueText(set.entity, set.field, set.value);
      row.author = m_desk->people().nameOf(entry.author);
      row.device = m_desk->people().deviceNameOf(device);
      row.time = m_desk->time(entry.wall);
      row.reason = reasonText(entry.reason);
      row.entry = row.device + " #" + QString::number(entry.number);
      row.head = std::ranges::find(heads, id) != heads.end();
      row.conflicted = row.head && heads.size() > 1;
      writes.push_back({std::move(row), entry.time, id});
    }
  };
  if (m_active && !m_entity.isEmpty()) {
    // A path stands in a line between quotes or before a slash; what only looks alike is sorted out above.
    const auto read = m_desk->store().search(m_desk->journal().journal().id(), "\"" + entity, collect);
    if (!read) emit m_desk->failed(read.error());
  }
  std::ranges::stable_sort(
      writes, [](const Write& a, const Write& b) { return std::pair(b.time, b.id) < std::pair(a.time, a.id); });
  std::vector<Row> rows;
  for (Write& write : writes) rows.push_back(std::move(write.row));
  replaceRows(*this, m_rows, std::move(rows), [](const Row& row) { return row.entry + row.field + row.place; });
  emit countChanged();
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case FieldRole:
      return row.field;
    case PlaceRole:
      return row.place;
    case Qt::DisplayRole:
    case ValueTextRole:
      return row.value;
    case AuthorNameRole:
      return row.author;
    case DeviceNameRole:
      return row.device;
    case TimeTextRole:
      return row.time;
    case HeadRole:
      return row.head;
    case ConflictedRole:
      return row.conflicted;
    case ReasonRole:
      return row.reason;
    case EntryRole:
      return row.entry;
    default:
      return {};
  }
}

QHash<int, QByteArray> HistoryModel::roleNames() const {
  return {{FieldRole, "field"},
          {PlaceRole, "place"},
          {ValueTextRole, "valueText"},
          {AuthorNameRole, "authorName"},
          {DeviceNameRole, "deviceName"},
          {TimeTextRole, "timeText"},
          {HeadRole, "head"},
          {ConflictedRole, "conflicted"},
          {ReasonRole, "reason"},
          {EntryRole, "entryText"}};
}

}  // namespace fieldseal::app
