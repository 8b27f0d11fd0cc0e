#include "models/blocker_list_model.hpp"

#include "domain/entity.hpp"
#include "domain/interview.hpp"
#include "models/conflict_list_model.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"
#include "models/unit_list_model.hpp"

namespace fieldseal::app {
namespace {

using Kind = domain::Blocker::Kind;

QString kindCode(Kind kind) {
  switch (kind) {
    case Kind::open_item:
      return "open_item";
    case Kind::not_tested:
      return "not_tested";
    case Kind::missing_requirement:
      return "missing_requirement";
    case Kind::conflict:
      return "conflict";
    case Kind::unsighted_units:
      return "unsighted_units";
    case Kind::missing_interview:
      return "missing_interview";
    case Kind::missing_test:
      return "missing_test";
    case Kind::running_test:
      return "running_test";
    case Kind::no_opinion:
      return "no_opinion";
    case Kind::state:
      return "state";
  }
  return {};
}

QString itemOf(const std::string& entity) {
  const domain::EntityPath path = domain::EntityPath::parse(entity);
  return path.kind == domain::EntityKind::item ? toQt(path.segments.front()) : QString();
}

QString pageOf(Kind kind) {
  switch (kind) {
    case Kind::open_item:
    case Kind::not_tested:
    case Kind::missing_requirement:
      return "checklist";
    case Kind::conflict:
      return "conflicts";
    case Kind::unsighted_units:
      return "sighting";
    case Kind::missing_interview:
      return "interviews";
    case Kind::missing_test:
    case Kind::running_test:
      return "tests";
    case Kind::no_opinion:
      return "close";
    case Kind::state:
      return "overview";
  }
  return {};
}

}  // namespace

BlockerListModel::BlockerListModel(ReviewDesk& desk, QObject* parent) : QAbstractListModel(parent), m_desk(&desk) {
  connect(&desk, &ReviewDesk::summaryChanged, this, &BlockerListModel::update);
  connect(&desk, &ReviewDesk::languageChanged, this, [this] { retranslateRows(*this); });
  update();
}

void BlockerListModel::update() {
  std::vector<Row> rows;
  // What is sealed is kept from nothing.
  std::vector<domain::Blocker> blockers;
  if (!m_desk->review().sealed()) blockers = domain::sealBlockers(m_desk->review());
  for (domain::Blocker& blocker : blockers) {
    rows.push_back(
        {blocker.kind, std::move(blocker.entity), std::move(blocker.field), blocker.requirement, blocker.count});
  }
  const int before = count();
  replaceRows(*this, m_rows, std::move(rows),
              [](const Row& row) { return std::tuple(row.kind, row.entity, row.field, row.requirement); });
  if (count() != before) emit countChanged();
}

QString BlockerListModel::text(const Row& row) const {
  const QString place = m_desk->entityTitle(row.entity);
  const Labels& labels = m_desk->labels();
  switch (row.kind) {
    case Kind::open_item:
      return row.count > 1 ? tr("%1 is not answered for %2 units").arg(place).arg(row.count)
                           : tr("%1 is not answered").arg(place);
    case Kind::not_tested:
      return tr("%1 is not tested").arg(place);
    case Kind::missing_requirement:
      return tr("%1 still needs: %2")
          .arg(place, labels.requirement(row.requirement ? toQt(domain::toString(*row.requirement)) : QString()));
    case Kind::conflict:
      return tr("%1: two values of \"%2\" are in conflict").arg(place, labels.field(toQt(row.field)));
    case Kind::unsighted_units: {
      const domain::ListDefinition* list = m_desk->checklist().list(listOf(row).toStdString());
      return tr("%1: %n unit(s) unsighted", nullptr, static_cast<int>(row.count))
          .arg(list == nullptr ? place : m_desk->text(list->title));
    }
    case Kind::missing_interview:
      return tr("No signed interview yet: %1").arg(m_desk->text(domain::roleTitle(m_desk->checklist(), row.field)));
    case Kind::missing_test:
      return tr("Nobody has handed in a knowledge test");
    case Kind::running_test:
      return tr("%1 is still running").arg(place);
    case Kind::no_opinion:
      return tr("The team's opinion is not written");
    case Kind::state:
      return tr("The review is not in deliberation");
  }
  return {};
}

QString BlockerListModel::detail(const Row& row) const {
  const domain::Item* item = m_desk->checklist().item(itemOf(row.entity).toStdString());
  return item == nullptr ? QString() : m_desk->text(item->question);
}

QString BlockerListModel::listOf(const Row& row) {
  if (row.kind != Kind::unsighted_units) return {};
  // "unit/site": a path without a unit.
  const std::size_t slash = row.entity.find('/');
  const auto list = domain::decodeSegment(slash == std::string::npos ? row.entity : row.entity.substr(slash + 1));
  return list ? toQt(*list) : QString();
}

QString BlockerListModel::keyOf(const Row& row) {
  switch (row.kind) {
    case Kind::open_item:
    case Kind::not_tested:
    case Kind::missing_requirement:
      return itemOf(row.entity);
    case Kind::unsighted_units:
      return UnitListModel::unsightedOf(listOf(row));
    case Kind::conflict:
      return ConflictListModel::placeOf({row.entity, row.field});
    default:
      return {};
  }
}

int BlockerListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant BlockerListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case KindRole:
      return kindCode(row.kind);
    case Qt::DisplayRole:
    case TextRole:
      return text(row);
    case EntityRole:
      return toQt(row.entity);
    case ItemIdRole:
      return itemOf(row.entity);
    case DetailRole:
      return detail(row);
    case PageRole:
      return pageOf(row.kind);
    case KeyRole:
      return keyOf(row);
    default:
      return {};
  }
}

QHash<int, QByteArray> BlockerListModel::roleNames() const {
  return {{KindRole, "kind"},     {TextRole, "blockerText"}, {EntityRole, "entity"}, {ItemIdRole, "itemId"},
          {DetailRole, "detail"}, {PageRole, "page"},        {KeyRole, "key"}};
}

}  // namespace fieldseal::app
