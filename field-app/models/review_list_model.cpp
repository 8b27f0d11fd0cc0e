#include "models/review_list_model.hpp"

#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/review_summaries.hpp"
#include "store/import_records.hpp"
#include "store/journal_store.hpp"

namespace fieldseal::app {
namespace {

bool isActive(const ReviewSummary& review) {
  using enum domain::ReviewState;
  const auto state = domain::reviewStateFromString(review.state.toStdString());
  return !state || *state == planned || *state == notified || *state == postponed || *state == returned ||
         *state == suspended || domain::isOpenForFieldwork(*state);
}

}  // namespace

ReviewListModel::ReviewListModel(JournalStore& store, People& people, const Clock& clock, const QString& language,
                                 QObject* parent)
    : QSortFilterProxyModel(parent),
      m_store(&store),
      m_summaries(new ReviewSummaries(store, people, clock, language, this)) {
  setDynamicSortFilter(true);
  setSourceModel(m_summaries);
  sort(0);
  connect(this, &QAbstractItemModel::rowsInserted, this, &ReviewListModel::countChanged);
  connect(this, &QAbstractItemModel::rowsRemoved, this, &ReviewListModel::countChanged);
}

ReviewListModel::~ReviewListModel() = default;

int ReviewListModel::total() const {
  return m_summaries->rowCount();
}

QString ReviewListModel::cutOffText() const {
  const auto names = ImportRecords(m_store->database()).cutOffNames();
  if (!names || names->empty()) return {};
  return tr("Cut off before it was in the vault: %1. Open the review's evidence: there it can be brought in again.")
      .arg(Labels::list(toQt(*names)));
}

QString ReviewListModel::unreadText() const {
  const auto& unread = m_summaries->unread();
  if (unread.empty()) return {};
  return tr("Not every review of this vault can be read. %1").arg(Labels::failure(unread.begin()->second));
}

void ReviewListModel::setFilter(const QString& filter) {
  if (filter == m_filter) return;
  m_filter = filter;
  invalidateFilter();
  emit filterChanged();
  emit countChanged();
}

void ReviewListModel::setSearchText(const QString& text) {
  if (text == m_searchText) return;
  m_searchText = text;
  invalidateFilter();
  emit filterChanged();
  emit countChanged();
}

void ReviewListModel::refresh() {
  m_summaries->refresh();
  emit noticesChanged();
  emit countChanged();
}

void ReviewListModel::refreshReview(JournalId id, const ReviewDesk* desk) {
  m_summaries->refreshReview(id, desk);
  emit noticesChanged();
}

void ReviewListModel::setLanguage(const QString& language) {
  m_summaries->setLanguage(language);
  emit noticesChanged();
}

QString ReviewListModel::idAt(int row) const {
  return data(index(row, 0), ReviewIdRole).toString();
}

int ReviewListModel::rowOf(const QString& reviewId) const {
  for (int row = 0; row < rowCount(); ++row) {
    if (idAt(row) == reviewId) return row;
  }
  return -1;
}

bool ReviewListModel::filterAcceptsRow(int row, const QModelIndex&) const {
  const ReviewSummary& review = m_summaries->at(row);
  if (m_filter == "active" && !isActive(review)) return false;
  if (m_filter == "sealed" && !review.sealed) return false;
  if (m_filter == "unsent" && review.receipts.unsent == 0) return false;
  const QString text = m_searchText.trimmed();
  return text.isEmpty() || m_summaries->matches(row, text);
}

bool ReviewListModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  const ReviewSummary& a = m_summaries->at(left.row());
  const ReviewSummary& b = m_summaries->at(right.row());
  return std::pair(b.plannedOn, b.id) < std::pair(a.plannedOn, a.id);  // newest first
}

QHash<int, QByteArray> ReviewListModel::roleNames() const {
  return {{ReviewIdRole, "reviewId"},
          {ApplicantRole, "applicant"},
          {ApplicationNumberRole, "applicationNumber"},
          {BusinessRole, "business"},
          {QualificationClassRole, "qualificationClass"},
          {PlannedOnTextRole, "plannedOnText"},
          {ReviewStateRole, "reviewState"},
          {TeamRoleRole, "teamRole"},
          {TeamTextRole, "teamText"},
          {ItemsRole, "items"},
          {SettledRole, "settled"},
          {ProgressRole, "progress"},
          {ConflictsRole, "conflicts"},
          {VetoFindingsRole, "vetoFindings"},
          {MajorFindingsRole, "majorFindings"},
          {MinorFindingsRole, "minorFindings"},
          {ObservationsRole, "observations"},
          {UnsentRole, "unsent"},
          {ReceivedAtTextRole, "receivedAtText"},
          {SealedRole, "sealed"},
          {ReadyRole, "ready"}};
}

}  // namespace fieldseal::app
