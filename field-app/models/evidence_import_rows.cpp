// How an import reads on a page: its rows, how far all have come, and why one failed. The rest of EvidenceImportModel
// is in evidence_import_model.cpp.
#include <algorithm>

#include "models/evidence_import_model.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"

namespace fieldseal::app {

QString EvidenceImportModel::nameOf(const Row& row) {
  return row.draft.caption.isEmpty() ? row.content.name : row.draft.caption;
}

QString EvidenceImportModel::statusText() const {
  return running() == 0 ? QString() : tr("%1 of %2 stored").arg(m_done).arg(m_batch);
}

QString EvidenceImportModel::problemText(const Row& row, const Error& error) {
  const QString name = row.content.name;
  const QString detail = toQt(error.detail);
  switch (error.code) {
    case Errc::disk_full:
      return tr("The tablet's storage is too full for %1. Free some space and try again; everything entered before is "
                "kept.")
          .arg(name);
    case Errc::bad_format:
      return tr("%1 is damaged, or no picture. Save it anew as JPEG or PNG, or add it as a file.").arg(name);
    case Errc::unsupported_version:
      return tr("%1 is of a kind that cannot be shown here (%2). Save it as JPEG or PNG, or add it as a file.")
          .arg(name, detail);
    case Errc::too_large:
      return tr("%1 is too large (%2). Make it smaller and try again.").arg(name, detail);
    case Errc::out_of_range:
      return tr("%1 is empty.").arg(name);
    case Errc::not_found:
      return tr("%1 cannot be read. Is the card or stick that it is on still there?").arg(name);
    case Errc::not_permitted:
      return tr("%1 is not a file.").arg(name);
    default:
      return Labels::failure(error);
  }
}

std::optional<std::size_t> EvidenceImportModel::rowOf(quint64 order) const {
  const auto found = std::ranges::find_if(m_rows, [&](const Row& row) { return row.order == order; });
  if (found == m_rows.end()) return std::nullopt;
  return static_cast<std::size_t>(found - m_rows.begin());
}

std::optional<std::size_t> EvidenceImportModel::rowOf(const QString& evidenceId) const {
  const auto found =
      std::ranges::find_if(m_rows, [&](const Row& row) { return toQt(row.id.toString()) == evidenceId; });
  if (found == m_rows.end()) return std::nullopt;
  return static_cast<std::size_t>(found - m_rows.begin());
}

int EvidenceImportModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant EvidenceImportModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case EvidenceIdRole:
      return toQt(row.id.toString());
    case Qt::DisplayRole:
    case NameRole:
      return nameOf(row);
    case KindRole:
      return row.draft.kind;
    case ProgressRole:
      return row.progress;
    case FailedRole:
      return !row.running();
    case ProblemRole:
      return row.problem;
    case CanRetryRole:
      return row.hasSource();
    default:
      return {};
  }
}

QHash<int, QByteArray> EvidenceImportModel::roleNames() const {
  return {{EvidenceIdRole, "evidenceId"}, {NameRole, "name"},     {KindRole, "kind"},
          {ProgressRole, "progress"},     {FailedRole, "failed"}, {ProblemRole, "problem"},
          {CanRetryRole, "canRetry"}};
}

}  // namespace fieldseal::app
