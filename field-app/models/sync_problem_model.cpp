#include "models/sync_problem_model.hpp"

#include <algorithm>

#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/people.hpp"
#include "models/row_changes.hpp"
#include "store/journal_store.hpp"

namespace fieldseal::app {

SyncProblemModel::SyncProblemModel(JournalStore& store, const People& people, QObject* parent)
    : QAbstractListModel(parent), m_store(&store), m_people(&people) {
  refresh();
}

void SyncProblemModel::refresh() {
  auto problems = m_store->problems();
  if (!problems) return;
  replaceRows(*this, m_rows, std::move(*problems), [](const SegmentProblem& one) {
    return std::tuple(one.own, one.journal, one.device, one.first, one.count);
  });
  emit countChanged();
}

void SyncProblemModel::retranslate() {
  retranslateRows(*this);
}

bool SyncProblemModel::refused() const {
  return std::ranges::any_of(m_rows, &SegmentProblem::own);
}

bool SyncProblemModel::forked() const {
  const DeviceId me = m_store->identity().device;
  return std::ranges::any_of(
      m_rows, [me](const SegmentProblem& one) { return one.device == me && one.error.code == Errc::forked_chain; });
}

int SyncProblemModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant SyncProblemModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const SegmentProblem& problem = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case KindRole:
      return problem.own ? "refused" : "set_apart";
    case Qt::DisplayRole:
    case PlaceRole: {
      const auto last = problem.first + problem.count - 1;
      return tr("%1, entries %2 to %3").arg(m_people->deviceNameOf(problem.device)).arg(problem.first).arg(last);
    }
    case ReasonRole:
      return Labels::failure(problem.error);
    default:
      return {};
  }
}

QHash<int, QByteArray> SyncProblemModel::roleNames() const {
  return {{KindRole, "kind"}, {PlaceRole, "place"}, {ReasonRole, "reason"}};
}

}  // namespace fieldseal::app
