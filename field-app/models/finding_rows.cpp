#include "models/finding_rows.hpp"

#include <algorithm>

#include "domain/entity.hpp"
#include "domain/register_value.hpp"
#include "models/finding_list_model.hpp"
#include "models/json_text.hpp"
#include "models/row_changes.hpp"

namespace fieldseal::app {

FindingRows::FindingRows(ReviewDesk& desk, QObject* parent)
    : QAbstractListModel(parent), m_desk(&desk), m_rows(desk.review().findings()) {
  connect(&desk, &ReviewDesk::registersChanged, this, &FindingRows::onRegisters);
  connect(&desk, &ReviewDesk::languageChanged, this, [this] { retranslateRows(*this); });
}

void FindingRows::onRegisters(const ChangedRegisters& changed) {
  const auto entities = changed.entities("finding/");
  for (const std::string& entity : entities) {
    const auto id = Uuid::parse(entity.substr(entity.find('/') + 1));
    auto finding = id ? m_desk->review().finding(*id) : std::nullopt;
    if (!finding) continue;
    const auto known = std::ranges::find(m_rows, *id, &domain::Finding::id);
    if (known == m_rows.end()) {
      beginInsertRows({}, rowCount(), rowCount());
      m_rows.push_back(std::move(*finding));
      endInsertRows();
      continue;
    }
    *known = std::move(*finding);
    const QModelIndex at = index(static_cast<int>(known - m_rows.begin()));
    emit dataChanged(at, at);
  }
  if (!entities.empty()) emit totalsChanged();
}

int FindingRows::indexOf(const QString& findingId) const {
  const auto id = Uuid::parse(findingId.toStdString());
  if (!id) return -1;
  const auto found = std::ranges::find(m_rows, *id, &domain::Finding::id);
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int FindingRows::countOf(domain::Severity severity) const {
  return static_cast<int>(std::ranges::count_if(
      m_rows, [&](const domain::Finding& one) { return !one.retracted && one.severity == severity; }));
}

int FindingRows::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingRows::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const domain::Finding& finding = at(index.row());
  using Model = FindingListModel;
  switch (role) {
    case Model::FindingIdRole:
      return toQt(finding.id.toString());
    case Model::SeverityRole:
      return toQt(domain::toString(finding.severity));
    case Qt::DisplayRole:
    case Model::TextRole:
      return toQt(finding.text);
    case Model::ItemsRole:
      return toQt(finding.items);
    case Model::UnitsRole:
      return toQt(finding.units);
    case Model::EvidenceRole:
      return toQt(finding.evidence);
    case Model::DueIsoRole:
      return toQt(finding.due);
    case Model::DueTextRole:
      return m_desk->day(toQt(finding.due));
    case Model::FindingStateRole:
      return toQt(domain::toString(finding.state));
    case Model::ConfirmedByNameRole:
      return finding.confirmedBy ? m_desk->people().nameOf(*finding.confirmedBy) : QString();
    case Model::AuthorNameRole:
      return m_desk->people().nameOf(finding.author);
    case Model::TimeTextRole:
      return m_desk->time(finding.wall);
    case Model::ConflictedRole:
      return finding.conflicted;
    case Model::CanConfirmRole:
      return mayConfirm(*m_desk, finding);
    case Model::MovesRole:
      return findingMoves(finding.state);
    case Model::ResponseRole: {
      const domain::Register* said = m_desk->registers().find(domain::findingEntity(finding.id), "response");
      return said == nullptr ? QString() : toQt(domain::textOf(said->provisional().value));
    }
    default:
      return {};
  }
}

QStringList findingMoves(domain::FindingState from) {
  using enum domain::FindingState;
  QStringList codes;
  for (const domain::FindingState state : domain::nextFindingStates(from)) {
    if (state == presented || state == acknowledged || state == disputed || state == open)
      codes.append(toQt(domain::toString(state)));
  }
  return codes;
}

bool mayConfirm(const ReviewDesk& desk, const domain::Finding& finding) {
  return desk.writable() && finding.state == domain::FindingState::draft && finding.author != desk.me() &&
         !finding.retracted;
}

bool confirmFinding(ReviewDesk& desk, const domain::Finding& finding) {
  if (!mayConfirm(desk, finding)) {
    return desk.refuse(Errc::not_allowed_now,
                       FindingListModel::tr("A second inspector confirms a draft: not the one who wrote it."));
  }
  const std::string entity = domain::findingEntity(finding.id);
  return desk.write(
      {{entity, "state", json::value("confirmed")}, {entity, "confirmed_by", json::value(desk.me().toString())}},
      desk.entityTitle(entity));
}

bool respondToFinding(ReviewDesk& desk, const domain::Finding& finding, const QString& state, const QString& words) {
  using enum domain::FindingState;
  const std::string entity = domain::findingEntity(finding.id);
  std::vector<journal::Change> changes{{entity, "response", textOrNull(words.trimmed())}};
  if (!state.isEmpty()) {
    const bool isShown = finding.state == confirmed || finding.state == presented || finding.state == acknowledged ||
                         finding.state == disputed;
    if (!isShown) {
      return desk.refuse(
          Errc::not_allowed_now,
          FindingListModel::tr("A second inspector confirms the finding before the applicant is asked."));
    }
    // Asked on the spot: that it was presented needs no tap of its own.
    changes.push_back({entity, "state", json::value(state.toStdString())});
  }
  return desk.write(std::move(changes), desk.entityTitle(entity));
}

bool moveFinding(ReviewDesk& desk, const domain::Finding& finding, const QString& state) {
  if (!findingMoves(finding.state).contains(state)) {
    return desk.refuse(Errc::not_allowed_now, FindingListModel::tr("The finding cannot be moved there now."));
  }
  return desk.write(domain::findingEntity(finding.id), "state", json::value(state.toStdString()));
}

}  // namespace fieldseal::app
