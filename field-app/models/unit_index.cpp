#include "models/unit_index.hpp"

#include <QCollator>
#include <QLocale>
#include <algorithm>
#include <numeric>

#include "models/json_text.hpp"

namespace fieldseal::app {
namespace {

/// Between the words of different fields: no search runs over it.
constexpr QChar kBreak = u'\n';

/// Numbers inside texts by their value: A9 before A10.
const QCollator& collator() {
  static const QCollator kCollator = [] {
    QCollator made{QLocale(QLocale::English)};  // that of "C" knows no numbers
    made.setNumericMode(true);
    return made;
  }();
  return kCollator;
}

QString folded(const QString& text) {
  return text.toCaseFolded();
}

}  // namespace

UnitIndex::Row UnitIndex::read(const domain::Unit& unit) const {
  Row row;
  row.entity = unit.entity;
  row.status = unit.status;
  row.retracted = unit.retracted;
  row.conflicted = unit.conflicted;
  if (!m_order.group.empty()) row.group = toQt(unit.field(m_order.group));
  if (!m_order.sort.empty()) row.sort = toQt(unit.field(m_order.sort));
  QString words = toQt(unit.key) + kBreak + toQt(unit.note);
  for (const domain::FieldDefinition& field : m_list->fields) {
    // What was declared and what was found instead: one looks for what is on the label, or on the list.
    for (const json::object* fields : {unit.declared, unit.found}) {
      const json::value* value = fields == nullptr ? nullptr : fields->if_contains(field.name);
      if (value == nullptr) continue;
      const QString text = fieldText(*value);
      words += kBreak + text;
      if (field.type == domain::FieldType::choice) words += kBreak + m_desk->labels().choice(text);
    }
  }
  row.words = folded(words);
  return row;
}

void UnitIndex::load(const domain::ListDefinition* list) {
  m_list = list;
  m_rows.clear();
  m_index.clear();
  if (m_list != nullptr) {
    for (const domain::Unit& unit : m_desk->review().units(m_list->id)) {
      m_index.emplace(unit.entity, static_cast<int>(m_rows.size()));
      m_rows.push_back(read(unit));
    }
  }
  arrange();
}

bool UnitIndex::refresh(const std::string& entity) {
  const auto unit = m_desk->review().unit(entity);
  if (!unit || m_list == nullptr) return false;
  Row row = read(*unit);
  const auto known = m_index.find(entity);
  if (known == m_index.end()) {
    m_index.emplace(entity, size());
    m_rows.push_back(std::move(row));
    arrange();
    return true;
  }
  Row& before = m_rows[static_cast<std::size_t>(known->second)];
  const bool moves = before.group != row.group || before.sort != row.sort;
  before = std::move(row);
  if (moves) arrange();
  return moves;
}

void UnitIndex::setOrder(const Order& order) {
  if (order == m_order) return;
  m_order = order;
  for (Row& row : m_rows) {
    const auto unit = m_desk->review().unit(row.entity);
    row.group = unit && !order.group.empty() ? toQt(unit->field(order.group)) : QString();
    row.sort = unit && !order.sort.empty() ? toQt(unit->field(order.sort)) : QString();
  }
  arrange();
}

void UnitIndex::arrange() {
  m_ordered.resize(m_rows.size());
  std::iota(m_ordered.begin(), m_ordered.end(), 0);
  const bool down = m_order.descending;
  if (!m_order.group.empty() || !m_order.sort.empty()) {
    std::vector<std::pair<QCollatorSortKey, QCollatorSortKey>> keys;
    keys.reserve(m_rows.size());
    for (const Row& row : m_rows) keys.emplace_back(collator().sortKey(row.group), collator().sortKey(row.sort));
    std::ranges::stable_sort(m_ordered, [&](int left, int right) {
      const auto& [groupA, sortA] = keys[static_cast<std::size_t>(left)];
      const auto& [groupB, sortB] = keys[static_cast<std::size_t>(right)];
      if (const int order = groupA.compare(groupB); order != 0) return order < 0;
      const int order = sortA.compare(sortB);
      return down ? order > 0 : order < 0;
    });
  } else if (down) {
    std::ranges::reverse(m_ordered);
  }
  m_ranks.resize(m_rows.size());
  for (int rank = 0; rank < size(); ++rank) {
    m_ranks[static_cast<std::size_t>(m_ordered[static_cast<std::size_t>(rank)])] = rank;
  }
}

int UnitIndex::rowOf(const std::string& entity) const {
  const auto found = m_index.find(entity);
  return found == m_index.end() ? -1 : found->second;
}

QStringList UnitIndex::wordsOf(const QString& search) {
  return folded(search.simplified()).split(u' ', Qt::SkipEmptyParts);
}

bool UnitIndex::matches(int row, const QStringList& words) const {
  return std::ranges::all_of(words, [&](const QString& word) { return at(row).words.contains(word); });
}

int UnitIndex::rowOfLabel(const QString& label) const {
  const QString wanted = folded(label.trimmed());
  int byField = -1;
  for (int row = 0; row < size() && !wanted.isEmpty(); ++row) {
    if (at(row).retracted || !at(row).words.contains(wanted)) continue;
    const auto unit = m_desk->review().unit(at(row).entity);
    if (!unit) continue;
    if (folded(toQt(unit->key)) == wanted) return row;
    for (const domain::FieldDefinition& field : m_list->fields) {
      if (field.type == domain::FieldType::text && byField < 0 && folded(toQt(unit->field(field.name))) == wanted)
        byField = row;
    }
  }
  return byField;
}

}  // namespace fieldseal::app
