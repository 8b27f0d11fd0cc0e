#include "models/finding_list_model.hpp"

#include <algorithm>

#include "models/finding_rows.hpp"
#include "models/json_text.hpp"

namespace fieldseal::app {

FindingListModel::FindingListModel(ReviewDesk& desk, QObject* parent)
    : QSortFilterProxyModel(parent), m_desk(&desk), m_rows(new FindingRows(desk, this)) {
  setSourceModel(m_rows);
  sort(0);
  connect(this, &QAbstractItemModel::rowsInserted, this, &FindingListModel::countChanged);
  connect(this, &QAbstractItemModel::rowsRemoved, this, &FindingListModel::countChanged);
  connect(m_rows, &FindingRows::totalsChanged, this, &FindingListModel::totalsChanged);
}

void FindingListModel::refilter() {
  invalidateFilter();
  emit filterChanged();
  emit countChanged();
}

void FindingListModel::setSeverityFilter(const QString& severity) {
  if (severity == m_severity) return;
  m_severity = severity;
  refilter();
}

void FindingListModel::setStateFilter(const QString& state) {
  if (state == m_state) return;
  m_state = state;
  refilter();
}

void FindingListModel::setItemFilter(const QString& itemId) {
  if (itemId == m_item) return;
  m_item = itemId;
  refilter();
}

bool FindingListModel::filterAcceptsRow(int row, const QModelIndex&) const {
  const domain::Finding& finding = m_rows->at(row);
  if (finding.retracted) return false;
  if (!m_severity.isEmpty() && m_severity != toQt(domain::toString(finding.severity))) return false;
  if (!m_state.isEmpty() && m_state != toQt(domain::toString(finding.state))) return false;
  return m_item.isEmpty() || std::ranges::find(finding.items, m_item.toStdString()) != finding.items.end();
}

bool FindingListModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
  const domain::Finding& a = m_rows->at(left.row());
  const domain::Finding& b = m_rows->at(right.row());
  return std::pair(a.severity, a.id) < std::pair(b.severity, b.id);  // ids sort by when they were made
}

int FindingListModel::vetoCount() const {
  return m_rows->countOf(domain::Severity::veto);
}
int FindingListModel::majorCount() const {
  return m_rows->countOf(domain::Severity::major);
}
int FindingListModel::minorCount() const {
  return m_rows->countOf(domain::Severity::minor);
}
int FindingListModel::observationCount() const {
  return m_rows->countOf(domain::Severity::observation);
}

FindingListModel* FindingListModel::column(const QString& severity) {
  FindingListModel*& column = m_columns[severity];
  if (column != nullptr) return column;
  column = new FindingListModel(*m_desk, this);
  column->setSeverityFilter(severity);
  column->setStateFilter(m_state);
  connect(this, &FindingListModel::filterChanged, column, [this, column] { column->setStateFilter(m_state); });
  return column;
}

bool FindingListModel::confirm(const QString& findingId) {
  const int row = m_rows->indexOf(findingId);
  return row >= 0 && confirmFinding(*m_desk, domain::Finding(m_rows->at(row)));
}

bool FindingListModel::moveTo(const QString& findingId, const QString& state) {
  const int row = m_rows->indexOf(findingId);
  return row >= 0 && moveFinding(*m_desk, domain::Finding(m_rows->at(row)), state);
}

bool FindingListModel::respond(const QString& findingId, const QString& state, const QString& words) {
  const auto id = Uuid::parse(findingId.toStdString());
  const auto finding = id ? m_desk->review().finding(*id) : std::nullopt;
  return finding && respondToFinding(*m_desk, *finding, state, words);
}

int FindingListModel::rowOf(const QString& findingId) const {
  const int row = m_rows->indexOf(findingId);
  return row < 0 ? -1 : mapFromSource(m_rows->index(row)).row();
}

QString FindingListModel::idAt(int row) const {
  return data(index(row, 0), FindingIdRole).toString();
}

QHash<int, QByteArray> FindingListModel::roleNames() const {
  return {{FindingIdRole, "findingId"},
          {SeverityRole, "severity"},
          {TextRole, "findingText"},
          {ItemsRole, "items"},
          {UnitsRole, "units"},
          {EvidenceRole, "evidence"},
          {DueIsoRole, "dueIso"},
          {DueTextRole, "dueText"},
          {FindingStateRole, "findingState"},
          {ConfirmedByNameRole, "confirmedByName"},
          {AuthorNameRole, "authorName"},
          {TimeTextRole, "timeText"},
          {ConflictedRole, "conflicted"},
          {CanConfirmRole, "canConfirm"},
          {MovesRole, "moves"},
          {ResponseRole, "response"}};
}

}  // namespace fieldseal::app
