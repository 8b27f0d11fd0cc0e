#include "models/item_rows.hpp"

#include <algorithm>

#include "domain/entity.hpp"
#include "domain/register_value.hpp"
#include "models/confirmations.hpp"
#include "models/item_list_model.hpp"
#include "models/json_text.hpp"
#include "models/row_changes.hpp"
#include "models/unit_texts.hpp"

namespace fieldseal::app {
namespace {

/// Between texts: no search runs over it.
constexpr QChar kBreak = u'\n';

}  // namespace

bool saysSomething(const domain::Answer& answer) {
  return answer.determination || answer.count || !answer.methods.empty() || !answer.date.empty() ||
         !answer.text.empty() || !answer.note.empty();
}

ItemRows::ItemRows(ReviewDesk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(&desk) {
  const Links found = links();
  for (const domain::ItemStatus& status : desk.statuses()) m_rows.push_back(read(status, found));
  connect(&desk, &ReviewDesk::registersChanged, this, &ItemRows::onRegisters);
  connect(&desk, &ReviewDesk::summaryChanged, this, &ItemRows::updateAll);
  connect(&desk, &ReviewDesk::languageChanged, this, [this] { retranslateRows(*this); });
}

ItemRows::Links ItemRows::links() const {
  Links found;
  const domain::Review review = m_desk->review();
  const auto itemOf = [](const std::string& entity) {
    const domain::EntityPath path = domain::EntityPath::parse(entity);
    return path.kind == domain::EntityKind::item ? path.segments.front() : std::string();
  };
  for (const domain::Evidence& one : review.evidence()) {
    if (one.retracted) continue;
    for (const std::string& entity : one.links) {
      if (const std::string item = itemOf(entity); !item.empty()) ++found.evidence[item];
    }
  }
  for (const domain::Finding& one : review.findings()) {
    if (one.retracted) continue;
    for (const std::string& item : one.items) ++found.findings[item];
  }
  return found;
}

ItemRows::Row ItemRows::read(const domain::ItemStatus& status, const Links& links) const {
  Row row;
  row.item = status.item;
  row.relevant = status.relevant;
  row.settled = status.settled();
  row.conflicted = status.conflicted;
  if (status.determination) row.determination = toQt(domain::toString(*status.determination));
  for (const domain::Requirement requirement : status.missing) row.missing.append(toQt(domain::toString(requirement)));
  row.units = static_cast<int>(status.units);
  row.unitsAnswered = static_cast<int>(status.unitsAnswered);
  row.unitsNonconform = static_cast<int>(status.unitsNonconform);
  const domain::Answer answer = m_desk->review().answer(domain::itemEntity(status.item->id));
  row.note = toQt(answer.note);
  row.words = words(*status.item, answer);
  row.answered = saysSomething(answer);
  row.awaitsMe = awaitsMe(*m_desk, status);
  row.author = answer.determination ? m_desk->people().nameOf(answer.author) : QString();
  row.mine = answer.determination && answer.author == m_desk->me();
  if (const auto found = links.evidence.find(status.item->id); found != links.evidence.end())
    row.evidence = found->second;
  if (const auto found = links.findings.find(status.item->id); found != links.findings.end())
    row.findings = found->second;
  if (status.item->perUnit) {
    // One may have answered no item as a whole, yet all of its units.
    m_desk->registers().forEachEntity(domain::itemEntity(status.item->id) + "/", [&](std::string_view entity) {
      if (row.mine && row.answered) return;
      const domain::Answer unit = m_desk->review().answer(entity);
      row.answered = row.answered || saysSomething(unit);
      if (!unit.determination) return;
      row.mine = row.mine || unit.author == m_desk->me();
      row.author = m_desk->people().nameOf(unit.author);
    });
  }
  return row;
}

void ItemRows::onRegisters(const ChangedRegisters& changed) {
  if (changed.touches("unit/")) m_unitWords.clear();
  std::vector<std::string> items;
  for (const std::string& entity : changed.entities("item/")) {
    const domain::EntityPath path = domain::EntityPath::parse(entity);
    if (path.kind == domain::EntityKind::item && (items.empty() || items.back() != path.segments.front()))
      items.push_back(path.segments.front());
  }
  if (items.empty()) return;
  const Links found = links();
  for (const std::string& id : items) {
    m_unitNotes.erase(id);
    const int at = indexOf(toQt(id));
    if (at >= 0) set(static_cast<std::size_t>(at), read(m_desk->review().status(*this->at(at).item), found));
  }
}

void ItemRows::updateAll() {
  const Links found = links();
  const auto& statuses = m_desk->statuses();
  for (std::size_t i = 0; i < statuses.size(); ++i) set(i, read(statuses[i], found));
}

void ItemRows::set(std::size_t at, Row row) {
  if (row == m_rows[at]) return;
  m_rows[at] = std::move(row);
  const QModelIndex changed = index(static_cast<int>(at));
  emit dataChanged(changed, changed);
}

int ItemRows::indexOf(const QString& itemId) const {
  const std::string id = itemId.toStdString();
  const auto found = std::ranges::find_if(m_rows, [&](const Row& row) { return row.item->id == id; });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString ItemRows::words(const domain::Item& item, const domain::Answer& answer) const {
  QStringList texts{toQt(item.id), toQt(answer.note), toQt(answer.text)};
  for (const domain::LocalizedText* text : {&item.question, &item.guidance, &item.expectedEvidence}) {
    for (const auto& said : text->all()) texts.append(toQt(said.second));  // in every language
  }
  return texts.join(kBreak).toCaseFolded();
}

const QString& ItemRows::unitWords(const std::string& list) const {
  const auto known = m_unitWords.find(list);
  if (known != m_unitWords.end()) return known->second;
  QString words;
  const domain::ListDefinition* definition = m_desk->checklist().list(list);
  if (definition != nullptr) {
    for (const domain::Unit& unit : m_desk->review().units(list)) {
      if (!unit.retracted) words += toQt(unit.key) + kBreak + unitLabel(*definition, unit) + kBreak;
    }
  }
  return m_unitWords.emplace(list, words.toCaseFolded()).first->second;
}

const QString& ItemRows::unitNotes(const std::string& item) const {
  const auto known = m_unitNotes.find(item);
  if (known != m_unitNotes.end()) return known->second;
  QString notes;
  m_desk->registers().forEachEntity(domain::itemEntity(item) + "/", [&](std::string_view entity) {
    const domain::Register* note = m_desk->registers().find(entity, "note");
    if (note != nullptr) notes += toQt(domain::textOf(note->provisional().value)) + kBreak;
  });
  return m_unitNotes.emplace(item, notes.toCaseFolded()).first->second;
}

bool ItemRows::matches(int row, const QStringList& words) const {
  const Row& one = at(row);
  return std::ranges::all_of(words, [&](const QString& word) {
    if (one.words.contains(word)) return true;
    return one.item->perUnit &&
           (unitWords(one.item->perUnit->list).contains(word) || unitNotes(one.item->id).contains(word));
  });
}

int ItemRows::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ItemRows::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = at(index.row());
  using Model = ItemListModel;
  switch (role) {
    case Model::ItemIdRole:
      return toQt(row.item->id);
    case Model::SectionIdRole:
      return toQt(row.item->section);
    case Model::SectionTitleRole: {
      const domain::Section* section = m_desk->checklist().section(row.item->section);
      return section == nullptr ? QString() : m_desk->text(section->title);
    }
    case Qt::DisplayRole:
    case Model::QuestionRole:
      return m_desk->text(row.item->question);
    case Model::VetoRole:
      return row.item->veto;
    case Model::PointsTextRole:
      return row.item->veto ? QString() : toQt(domain::printPoints(row.item->points));
    case Model::RelevantRole:
      return row.relevant;
    case Model::DeterminationRole:
      return row.determination;
    case Model::SettledRole:
      return row.settled;
    case Model::MissingRole:
      return row.missing;
    case Model::ConflictedRole:
      return row.conflicted;
    case Model::PerUnitRole:
      return row.item->perUnit.has_value();
    case Model::UnitsRole:
      return row.units;
    case Model::UnitsAnsweredRole:
      return row.unitsAnswered;
    case Model::UnitsNonconformRole:
      return row.unitsNonconform;
    case Model::HasNoteRole:
      return !row.note.isEmpty();
    case Model::EvidenceRole:
      return row.evidence;
    case Model::FindingsRole:
      return row.findings;
    case Model::AuthorNameRole:
      return row.author;
    case Model::MineRole:
      return row.mine;
    case Model::AnsweredRole:
      return row.answered;
    case Model::AwaitsMeRole:
      return row.awaitsMe;
    default:
      return {};
  }
}

}  // namespace fieldseal::app
