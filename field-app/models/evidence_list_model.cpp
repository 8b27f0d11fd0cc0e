#include "models/evidence_list_model.hpp"

#include <algorithm>
#include <array>

#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"
#include "store/attachments.hpp"
#include "store/downloads.hpp"
#include "store/uploads.hpp"

namespace fieldseal::app {
namespace {

constexpr std::array kDocumentFields{"caption", "level", "number", "place", "custodian"};

/// Sound and drawings are read whole; a file is never.
constexpr std::size_t kMostReadBytes = std::size_t{256} * 1024 * 1024;

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

void EvidenceListModel::setKindFilter(const QString& kind) {
  if (kind == m_kind) return;
  m_kind = kind;
  update();
  emit filterChanged();
}

void EvidenceListModel::setSearch(const QString& text) {
  if (text == m_search) return;
  m_search = text;
  update();
  emit filterChanged();
}

void EvidenceListModel::setWithRetracted(bool with) {
  if (with == m_withRetracted) return;
  m_withRetracted = with;
  update();
  emit filterChanged();
}

QStringList EvidenceListModel::kinds() const {
  QStringList found;
  for (const domain::Evidence& one : m_desk->review().evidence()) {
    const QString kind = toQt(one.kind);
    if (!one.retracted && !found.contains(kind)) found.append(kind);
  }
  found.sort();
  return found;
}

EvidenceListModel::Row EvidenceListModel::rowFor(const domain::Evidence& evidence) const {
  Row row;
  row.id = evidence.id;
  row.kind = toQt(evidence.kind);
  row.caption = toQt(evidence.caption);
  row.level = toQt(evidence.level);
  row.number = toQt(evidence.number);
  row.place = toQt(evidence.place);
  row.custodian = toQt(evidence.custodian);
  row.links = toQt(evidence.links);
  row.takenPlace = toQt(evidence.takenPlace);
  row.retracted = evidence.retracted;
  row.author = evidence.author;
  row.wall = evidence.wall;
  if (evidence.original) row.original = toQt(evidence.original->toString());
  if (!evidence.shapes.is_null()) row.shapes = toQt(json::serialize(evidence.shapes));
  if (!evidence.content) return row;
  row.hash = toQt(evidence.content->sha256);
  row.name = toQt(evidence.content->name);
  row.type = toQt(evidence.content->type);
  row.bytes = evidence.content->bytes;
  const auto hash = crypto::parseHash(evidence.content->sha256);
  if (!hash) return row;
  sql::Database& database = m_desk->store().database();
  const auto stored = Attachments(database).find(*hash);
  row.here = stored && *stored;
  if (!row.here) {
    const auto coming = Downloads(database, m_desk->clock()).state(*hash);
    row.awaited = coming && *coming;
    if (row.awaited) {
      row.received = (*coming)->received;
      row.unavailable = (*coming)->refused.has_value();
    }
  }
  const auto upload = Uploads(database, m_desk->clock()).state(m_desk->journal().journal().id(), *hash);
  if (!upload || !*upload) return row;
  row.sent = (*upload)->sent;
  row.held = (*upload)->held;
  row.refused = (*upload)->refused.has_value();
  return row;
}

bool EvidenceListModel::shows(const Row& row) const {
  if (row.retracted && !m_withRetracted) return false;
  if (!m_entity.isEmpty() && !row.links.contains(m_entity)) return false;
  if (m_kind == "picture" ? !row.type.startsWith("image/") : !m_kind.isEmpty() && row.kind != m_kind) return false;
  if (m_search.trimmed().isEmpty()) return true;
  const QString text =
      QStringList{row.caption, row.number, row.place, row.custodian, row.name, row.takenPlace, linksText(row)}.join(
          '\n');
  const QStringList words = m_search.split(' ', Qt::SkipEmptyParts);
  return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void EvidenceListModel::update() {
  std::vector<Row> rows;
  for (const domain::Evidence& one : m_desk->review().evidence()) {
    if (Row row = rowFor(one); shows(row)) rows.push_back(std::move(row));
  }
  const int before = count();
  replaceRows(*this, m_rows, std::move(rows), [](const Row& row) { return row.id; });
  if (count() != before) emit countChanged();
}

std::optional<domain::Evidence> EvidenceListModel::find(const QString& evidenceId) const {
  const auto id = Uuid::parse(evidenceId.toStdString());
  return id ? m_desk->review().evidence(*id) : std::nullopt;
}

std::optional<std::string> EvidenceListModel::pathOf(const QString& evidenceId) const {
  const auto found = find(evidenceId);
  return found ? std::optional(domain::evidenceEntity(found->id)) : std::nullopt;
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
  return change(evidenceId, document);
}

bool EvidenceListModel::change(const QString& evidenceId, const QVariantMap& words) {
  const auto path = pathOf(evidenceId);
  if (!path) return false;
  if (words.contains("caption") && words.value("caption").toString().trimmed().isEmpty())
    return m_desk->refuse(Errc::out_of_range, tr("Say what it is."));
  std::vector<journal::Change> changes;
  for (const char* field : kDocumentFields) {
    if (words.contains(field)) changes.push_back({*path, field, textOrNull(words.value(field).toString().trimmed())});
  }
  if (words.contains("links")) changes.push_back({*path, "links", listOrNull(words.value("links").toStringList())});
  if (words.contains("takenPlace")) {
    const std::string place = words.value("takenPlace").toString().trimmed().toStdString();
    changes.push_back({*path, "taken", place.empty() ? json::value(nullptr) : json::value{{"place", place}}});
  }
  return m_desk->write(std::move(changes), m_desk->entityTitle(*path));
}

bool EvidenceListModel::link(const QString& evidenceId, const QString& entity) {
  const auto evidence = find(evidenceId);
  if (!evidence || entity.isEmpty()) return false;
  QStringList links = toQt(evidence->links);
  if (!links.contains(entity)) links.append(entity);
  return m_desk->write(domain::evidenceEntity(evidence->id), "links", listOrNull(links));
}

bool EvidenceListModel::unlink(const QString& evidenceId, const QString& entity) {
  const auto evidence = find(evidenceId);
  if (!evidence) return false;
  QStringList links = toQt(evidence->links);
  if (links.removeAll(entity) == 0) return true;
  return m_desk->write(domain::evidenceEntity(evidence->id), "links", listOrNull(links));
}

bool EvidenceListModel::retract(const QString& evidenceId, const QString& reason) {
  const auto path = pathOf(evidenceId);
  if (!path) return false;
  if (reason.trimmed().isEmpty()) return m_desk->refuse(Errc::out_of_range, tr("Say why it is taken back."));
  return m_desk->write({{*path, "retracted", json::value(true)}}, m_desk->entityTitle(*path), ReviewDesk::Undo::yes,
                       reason.trimmed());
}

Result<Bytes> EvidenceListModel::contentBytes(const QString& evidenceId) const {
  const auto evidence = find(evidenceId);
  if (!evidence || !evidence->content) return Error{Errc::not_found, "no such evidence"};
  FIELDSEAL_TRY(const crypto::Sha256 hash, crypto::parseHash(evidence->content->sha256));
  return Attachments(m_desk->store().database()).readAll(hash, kMostReadBytes);
}

int EvidenceListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant EvidenceListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  return value(m_rows[static_cast<std::size_t>(index.row())], role);
}

QVariantMap EvidenceListModel::get(const QString& evidenceId) const {
  const auto evidence = find(evidenceId);
  if (!evidence) return {};
  const Row row = rowFor(*evidence);
  QVariantMap values;
  const auto names = roleNames();
  for (auto name = names.begin(); name != names.end(); ++name)
    values.insert(QString::fromLatin1(name.value()), value(row, name.key()));
  return values;
}

}  // namespace fieldseal::app
