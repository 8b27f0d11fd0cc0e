#include "models/review_summaries.hpp"

#include <algorithm>

#include "domain/register_value.hpp"
#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/review_desk.hpp"
#include "models/review_list_model.hpp"
#include "models/times.hpp"

namespace fieldseal::app {
namespace {

QString applicationText(const domain::RegisterSource& registers, std::string_view part, std::string_view key) {
  const domain::Register* application = registers.find(domain::kReview, "application");
  if (application == nullptr) return {};
  const json::value* inner = nullptr;
  if (const json::object* whole = application->provisional().value.if_object()) inner = whole->if_contains(part);
  const json::object* object = inner == nullptr ? nullptr : inner->if_object();
  const json::value* value = object == nullptr ? nullptr : object->if_contains(key);
  return value == nullptr ? QString() : toQt(domain::textOf(*value));
}

}  // namespace

ReviewSummaries::ReviewSummaries(JournalStore& store, People& people, const Clock& clock, QString language,
                                 QObject* parent)
    : QAbstractListModel(parent), m_store(&store), m_people(&people), m_clock(&clock), m_language(std::move(language)) {
  connect(&people, &People::changed, this, &ReviewSummaries::refresh);
  refresh();
}

std::shared_ptr<const domain::Template> ReviewSummaries::templateOf(const domain::RegisterSource& registers) {
  const auto hash = templateHash(registers);
  if (!hash) return nullptr;
  auto& kept = m_templates[*hash];
  if (kept) return kept;
  if (const auto file = m_store->content(*hash)) kept = domain::readTemplate(*file).parsed;
  return kept;
}

Result<ReviewSummary> ReviewSummaries::read(JournalId id, const ReviewDesk* desk) {
  if (desk != nullptr) return summarize(id, desk->review(), desk->progress(), true);
  FIELDSEAL_TRY(const auto journal, OpenJournal::load(*m_store, id, *m_clock));
  const auto checklist = templateOf(journal->registers());
  static const domain::Template kNone;
  const domain::Review review(journal->registers(), checklist ? *checklist : kNone);
  return summarize(id, review, review.progress(), checklist != nullptr);
}

ReviewSummary ReviewSummaries::summarize(JournalId id, const domain::Review& review, const domain::Progress& progress,
                                         bool ready) {
  ReviewSummary row;
  row.id = id;
  row.ready = ready;
  row.applicant = review.applicant();
  row.applicationNumber = toQt(review.applicationNumber());
  row.business = applicationText(review.registers(), "qualification", "business");
  row.qualificationClass = applicationText(review.registers(), "qualification", "class");
  row.plannedOn = toQt(review.plannedOn());
  row.state = toQt(domain::toString(review.state()));
  row.sealed = review.sealed();
  if (const auto role = review.roleOf(m_store->identity().user)) row.role = toQt(domain::toString(*role));
  for (const domain::Member& member : review.team()) row.team.append(m_people->nameOf(member.user));
  row.items = static_cast<int>(progress.items);
  row.settled = static_cast<int>(progress.settled);
  row.conflicts = static_cast<int>(progress.conflicts);
  for (const domain::Finding& finding : review.findings()) {
    if (!finding.retracted) ++row.findings[static_cast<int>(finding.severity)];
  }
  if (const auto receipts = m_store->receipts(id)) row.receipts = *receipts;
  return row;
}

void ReviewSummaries::refresh() {
  const auto ids = m_store->reviews();
  m_unread.clear();
  if (!ids) {
    m_unread.emplace(JournalId(), ids.error());
    return;
  }
  for (const JournalId& id : *ids) refreshReview(id, nullptr);
}

void ReviewSummaries::refreshReview(JournalId id, const ReviewDesk* desk) {
  auto summary = read(id, desk);
  m_unread.erase(id);
  if (!summary) {
    m_unread.emplace(id, summary.error());
    return;
  }
  const auto known = std::ranges::find(m_rows, id, &ReviewSummary::id);
  if (known != m_rows.end()) {
    *known = std::move(*summary);
    const QModelIndex changed = index(static_cast<int>(known - m_rows.begin()));
    emit dataChanged(changed, changed);
    return;
  }
  beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(m_rows.size()));
  m_rows.push_back(std::move(*summary));
  endInsertRows();
}

void ReviewSummaries::setLanguage(const QString& language) {
  m_language = language;
  if (!m_rows.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

bool ReviewSummaries::matches(int row, const QString& text) const {
  const ReviewSummary& review = at(row);
  if (review.applicationNumber.contains(text, Qt::CaseInsensitive)) return true;
  return std::ranges::any_of(review.applicant.all(),
                             [&](const auto& one) { return toQt(one.second).contains(text, Qt::CaseInsensitive); });
}

int ReviewSummaries::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReviewSummaries::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ReviewSummary& row = at(index.row());
  using Model = ReviewListModel;
  switch (role) {
    case Model::ReviewIdRole:
      return toQt(row.id.toString());
    case Qt::DisplayRole:
    case Model::ApplicantRole:
      return toQt(row.applicant.in(m_language.toStdString()));
    case Model::ApplicationNumberRole:
      return row.applicationNumber;
    case Model::BusinessRole:
      return row.business;
    case Model::QualificationClassRole:
      return row.qualificationClass;
    case Model::PlannedOnTextRole:
      return dayText(row.plannedOn, m_language);
    case Model::ReviewStateRole:
      return row.state;
    case Model::TeamRoleRole:
      return row.role;
    case Model::TeamTextRole:
      return Labels::list(row.team);
    case Model::ItemsRole:
      return row.items;
    case Model::SettledRole:
      return row.settled;
    case Model::ProgressRole:
      return row.items == 0 ? 0.0 : static_cast<double>(row.settled) / row.items;
    case Model::ConflictsRole:
      return row.conflicts;
    case Model::VetoFindingsRole:
      return row.findings[0];
    case Model::MajorFindingsRole:
      return row.findings[1];
    case Model::MinorFindingsRole:
      return row.findings[2];
    case Model::ObservationsRole:
      return row.findings[3];
    case Model::UnsentRole:
      return static_cast<int>(row.receipts.unsent);
    case Model::ReceivedAtTextRole:
      return row.receipts.unsent == 0 && row.receipts.lastReceipt ? timeText(*row.receipts.lastReceipt, m_language)
                                                                  : QString();
    case Model::SealedRole:
      return row.sealed;
    case Model::ReadyRole:
      return row.ready;
    default:
      return {};
  }
}

}  // namespace fieldseal::app
