#include "models/evidence_list_model.hpp"

#include <algorithm>
#include <array>

#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"

namespace fieldseal::app {
namespace {

constexpr std::array kDocumentFields{"caption", "level", "number", "place", "custodian"};

}  // namespace

EvidenceListModel::EvidenceListModel(ReviewDesk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(&desk) {
  connect(&desk, &ReviewDesk::registersChanged, this, [this](const ChangedRegisters& changed) {
    if (changed.touches("evidence/")) update();
  });
  connect(&desk, &ReviewDesk::languageChanged, this, [this] { retranslateRows(*this); });
  update();
}

void EvidenceListModel::setEntityFilter(const QString& entity) {
  if (entity == m_entity) return;
  m_entity = entity;
  update();
  emit entityFilterChanged();
}

void EvidenceListModel::update() {
  std::vector<domain::Evidence> found = m_desk->review().evidence();
  const std::string entity = m_entity.toStdString();
  std::erase_if(found, [&](const domain::Evidence& one) {
    return one.retracted || (!entity.empty() && std::ranges::find(one.links, entity) == one.links.end());
  });
  std::vector<Row> rows;
  for (domain::Evidence& one : found) {
    rows.push_back({one.id, toQt(one.kind), toQt(one.caption), toQt(one.level), toQt(one.number), toQt(one.place),
                    toQt(one.custodian), toQt(one.links)});
  }
  const int before = count();
  replaceRows(*this, m_rows, std::move(rows), [](const Row& row) { return row.id; });
  if (count() != before) emit countChanged();
}

std::optional<std::string> EvidenceListModel::pathOf(const QString& evidenceId) const {
  const auto id = Uuid::parse(evidenceId.toStdString());
  if (!id) return std::nullopt;
  std::string path = domain::evidenceEntity(*id);
  if (m_desk->registers().find(path, "kind") == nullptr) return std::nullopt;
  return path;
}

QString EvidenceListModel::addDocument(const QVariantMap& document, const QString& entity) {
  if (document.value("caption").toString().trimmed().isEmpty()) {
    m_desk->refuse(Errc::out_of_range, tr("Say what the document is."));
    return {};
  }
  const Uuid id = m_desk->newId();
  const std::string path = domain::evidenceEntity(id);
  std::vector<journal::Change> changes{{path, "kind", json::value("document")}};
  for (const char* field : kDocumentFields)
    changes.push_back({path, field, textOrNull(document.value(field).toString().trimmed())});
  const QString linked = entity.isEmpty() ? m_entity : entity;
  changes.push_back({path, "links", linked.isEmpty() ? json::value(nullptr) : listOrNull({linked})});
  return m_desk->create(path, std::move(changes), tr("New evidence")) ? toQt(id.toString()) : QString();
}

bool EvidenceListModel::changeDocument(const QString& evidenceId, const QVariantMap& document) {
  const auto path = pathOf(evidenceId);
  if (!path) return false;
  if (document.contains("caption") && document.value("caption").toString().trimmed().isEmpty()) {
    return m_desk->refuse(Errc::out_of_range, tr("Say what the document is."));
  }
  std::vector<journal::Change> changes;
  for (const char* field : kDocumentFields) {
    if (document.contains(field))
      changes.push_back({*path, field, textOrNull(document.value(field).toString().trimmed())});
  }
  return m_desk->write(std::move(changes), m_desk->entityTitle(*path));
}

bool EvidenceListModel::link(const QString& evidenceId, const QString& entity) {
  const auto path = pathOf(evidenceId);
  if (!path || entity.isEmpty()) return false;
  QStringList links;
  for (const domain::Evidence& one : m_desk->review().evidence()) {
    if (toQt(one.id.toString()) == evidenceId) links = toQt(one.links);
  }
  if (!links.contains(entity)) links.append(entity);
  return m_desk->write(*path, "links", listOrNull(links));
}

bool EvidenceListModel::retract(const QString& evidenceId, const QString& reason) {
  const auto path = pathOf(evidenceId);
  if (!path) return false;
  if (reason.trimmed().isEmpty()) return m_desk->refuse(Errc::out_of_range, tr("Say why it is taken back."));
  return m_desk->write({{*path, "retracted", json::value(true)}}, m_desk->entityTitle(*path), ReviewDesk::Undo::yes,
                       reason.trimmed());
}

int EvidenceListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant EvidenceListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case EvidenceIdRole:
      return toQt(row.id.toString());
    case KindRole:
      return row.kind;
    case Qt::DisplayRole:
    case CaptionRole:
      return row.caption;
    case LevelRole:
      return row.level;
    case NumberRole:
      return row.number;
    case PlaceRole:
      return row.place;
    case CustodianRole:
      return row.custodian;
    case LinksRole:
      return row.links;
    case LinksTextRole: {
      QStringList titles;
      for (const QString& link : row.links) titles.append(m_desk->entityTitle(link.toStdString()));
      return titles.join(", ");
    }
    default:
      return {};
  }
}

QHash<int, QByteArray> EvidenceListModel::roleNames() const {
  return {{EvidenceIdRole, "evidenceId"}, {KindRole, "kind"},   {CaptionRole, "caption"},     {LevelRole, "level"},
          {NumberRole, "documentNumber"}, {PlaceRole, "place"}, {CustodianRole, "custodian"}, {LinksRole, "links"},
          {LinksTextRole, "linksText"}};
}

}  // namespace fieldseal::app
