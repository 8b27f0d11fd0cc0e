#include "models/confirmation_list_model.hpp"

#include <algorithm>

#include "domain/entity.hpp"
#include "models/finding_rows.hpp"
#include "models/json_text.hpp"
#include "models/places.hpp"
#include "models/row_changes.hpp"

namespace fieldseal::app {
namespace {

QString code(const Awaited& row) {
  return toQt(domain::toString(row.requirement));
}

}  // namespace

ConfirmationListModel::ConfirmationListModel(ReviewDesk& desk, QObject* parent)
    : QAbstractListModel(parent), m_desk(&desk) {
  connect(&desk, &ReviewDesk::summaryChanged, this, &ConfirmationListModel::update);
  connect(&desk, &ReviewDesk::languageChanged, this, [this] { retranslateRows(*this); });
  update();
}

void ConfirmationListModel::update() {
  std::vector<Awaited> rows = awaitedConfirmations(*m_desk);
  std::ranges::stable_partition(rows, &Awaited::byMe);
  replaceRows(*this, m_rows, std::move(rows),
              [](const Awaited& row) { return std::pair(row.entity, row.requirement); });
  emit countChanged();
}

int ConfirmationListModel::mineCount() const {
  return static_cast<int>(std::ranges::count_if(m_rows, &Awaited::byMe));
}

bool ConfirmationListModel::confirm(int row) {
  if (row < 0 || row >= count()) return false;
  const Awaited awaited = m_rows[static_cast<std::size_t>(row)];
  if (!awaited.byMe) return m_desk->refuse(Errc::not_allowed_now, tr("Somebody else confirms this."));
  const domain::EntityPath path = domain::EntityPath::parse(awaited.entity);
  if (path.kind == domain::EntityKind::finding) {
    const auto id = Uuid::parse(path.segments.front());
    const auto finding = id ? m_desk->review().finding(*id) : std::nullopt;
    return finding && confirmFinding(*m_desk, *finding);
  }
  const bool leads = awaited.requirement == domain::Requirement::leader;
  return m_desk->write(awaited.entity, leads ? "leader" : "second_inspector", json::value(m_desk->me().toString()));
}

int ConfirmationListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant ConfirmationListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Awaited& row = m_rows[static_cast<std::size_t>(index.row())];
  const domain::EntityPath path = domain::EntityPath::parse(row.entity);
  switch (role) {
    case KeyRole:
      return toQt(path.segments.front()) + ":" + code(row);
    case Qt::DisplayRole:
    case PlaceRole:
      return path.kind == domain::EntityKind::item ? toQt(path.segments.front()) : tr("Finding");
    case TextRole: {
      if (const domain::Item* item = m_desk->checklist().item(path.segments.front()))
        return m_desk->text(item->question);
      const auto id = Uuid::parse(path.segments.front());
      const auto finding = id ? m_desk->review().finding(*id) : std::nullopt;
      return finding ? toQt(finding->text) : QString();
    }
    case RequirementRole:
      return code(row);
    case AuthorNameRole:
      return m_desk->people().nameOf(row.author);
    case ByMeRole:
      return row.byMe;
    case WaitingTextRole:
      if (row.byMe) return tr("Waits for you");
      return row.requirement == domain::Requirement::leader ? tr("Waits for the leader")
                                                            : tr("Waits for a second inspector");
    case PageRole:
      return placeOf(row.entity).page;
    case PageKeyRole:
      return placeOf(row.entity).key;
    default:
      return {};
  }
}

QHash<int, QByteArray> ConfirmationListModel::roleNames() const {
  return {{KeyRole, "key"},
          {PlaceRole, "place"},
          {TextRole, "what"},
          {RequirementRole, "requirement"},
          {AuthorNameRole, "authorName"},
          {ByMeRole, "byMe"},
          {WaitingTextRole, "waitingText"},
          {PageRole, "page"},
          {PageKeyRole, "pageKey"}};
}

}  // namespace fieldseal::app
