#include "models/evidence_gallery_model.hpp"

#include <algorithm>
#include <array>

namespace fieldseal::app {
namespace {

QString filterOf(const QString& kind) {
  if (kind == "document") return "documents";
  if (kind == "audio") return "sounds";
  if (kind == "file") return "files";
  return "pictures";
}

constexpr std::array kSearched{EvidenceListModel::CaptionRole, EvidenceListModel::NumberRole,
                               EvidenceListModel::PlaceRole, EvidenceListModel::CustodianRole,
                               EvidenceListModel::LinksTextRole};

}  // namespace

EvidenceGalleryModel::EvidenceGalleryModel(EvidenceListModel& evidence, QObject* parent)
    : QSortFilterProxyModel(parent), m_evidence(&evidence) {
  // Ids are made in the order of time.
  setSortRole(EvidenceListModel::EvidenceIdRole);
  setSourceModel(&evidence);
  sort(0, Qt::DescendingOrder);
  const auto counted = [this] { emit countChanged(); };
  connect(this, &QAbstractItemModel::rowsInserted, this, counted);
  connect(this, &QAbstractItemModel::rowsRemoved, this, counted);
  connect(&evidence, &EvidenceListModel::countChanged, this, counted);
}

void EvidenceGalleryModel::setFilter(const QString& filter) {
  if (filter == m_filter) return;
  m_filter = filter;
  invalidateFilter();
  emit filterChanged();
  emit countChanged();
}

void EvidenceGalleryModel::setSearch(const QString& search) {
  if (search.trimmed() == m_search) return;
  m_search = search.trimmed();
  invalidateFilter();
  emit filterChanged();
  emit countChanged();
}

int EvidenceGalleryModel::countOf(const QString& filter) const {
  int found = 0;
  for (int row = 0; row < m_evidence->rowCount(); ++row)
    found += filterOf(m_evidence->index(row).data(EvidenceListModel::KindRole).toString()) == filter ? 1 : 0;
  return found;
}

QString EvidenceGalleryModel::idAt(int row) const {
  return index(row, 0).data(EvidenceListModel::EvidenceIdRole).toString();
}

QString EvidenceGalleryModel::neighbour(const QString& evidenceId, int step) const {
  for (int row = 0; row < rowCount(); ++row) {
    if (index(row, 0).data(EvidenceListModel::EvidenceIdRole).toString() != evidenceId) continue;
    return idAt(row + step);
  }
  return {};
}

bool EvidenceGalleryModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const QModelIndex shown = sourceModel()->index(row, 0, parent);
  if (!m_filter.isEmpty() && filterOf(shown.data(EvidenceListModel::KindRole).toString()) != m_filter) return false;
  if (m_search.isEmpty()) return true;
  return std::ranges::any_of(
      kSearched, [&](int role) { return shown.data(role).toString().contains(m_search, Qt::CaseInsensitive); });
}

}  // namespace fieldseal::app
