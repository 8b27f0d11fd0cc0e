#include "models/entity_choice_model.hpp"

#include "domain/entity.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"
#include "models/unit_texts.hpp"

namespace fieldseal::app {
namespace {

/// More than a person looks through; who wants another one types another letter.
constexpr std::size_t kMostShown = 60;

}  // namespace

EntityChoiceModel::EntityChoiceModel(ReviewDesk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(&desk) {}

void EntityChoiceModel::setSearch(const QString& search) {
  m_search = search.trimmed();
  update();
  emit searchChanged();
}

void EntityChoiceModel::setKinds(const QStringList& kinds) {
  m_kinds = kinds;
  update();
  emit searchChanged();
}

bool EntityChoiceModel::offer(std::vector<Row>& rows, Row row) {
  if (!row.title.contains(m_search, Qt::CaseInsensitive) && !row.detail.contains(m_search, Qt::CaseInsensitive))
    return true;
  if (rows.size() == kMostShown) {
    m_more = true;
    return false;
  }
  rows.push_back(std::move(row));
  return true;
}

void EntityChoiceModel::update() {
  std::vector<Row> rows;
  m_more = false;
  const domain::Review review = m_desk->review();
  if (m_kinds.contains("item")) {
    for (const domain::Section& section : m_desk->checklist().sections) {
      for (const domain::Item& item : section.items)
        offer(rows, {toQt(domain::itemEntity(item.id)), "item", toQt(item.id), m_desk->text(item.question)});
    }
  }
  if (m_kinds.contains("finding")) {
    for (const domain::Finding& finding : review.findings()) {
      const std::string entity = domain::findingEntity(finding.id);
      if (!finding.retracted) offer(rows, {toQt(entity), "finding", m_desk->entityTitle(entity), {}});
    }
  }
  if (m_kinds.contains("evidence")) {
    for (const domain::Evidence& one : review.evidence()) {
      const std::string entity = domain::evidenceEntity(one.id);
      if (!one.retracted) offer(rows, {toQt(entity), "evidence", toQt(one.caption), toQt(one.number)});
    }
  }
  if (m_kinds.contains("unit")) {
    for (const domain::ListDefinition& list : m_desk->checklist().lists) {
      for (const domain::Unit& unit : review.units(list.id)) {
        if (unit.retracted) continue;
        const QString title = m_desk->text(list.title) + " " + toQt(unit.key);
        if (!offer(rows, {toQt(unit.entity), "unit", title, unitLabel(list, unit)})) break;
      }
    }
  }
  replaceRows(*this, m_rows, std::move(rows), [](const Row& row) { return row.entity; });
  emit countChanged();
}

int EntityChoiceModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant EntityChoiceModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case EntityRole:
      return row.entity;
    case KindRole:
      return row.kind;
    case Qt::DisplayRole:
    case TitleRole:
      return row.title;
    case DetailRole:
      return row.detail;
    default:
      return {};
  }
}

QHash<int, QByteArray> EntityChoiceModel::roleNames() const {
  return {{EntityRole, "entity"}, {KindRole, "kind"}, {TitleRole, "title"}, {DetailRole, "words"}};
}

}  // namespace fieldseal::app
