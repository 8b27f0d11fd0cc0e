#include "models/evidence_pane.hpp"

#include "domain/entity.hpp"
#include "models/finding_evidence.hpp"
#include "models/json_text.hpp"
#include "models/places.hpp"
#include "models/review_desk.hpp"

namespace fieldseal::app {
namespace {

QVariantMap linkRow(const ReviewDesk& desk, const QString& entity) {
  const std::string path = entity.toStdString();
  const Place place = placeOf(path);
  return {{"entity", entity},
          {"title", desk.entityTitle(path)},
          {"page", place.page},
          {"key", place.key},
          {"kind", entity.section('/', 0, 0)}};
}

QVariantMap kinRow(const QVariantMap& said) {
  return {{"id", said.value("evidenceId")}, {"caption", said.value("caption")}, {"picture", said.value("picture")}};
}

}  // namespace

EvidencePane::EvidencePane(ReviewDesk& desk, EvidenceListModel& evidence, const EvidenceImportModel& imports,
                           QObject* parent)
    : QObject(parent), m_desk(&desk), m_evidence(&evidence), m_imports(&imports) {
  connect(&desk, &ReviewDesk::registersChanged, this, [this](const ChangedRegisters& changed) {
    if (changed.touches("evidence/") || changed.touches("finding/") || changed.touches("review")) update();
  });
  // What is at the office comes without an entry.
  connect(&evidence, &QAbstractItemModel::dataChanged, this, &EvidencePane::update);
  connect(&desk, &ReviewDesk::languageChanged, this, &EvidencePane::update);
}

void EvidencePane::setEvidenceId(const QString& id) {
  if (id == m_id) return;
  m_id = id;
  update();
}

void EvidencePane::update() {
  if (m_id.isEmpty() && m_said.isEmpty()) return;
  m_said = m_evidence->get(m_id);
  if (m_said.value("retracted").toBool()) m_said.clear();
  emit changed();
}

std::optional<Uuid> EvidencePane::id() const {
  if (!present()) return std::nullopt;
  const auto parsed = Uuid::parse(m_id.toStdString());
  return parsed ? std::optional(*parsed) : std::nullopt;
}

bool EvidencePane::writable() const {
  return m_desk->writable();
}

QString EvidencePane::contentText() const {
  const QString size = text("contentSizeText");
  const QString name = text("contentName");
  return name.isEmpty() ? size : name + ", " + size;
}

QVariantList EvidencePane::links() const {
  QVariantList rows;
  const auto mine = id();
  if (!mine) return rows;
  QStringList entities = m_said.value("links").toStringList();
  for (const std::string& finding : findingsOn(*m_desk, *mine)) {
    if (!entities.contains(toQt(finding))) entities.append(toQt(finding));
  }
  for (const QString& one : entities) rows.append(linkRow(*m_desk, one));
  return rows;
}

QVariantMap EvidencePane::original() const {
  const QVariantMap said = m_evidence->get(text("original"));
  return said.isEmpty() ? QVariantMap() : kinRow(said);
}

QVariantList EvidencePane::markups() const {
  QVariantList rows;
  const auto mine = id();
  if (!mine) return rows;
  for (const domain::Evidence& one : m_desk->review().evidence()) {
    if (!one.retracted && one.original == *mine) rows.append(kinRow(m_evidence->get(toQt(one.id.toString()))));
  }
  return rows;
}

bool EvidencePane::set(std::vector<journal::Change> changes) {
  const std::string entity = changes.front().entity;
  const bool stored = m_desk->write(std::move(changes), m_desk->entityTitle(entity));
  if (!stored) emit changed();  // the page shows the stored value again
  return stored;
}

void EvidencePane::setCaption(const QString& caption) {
  const auto mine = id();
  if (!mine) return;
  if (caption.trimmed().isEmpty()) {
    m_desk->refuse(Errc::out_of_range, tr("Say what it shows."));
    emit changed();
    return;
  }
  set({{domain::evidenceEntity(*mine), "caption", textOrNull(caption.trimmed())}});
}

void EvidencePane::setLevel(const QString& level) {
  if (const auto mine = id()) set({{domain::evidenceEntity(*mine), "level", textOrNull(level)}});
}

bool EvidencePane::link(const QString& other) {
  const auto mine = id();
  if (!mine || other.isEmpty() || other.toStdString() == domain::evidenceEntity(*mine)) return false;
  QStringList links = m_said.value("links").toStringList();
  if (!links.contains(other)) links.append(other);
  std::vector<journal::Change> changes{{domain::evidenceEntity(*mine), "links", listOrNull(links)}};
  if (auto stands = standOn(*m_desk, other.toStdString(), *mine)) changes.push_back(std::move(*stands));
  return set(std::move(changes));
}

bool EvidencePane::unlink(const QString& other) {
  const auto mine = id();
  if (!mine) return false;
  QStringList links = m_said.value("links").toStringList();
  links.removeAll(other);
  std::vector<journal::Change> changes{{domain::evidenceEntity(*mine), "links", listOrNull(links)}};
  if (auto lets = letGoOf(*m_desk, other.toStdString(), *mine)) changes.push_back(std::move(*lets));
  return set(std::move(changes));
}

bool EvidencePane::retract(const QString& reason) {
  return present() && m_evidence->retract(m_id, reason);
}

}  // namespace fieldseal::app
