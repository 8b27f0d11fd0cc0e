#include "models/sync_history_model.hpp"

#include "models/labels.hpp"
#include "models/row_changes.hpp"
#include "models/times.hpp"
#include "store/journal_store.hpp"

namespace fieldseal::app {
namespace {

constexpr std::size_t kShownSyncs = 100;

}  // namespace

SyncHistoryModel::SyncHistoryModel(JournalStore& store, QString language, QObject* parent)
    : QAbstractListModel(parent), m_store(&store), m_language(std::move(language)) {
  refresh();
}

void SyncHistoryModel::refresh() {
  auto records = m_store->syncs(kShownSyncs);
  if (!records) return;
  replaceRows(*this, m_rows, std::move(*records), [](const SyncRecord& record) { return record.endedAt; });
  emit countChanged();
}

void SyncHistoryModel::setLanguage(const QString& language) {
  m_language = language;
  retranslateRows(*this);
}

int SyncHistoryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant SyncHistoryModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const SyncRecord& record = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case TimeTextRole:
      return timeText(record.endedAt, m_language);
    case SucceededRole:
      return !record.error;
    case SentRole:
      return static_cast<int>(record.sentEntries);
    case ReceivedRole:
      return static_cast<int>(record.receivedSegments);
    case RefusedRole:
      return static_cast<int>(record.refusedSegments);
    case ProblemRole:
      return record.error ? Labels::failure(*record.error) : QString();
    case Qt::DisplayRole:
    case SummaryRole:
      return tr("%1 sent, %2 received").arg(record.sentEntries).arg(record.receivedSegments);
    default:
      return {};
  }
}

QHash<int, QByteArray> SyncHistoryModel::roleNames() const {
  return {{TimeTextRole, "timeText"},       {SucceededRole, "succeeded"},
          {SentRole, "sentEntries"},        {ReceivedRole, "receivedSegments"},
          {RefusedRole, "refusedSegments"}, {ProblemRole, "problem"},
          {SummaryRole, "summary"}};
}

}  // namespace fieldseal::app
