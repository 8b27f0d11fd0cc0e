#include "models/floor_plan_model.hpp"

#include <algorithm>
#include <cmath>

#include "domain/entity.hpp"
#include "domain/floor_plan.hpp"
#include "models/evidence_contents.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"

namespace fieldseal::app {
namespace {

int thousandth(double share) {
  return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * 1000));
}

QString kindOf(const QString& entity) {
  return entity.section('/', 0, 0);
}

}  // namespace

FloorPlanModel::FloorPlanModel(ReviewDesk& desk, EvidenceImportModel& imports, QObject* parent)
    : QAbstractListModel(parent), m_desk(&desk), m_imports(&imports) {
  connect(&desk, &ReviewDesk::registersChanged, this, [this](const ChangedRegisters& changed) {
    if (changed.touches("pin/") || (!m_place.isEmpty() && changed.touches(m_place.toStdString()))) update();
    if (changed.touches("evidence/")) {
      emit picturesChanged();
      emit planChanged();
    }
  });
  connect(&desk, &ReviewDesk::languageChanged, this, [this] {
    retranslateRows(*this);
    emit planChanged();
  });
}

void FloorPlanModel::setPlace(const QString& unit) {
  if (unit == m_place) return;
  m_place = unit;
  update();
  emit placeChanged();
  emit picturesChanged();
}

void FloorPlanModel::update() {
  m_plan = m_place.isEmpty() ? QString() : toQt(domain::planOf(m_desk->registers(), m_place.toStdString()));
  std::vector<Row> rows;
  for (const domain::Pin& pin : domain::pins(m_desk->registers())) {
    if (pin.retracted || m_plan.isEmpty() || toQt(pin.plan) != m_plan) continue;
    rows.push_back({pin.id, pin.x, pin.y, toQt(pin.label), toQt(pin.about)});
  }
  const int before = count();
  replaceRows(*this, m_rows, std::move(rows), [](const Row& row) { return row.id; });
  retranslateRows(*this);  // the numbers of those behind a removed one
  if (count() != before) emit countChanged();
  emit planChanged();
}

QString FloorPlanModel::placeTitle() const {
  return m_place.isEmpty() ? QString() : m_desk->entityTitle(m_place.toStdString());
}

QString FloorPlanModel::planHash() const {
  const auto evidence = findEvidence(*m_desk, m_plan);
  return evidence ? pictureHash(*evidence) : QString();
}

QVariantList FloorPlanModel::pictures() const {
  QVariantList linked, others;
  for (const domain::Evidence& one : m_desk->review().evidence()) {
    if (one.retracted || !one.isPicture() || !isHere(*m_desk, one)) continue;
    const QVariantMap row{{"id", toQt(one.id.toString())}, {"caption", toQt(one.caption)}, {"hash", pictureHash(one)}};
    const bool here = std::ranges::find(one.links, m_place.toStdString()) != one.links.end();
    (here ? linked : others).append(row);
  }
  return linked + others;
}

std::optional<FloorPlanModel::Row> FloorPlanModel::rowOf(const QString& pinId) const {
  const auto found = std::ranges::find(m_rows, pinId, [](const Row& row) { return toQt(row.id.toString()); });
  return found == m_rows.end() ? std::nullopt : std::optional(*found);
}

bool FloorPlanModel::setPlan(const QString& evidenceId) {
  if (m_place.isEmpty()) return false;
  return m_desk->write({{m_place.toStdString(), "plan", textOrNull(evidenceId)}},
                       tr("Floor plan of %1").arg(placeTitle()));
}

QString FloorPlanModel::importPlan(const QUrl& file) {
  if (m_place.isEmpty()) return {};
  EvidenceDraft said;
  said.kind = "picture";
  said.caption = tr("Floor plan of %1").arg(placeTitle());
  said.links = QStringList{m_place};
  said.id = m_desk->newId();
  said.along.push_back({m_place.toStdString(), "plan", json::value(said.id->toString())});
  ContentOrder order;
  order.source = file.isLocalFile() ? file.toLocalFile() : file.toString();
  order.kind = "picture";
  return m_imports->start(std::move(order), std::move(said));
}

QString FloorPlanModel::addPin(double across, double down, const QString& label, const QString& about) {
  if (m_plan.isEmpty()) return {};
  const Uuid id = m_desk->newId();
  const std::string entity = domain::pinEntity(id);
  const QString undoText = tr("Pin on %1").arg(placeTitle());
  const bool stored =
      m_desk->create(entity,
                     {{entity, "at", domain::pinPlace(m_plan.toStdString(), thousandth(across), thousandth(down))},
                      {entity, "label", textOrNull(label.trimmed())},
                      {entity, "about", textOrNull(about)}},
                     undoText);
  return stored ? toQt(id.toString()) : QString();
}

bool FloorPlanModel::movePin(const QString& pinId, double across, double down) {
  const auto row = rowOf(pinId);
  if (!row) return false;
  const bool stored = m_desk->write({{domain::pinEntity(row->id), "at",
                                      domain::pinPlace(m_plan.toStdString(), thousandth(across), thousandth(down))}},
                                    tr("Pin on %1").arg(placeTitle()));
  if (!stored) retranslateRows(*this);  // it goes back to where it was
  return stored;
}

bool FloorPlanModel::changePin(const QString& pinId, const QString& label, const QString& about) {
  const auto row = rowOf(pinId);
  if (!row) return false;
  const std::string entity = domain::pinEntity(row->id);
  return m_desk->write({{entity, "label", textOrNull(label.trimmed())}, {entity, "about", textOrNull(about)}},
                       tr("Pin on %1").arg(placeTitle()));
}

bool FloorPlanModel::removePin(const QString& pinId) {
  const auto row = rowOf(pinId);
  if (!row) return false;
  return m_desk->write({{domain::pinEntity(row->id), "retracted", json::value(true)}},
                       tr("Pin on %1").arg(placeTitle()));
}

QVariantMap FloorPlanModel::pin(const QString& pinId) const {
  QVariantMap all;
  for (int at = 0; at < count(); ++at) {
    if (toQt(m_rows[static_cast<std::size_t>(at)].id.toString()) != pinId) continue;
    const QHash<int, QByteArray> names = roleNames();
    for (auto name = names.begin(); name != names.end(); ++name) all[name.value()] = data(index(at), name.key());
  }
  return all;
}

int FloorPlanModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant FloorPlanModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case PinIdRole:
      return toQt(row.id.toString());
    case NumberRole:
      return index.row() + 1;
    case AcrossRole:
      return row.x / 1000.0;
    case DownRole:
      return row.y / 1000.0;
    case Qt::DisplayRole:
    case LabelRole:
      return row.label;
    case AboutRole:
      return row.about;
    case AboutTitleRole:
      return row.about.isEmpty() ? QString() : m_desk->entityTitle(row.about.toStdString());
    case AboutKindRole:
      return kindOf(row.about);
    default:
      return {};
  }
}

QHash<int, QByteArray> FloorPlanModel::roleNames() const {
  return {{PinIdRole, "pinId"}, {NumberRole, "number"}, {AcrossRole, "pinX"},           {DownRole, "pinY"},
          {LabelRole, "label"}, {AboutRole, "about"},   {AboutTitleRole, "aboutTitle"}, {AboutKindRole, "aboutKind"}};
}

}  // namespace fieldseal::app
