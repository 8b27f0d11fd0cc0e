#include "models/section_list_model.hpp"

#include <algorithm>

#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"

namespace fieldseal::app {

SectionListModel::SectionListModel(ReviewDesk& desk, QObject* parent)
    : QAbstractListModel(parent), m_desk(&desk), m_rows(rows()) {
  connect(&desk, &ReviewDesk::summaryChanged, this, &SectionListModel::update);
  connect(&desk, &ReviewDesk::languageChanged, this, [this] {
    retranslateRows(*this);
    emit namesChanged();
  });
}

std::vector<SectionListModel::Row> SectionListModel::rows() const {
  const auto& sections = m_desk->checklist().sections;
  std::vector<Row> rows(sections.size());
  const auto at = [&](const std::string& id) -> Row& {
    const auto found = std::ranges::find(sections, id, &domain::Section::id);
    return rows[static_cast<std::size_t>(found - sections.begin())];
  };
  for (const domain::ItemStatus& status : m_desk->statuses()) {
    Row& row = at(status.item->section);
    row.conflicts += status.conflicted ? 1 : 0;
    if (!status.relevant) continue;
    ++row.items;
    row.settled += status.settled() ? 1 : 0;
    const bool bad = status.determination == domain::Determination::nonconform ||
                     status.determination == domain::Determination::partly;
    row.nonconform += bad ? 1 : 0;
    row.vetoAlerts += bad && status.item->veto ? 1 : 0;
  }
  for (const domain::SectionScore& score : m_desk->score().sections) {
    at(score.section).earned = score.earned;
    at(score.section).applicable = score.applicable;
  }
  return rows;
}

void SectionListModel::update() {
  std::vector<Row> wanted = rows();
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (wanted[i] == m_rows[i]) continue;
    m_rows[i] = wanted[i];
    const QModelIndex changed = index(static_cast<int>(i));
    emit dataChanged(changed, changed);
  }
}

QStringList SectionListModel::ids() const {
  QStringList ids;
  for (const domain::Section& section : m_desk->checklist().sections) ids << toQt(section.id);
  return ids;
}

QStringList SectionListModel::names() const {
  QStringList names;
  for (const domain::Section& section : m_desk->checklist().sections)
    names << toQt(section.id) + "  " + m_desk->text(section.title);
  return names;
}

int SectionListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant SectionListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  const domain::Section& section = m_desk->checklist().sections[static_cast<std::size_t>(index.row())];
  switch (role) {
    case SectionIdRole:
      return toQt(section.id);
    case Qt::DisplayRole:
    case TitleRole:
      return m_desk->text(section.title);
    case ItemsRole:
      return row.items;
    case SettledRole:
      return row.settled;
    case OpenRole:
      return row.items - row.settled;
    case ProgressRole:
      return row.items == 0 ? 1.0 : static_cast<double>(row.settled) / row.items;
    case ConflictsRole:
      return row.conflicts;
    case VetoAlertsRole:
      return row.vetoAlerts;
    case NonconformRole:
      return row.nonconform;
    case EarnedTextRole:
      return toQt(domain::printPoints(row.earned));
    case ApplicableTextRole:
      return toQt(domain::printPoints(row.applicable));
    case EarnedRatioRole:
      return row.applicable == 0 ? 0.0 : static_cast<double>(row.earned) / static_cast<double>(row.applicable);
    default:
      return {};
  }
}

QHash<int, QByteArray> SectionListModel::roleNames() const {
  return {{SectionIdRole, "sectionId"},
          {TitleRole, "sectionTitle"},
          {ItemsRole, "items"},
          {SettledRole, "settled"},
          {OpenRole, "openCount"},
          {ProgressRole, "progress"},
          {ConflictsRole, "conflicts"},
          {VetoAlertsRole, "vetoAlerts"},
          {NonconformRole, "nonconform"},
          {EarnedTextRole, "earnedText"},
          {ApplicableTextRole, "applicableText"},
          {EarnedRatioRole, "earnedRatio"}};
}

int SectionListModel::rowOf(const QString& sectionId) const {
  const auto& sections = m_desk->checklist().sections;
  const auto found = std::ranges::find(sections, sectionId.toStdString(), &domain::Section::id);
  return found == sections.end() ? -1 : static_cast<int>(found - sections.begin());
}

QString SectionListModel::titleOf(const QString& sectionId) const {
  const domain::Section* section = m_desk->checklist().section(sectionId.toStdString());
  return section == nullptr ? QString() : m_desk->text(section->title);
}

}  // namespace fieldseal::app
