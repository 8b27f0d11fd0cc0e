// What sighting writes: the other half of UnitListModel. The declaration is never touched.
#include "base/clock.hpp"
#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/unit_list_model.hpp"

namespace fieldseal::app {
namespace {

/// A field's text as the dossier's reader stores it: whole numbers as integers.
json::value fieldValue(const domain::FieldDefinition& field, const QString& text) {
  if (field.type != domain::FieldType::number) return json::value(text.toStdString());
  bool whole = false;
  if (const qlonglong number = text.toLongLong(&whole); whole) return json::value(static_cast<std::int64_t>(number));
  return json::value(text.toDouble());
}

}  // namespace

QString UnitListModel::fieldProblem(const QString& field, const QString& text) const {
  const domain::FieldDefinition* definition =
      m_index.list() == nullptr ? nullptr : m_index.list()->field(field.toStdString());
  if (definition == nullptr) return tr("The list has no field %1.").arg(field);
  if (text.isEmpty()) return {};
  switch (definition->type) {
    case domain::FieldType::text:
      return {};
    case domain::FieldType::number: {
      bool number = false;
      (void)text.toDouble(&number);
      return number ? QString() : tr("A number is expected.");
    }
    case domain::FieldType::date:
      return parseDate(text.toStdString()) ? QString() : tr("A day is expected, as YYYY-MM-DD.");
    case domain::FieldType::choice:
      return toQt(definition->choices).contains(text) ? QString() : tr("One of the choices is expected.");
  }
  return {};
}

/// The fields as found, checked, without those that are as declared.
std::optional<json::object> UnitListModel::readFound(const QVariantMap& found, const json::object* declared) {
  json::object fields;
  for (auto one = found.begin(); one != found.end(); ++one) {
    const QString text = one.value().toString().trimmed();
    if (const QString problem = fieldProblem(one.key(), text); !problem.isEmpty()) {
      m_desk->refuse(Errc::out_of_range, m_desk->labels().field(one.key()) + ": " + problem);
      return std::nullopt;
    }
    const std::string name = one.key().toStdString();
    const json::value* before = declared == nullptr ? nullptr : declared->if_contains(name);
    if (text == (before == nullptr ? QString() : fieldText(*before))) continue;
    fields[name] = text.isEmpty() ? json::value("") : fieldValue(*m_index.list()->field(name), text);
  }
  return fields;
}

bool UnitListModel::sight(const QString& entity, domain::Sighting status, json::value found, const QString& note) {
  const auto unit = m_desk->review().unit(entity.toStdString());
  if (!unit || unit->declared == nullptr) return m_desk->refuse(Errc::not_found, tr("This unit was not declared."));
  const std::string path = entity.toStdString();
  const bool clear = status == domain::Sighting::unsighted;
  const QString code = toQt(domain::toString(status));
  return m_desk->write({{path, "status", clear ? json::value(nullptr) : textOrNull(code)},
                        {path, "found", std::move(found)},
                        {path, "note", textOrNull(note.trimmed())}},
                       toQt(unit->key) + ": " + Labels().sighting(code));
}

bool UnitListModel::confirmMatch(const QString& entity) {
  return sight(entity, domain::Sighting::match, nullptr, {});
}

bool UnitListModel::recordMismatch(const QString& entity, const QVariantMap& found, const QString& note) {
  const auto unit = m_desk->review().unit(entity.toStdString());
  if (!unit || unit->declared == nullptr) return m_desk->refuse(Errc::not_found, tr("This unit was not declared."));
  auto fields = readFound(found, unit->declared);
  if (!fields) return false;
  if (fields->empty() && note.trimmed().isEmpty()) {
    return m_desk->refuse(Errc::out_of_range, tr("Say what differs: a field as found, or a note."));
  }
  return sight(entity, domain::Sighting::mismatch,
               fields->empty() ? json::value(nullptr) : json::value(std::move(*fields)), note);
}

bool UnitListModel::recordMissing(const QString& entity, const QString& reason) {
  if (reason.trimmed().isEmpty()) return m_desk->refuse(Errc::out_of_range, tr("Say why it is missing."));
  return sight(entity, domain::Sighting::missing, nullptr, reason);
}

bool UnitListModel::clearSighting(const QString& entity) {
  return sight(entity, domain::Sighting::unsighted, nullptr, {});
}

bool UnitListModel::setNote(const QString& entity, const QString& note) {
  if (m_index.rowOf(entity.toStdString()) < 0) return false;
  return m_desk->write(entity.toStdString(), "note", textOrNull(note.trimmed()));
}

QString UnitListModel::addUndeclared(const QVariantMap& found, const QString& note) {
  if (m_index.list() == nullptr) return {};
  auto fields = readFound(found, nullptr);
  if (!fields) return {};
  if (fields->empty()) {
    m_desk->refuse(Errc::out_of_range, tr("Say at least one thing of what was found."));
    return {};
  }
  const std::string path = domain::unitEntity(m_index.list()->id, domain::foundUnitKey(m_desk->newId()));
  const QString undoText = listTitle() + ": " + Labels().sighting("undeclared");
  const bool written = m_desk->write({{path, "status", json::value("undeclared")},
                                      {path, "found", json::value(std::move(*fields))},
                                      {path, "note", textOrNull(note.trimmed())}},
                                     undoText);
  return written ? toQt(path) : QString();
}

bool UnitListModel::retractUndeclared(const QString& entity, const QString& reason) {
  const auto unit = m_desk->review().unit(entity.toStdString());
  if (!unit || unit->declared != nullptr)
    return m_desk->refuse(Errc::not_found, tr("Only what was added here can be taken back."));
  if (reason.trimmed().isEmpty()) return m_desk->refuse(Errc::out_of_range, tr("Say why it is taken back."));
  return m_desk->write({{entity.toStdString(), "retracted", json::value(true)}},
                       toQt(unit->key) + ": " + tr("taken back"), ReviewDesk::Undo::yes, reason.trimmed());
}

}  // namespace fieldseal::app
