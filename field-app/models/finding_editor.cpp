#include "models/finding_editor.hpp"

#include <utility>

#include "base/clock.hpp"
#include "domain/entity.hpp"
#include "models/finding_rows.hpp"
#include "models/json_text.hpp"

namespace fieldseal::app {

FindingEditor::FindingEditor(ReviewDesk& desk, QObject* parent) : QObject(parent), m_desk(&desk) {
  connect(&desk, &ReviewDesk::registersChanged, this, [this](const ChangedRegisters& changed) {
    // A new one that found no room is stored by itself when there is some.
    if (m_open && !m_id && changed.touches(domain::findingEntity(m_fresh))) return adopt();
    if (m_id && changed.touches(domain::findingEntity(*m_id))) refresh();
  });
  connect(&desk, &ReviewDesk::languageChanged, this, &FindingEditor::refresh);
}

QString FindingEditor::findingId() const {
  return m_id ? toQt(m_id->toString()) : QString();
}
QString FindingEditor::subject() const {
  return m_open ? toQt(m_id.value_or(m_fresh).toString()) : QString();
}
bool FindingEditor::writable() const {
  return m_desk->writable();
}

void FindingEditor::refresh() {
  const auto finding = m_id ? m_desk->review().finding(*m_id) : std::nullopt;
  if (finding) {
    m_severity = toQt(domain::toString(finding->severity));
    m_text = toQt(finding->text);
    m_items = toQt(finding->items);
    m_units = toQt(finding->units);
    m_evidence = toQt(finding->evidence);
    m_due = toQt(finding->due);
    m_state = toQt(domain::toString(finding->state));
    m_author = m_desk->people().nameOf(finding->author);
    m_confirmedBy = finding->confirmedBy ? m_desk->people().nameOf(*finding->confirmedBy) : QString();
  }
  emit changed();
}

void FindingEditor::clear() {
  m_id.reset();
  m_fresh = m_desk->newId();
  m_severity = "minor";
  for (QString* text : {&m_text, &m_due, &m_author, &m_confirmedBy}) text->clear();
  m_state = "draft";
  m_items = m_units = m_evidence = {};
}

bool FindingEditor::load(const QString& findingId) {
  const auto id = Uuid::parse(findingId.toStdString());
  if (!id || !m_desk->review().finding(*id)) return false;
  clear();
  m_id = *id;
  m_open = true;
  refresh();
  return true;
}

void FindingEditor::startNew(const QString& itemId) {
  clear();
  m_open = true;
  const domain::Item* item = m_desk->checklist().item(itemId.toStdString());
  if (item != nullptr) {
    const domain::Review review = m_desk->review();
    const std::string entity = domain::itemEntity(item->id);
    m_items = QStringList{itemId};
    if (item->veto) m_severity = "veto";
    m_text = toQt(review.answer(entity).note);
    for (const domain::Evidence& one : review.evidenceFor(entity)) m_evidence.append(toQt(one.id.toString()));
    m_desk->registers().forEachEntity(entity + "/", [&](std::string_view below) {
      const auto determination = review.answer(below).determination;
      if (determination != domain::Determination::nonconform && determination != domain::Determination::partly) return;
      const domain::EntityPath path = domain::EntityPath::parse(below);
      m_units.append(toQt(domain::unitEntity(path.segments[1], path.segments[2])));
    });
  }
  emit changed();
}

void FindingEditor::adopt() {
  m_id = m_fresh;
  // What was chosen since the text was refused; the text is the one that was stored now.
  std::vector<journal::Change> since = fields();
  std::erase_if(since, [](const journal::Change& change) { return change.field == "text"; });
  // Not within the write that is being told.
  QMetaObject::invokeMethod(
      this,
      [this, id = *m_id, since = std::move(since)] {
        m_desk->write(since, tr("New finding"));
        if (m_id == id) refresh();
      },
      Qt::QueuedConnection);
}

std::vector<journal::Change> FindingEditor::fields() const {
  const std::string entity = domain::findingEntity(m_fresh);
  return {{entity, "text", textOrNull(m_text)},         {entity, "severity", json::value(m_severity.toStdString())},
          {entity, "items", listOrNull(m_items)},       {entity, "units", listOrNull(m_units)},
          {entity, "evidence", listOrNull(m_evidence)}, {entity, "due", textOrNull(m_due)}};
}

QString FindingEditor::store() {
  if (m_id) return findingId();
  if (m_text.trimmed().isEmpty()) {
    m_desk->refuse(Errc::out_of_range, tr("Write what does not conform."));
    return {};
  }
  const std::string entity = domain::findingEntity(m_fresh);
  std::vector<journal::Change> changes = fields();
  changes.push_back({entity, "state", json::value("draft")});
  m_id = m_fresh;  // before it is told, so that nobody takes it for one that was stored by itself
  if (!m_desk->create(entity, std::move(changes), tr("New finding"))) {
    m_id.reset();
    return {};
  }
  refresh();
  return findingId();
}

void FindingEditor::set(const char* field, const json::value& value) {
  if (m_id) m_desk->write(domain::findingEntity(*m_id), field, value);
  refresh();  // what was not stored shows as it was
}

void FindingEditor::setFindingText(const QString& text) {
  if (m_id && text.trimmed().isEmpty()) {
    m_desk->refuse(Errc::out_of_range, tr("A finding keeps a text; take it back instead."));
    refresh();
    return;
  }
  const QString before = std::exchange(m_text, text);
  if (m_id) return set("text", textOrNull(text));
  if (!text.trimmed().isEmpty() && store().isEmpty()) m_text = before;
  refresh();
}

void FindingEditor::setSeverity(const QString& severity) {
  if (!domain::severityFromString(severity.toStdString())) return;
  m_severity = severity;
  set("severity", json::value(severity.toStdString()));
}

void FindingEditor::setItems(const QStringList& ids) {
  m_items = ids;
  set("items", listOrNull(ids));
}

void FindingEditor::setUnits(const QStringList& entities) {
  m_units = entities;
  set("units", listOrNull(entities));
}

void FindingEditor::setEvidence(const QStringList& ids) {
  m_evidence = ids;
  set("evidence", listOrNull(ids));
}

void FindingEditor::setDueIso(const QString& day) {
  if (!day.isEmpty() && !parseDate(day.toStdString())) {
    m_desk->refuse(Errc::out_of_range, tr("This is no day: write it as YYYY-MM-DD."));
    return refresh();
  }
  m_due = day;
  set("due", textOrNull(day));
}

QStringList FindingEditor::moves() const {
  const auto finding = m_id ? m_desk->review().finding(*m_id) : std::nullopt;
  return finding ? findingMoves(finding->state) : QStringList();
}

bool FindingEditor::canConfirm() const {
  const auto finding = m_id ? m_desk->review().finding(*m_id) : std::nullopt;
  return finding && mayConfirm(*m_desk, *finding);
}

bool FindingEditor::confirm() {
  const auto finding = m_id ? m_desk->review().finding(*m_id) : std::nullopt;
  return finding && confirmFinding(*m_desk, *finding);
}

bool FindingEditor::moveTo(const QString& state) {
  const auto finding = m_id ? m_desk->review().finding(*m_id) : std::nullopt;
  return finding && moveFinding(*m_desk, *finding, state);
}

bool FindingEditor::retract(const QString& reason) {
  if (!m_id) return false;
  if (reason.trimmed().isEmpty()) return m_desk->refuse(Errc::out_of_range, tr("Say why it is taken back."));
  const std::string entity = domain::findingEntity(*m_id);
  const bool written = m_desk->write({{entity, "retracted", json::value(true)}}, m_desk->entityTitle(entity),
                                     ReviewDesk::Undo::yes, reason.trimmed());
  if (written) close();
  return written;
}

void FindingEditor::close() {
  clear();
  m_open = false;
  emit changed();
}

}  // namespace fieldseal::app
