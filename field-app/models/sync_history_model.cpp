#include "models/sync_history_model.hpp"

#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/row_changes.hpp"
#include "models/times.hpp"
#include "store/journal_store.hpp"

namespace fieldseal::app {
namespace {

constexpr std::size_t kShownSyncs = 100;

QString wayCode(SyncRecord::Way way) {
  switch (way) {
    case SyncRecord::Way::line:
      return "line";
    case SyncRecord::Way::question:
      return "question";
    case SyncRecord::Way::answer:
      return "answer";
  }
  return {};
}

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

QString SyncHistoryModel::summary(const SyncRecord& record) {
  switch (record.way) {
    case SyncRecord::Way::line:
      break;
    case SyncRecord::Way::question:
      return tr("Courier file made, %1 entries and %2 contents: %3")
          .arg(record.sentEntries)
          .arg(record.contents)
          .arg(toQt(record.file));
    case SyncRecord::Way::answer:
      return tr("Answer taken in, %1 entries at the office, %2 received: %3")
          .arg(record.sentEntries)
          .arg(record.receivedSegments)
          .arg(toQt(record.file));
  }
  return tr("%1 sent, %2 received").arg(record.sentEntries).arg(record.receivedSegments);
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
    case WayRole:
      return wayCode(record.way);
    case Qt::DisplayRole:
    case SummaryRole:
      return summary(record);
    default:
      return {};
  }
}

QHash<int, QByteArray> SyncHistoryModel::roleNames() const {
  return {{TimeTextRole, "timeText"},       {SucceededRole, "succeeded"},
          {SentRole, "sentEntries"},        {ReceivedRole, "receivedSegments"},
          {RefusedRole, "refusedSegments"}, {ProblemRole, "problem"},
          {SummaryRole, "summary"},         {WayRole, "way"}};
}

}  // namespace fieldseal::app
