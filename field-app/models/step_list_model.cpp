#include "models/step_list_model.hpp"

#include <algorithm>
#include <set>

#include "domain/test_proposal.hpp"
#include "models/interview_list_model.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"

namespace fieldseal::app {
namespace {

bool hasValue(const ReviewDesk& desk, std::string_view field) {
  const domain::Register* found = desk.registers().find(domain::kReview, field);
  return found != nullptr && !found->provisional().value.is_null();
}

}  // namespace

StepListModel::StepListModel(ReviewDesk& desk, QObject* parent)
    : QAbstractListModel(parent), m_desk(&desk), m_rows(steps()) {
  connect(&desk, &ReviewDesk::summaryChanged, this, &StepListModel::update);
  connect(&desk, &ReviewDesk::languageChanged, this, [this] { retranslateRows(*this); });
}

std::vector<StepListModel::Row> StepListModel::steps() const {
  const domain::Review review = m_desk->review();
  std::vector<Row> rows;
  const bool started = review.state() != domain::ReviewState::planned &&
                       review.state() != domain::ReviewState::notified &&
                       review.state() != domain::ReviewState::postponed;
  rows.push_back({"opening", "overview", started ? 1 : 0, 1});
  Row sighting{"sighting", "sighting", 0, 0};
  for (const domain::ListDefinition& list : m_desk->checklist().lists) {
    const domain::SightingTotals& totals = m_desk->totals(list.id);
    sighting.total += static_cast<int>(totals.declared);
    sighting.done += static_cast<int>(totals.declared - totals.unsighted);
  }
  rows.push_back(sighting);
  Row checklist{"checklist", "checklist", 0, 0};
  for (const domain::ItemStatus& status : m_desk->statuses()) {
    if (!status.relevant) continue;
    ++checklist.total;
    checklist.done += status.settled() ? 1 : 0;
  }
  rows.push_back(checklist);
  addTalks(rows);
  Row findings{"findings", "findings", 0, 0};
  for (const domain::Finding& finding : review.findings()) {
    if (finding.retracted) continue;
    ++findings.total;
    findings.done += finding.state == domain::FindingState::draft ? 0 : 1;
  }
  rows.push_back(findings);
  if (const auto conflicts = static_cast<int>(m_desk->registers().conflictCount()); conflicts > 0) {
    rows.push_back({"conflicts", "conflicts", 0, conflicts});
  }
  for (const char* field : {"opinion", "announcement", "statement"})
    rows.push_back({field, "close", hasValue(*m_desk, field) ? 1 : 0, 1});
  rows.push_back({"seal", "close", review.sealed() ? 1 : 0, 1});
  return rows;
}

void StepListModel::addTalks(std::vector<Row>& rows) const {
  const domain::Template& checklist = m_desk->checklist();
  Row interviews{"interviews", "interviews", 0, 0};
  std::set<std::string> missing(checklist.interviewsRequired.begin(), checklist.interviewsRequired.end());
  for (const domain::Interview& interview : domain::interviews(m_desk->registers())) {
    if (interview.retracted) continue;
    const auto state = journal::readSigning(interview, checklist, interviewHead(*m_desk), "en").state;
    const bool done = state == journal::InterviewState::signed_off || state == journal::InterviewState::refused;
    ++interviews.total;
    interviews.done += done ? 1 : 0;
    missing.erase(interview.role);  // whoever is still being interviewed is counted above
  }
  interviews.total += static_cast<int>(missing.size());
  if (!checklist.interviewRoles.empty() || interviews.total > 0) rows.push_back(interviews);
  if (!checklist.knowledgeTest) return;
  Row tests{"tests", "tests", 0, 0};
  for (const domain::TestRecord& test : domain::knowledgeTests(m_desk->registers())) {
    if (test.state() == domain::TestState::abandoned) continue;
    ++tests.total;
    // What it says of the item that it feeds is the inspector's to take, or to answer otherwise.
    const auto fed = domain::fedBy(test, checklist);
    const bool answered = !fed || m_desk->review().answer(fed->entity).determination.has_value();
    tests.done += test.state() == domain::TestState::handed_in && answered ? 1 : 0;
  }
  if (checklist.knowledgeTest->required && tests.total == 0) tests.total = 1;
  rows.push_back(tests);
}

void StepListModel::update() {
  replaceRows(*this, m_rows, steps(), [](const Row& row) { return row.id; });
}

QString StepListModel::title(const QString& id) {
  if (id == "opening") return tr("Opening");
  if (id == "sighting") return tr("Sighting");
  if (id == "checklist") return tr("Checklist");
  if (id == "interviews") return tr("Interviews");
  if (id == "tests") return tr("Knowledge test");
  if (id == "findings") return tr("Findings");
  if (id == "conflicts") return tr("Conflicts");
  if (id == "opinion") return tr("Opinion");
  if (id == "announcement") return tr("Announcement");
  if (id == "statement") return tr("Applicant's statement");
  return tr("Seal");
}

QString StepListModel::nothingText(const Row& row) {
  if (row.id == "sighting") return tr("nothing declared");
  if (row.id == "interviews") return tr("none held");
  if (row.id == "tests") return tr("no paper drawn");
  if (row.id == "findings") return tr("none written");
  return {};
}

QString StepListModel::openText(const Row& row) {
  if (row.total == 0) return nothingText(row);
  const int open = row.total - row.done;
  if (open <= 0) return {};
  if (row.id == "sighting") return tr("%1 of %2 units unsighted").arg(open).arg(row.total);
  if (row.id == "checklist") return tr("%1 of %2 items open").arg(open).arg(row.total);
  if (row.id == "interviews") return tr("%n interview(s) to finish", nullptr, open);
  if (row.id == "tests") return tr("%n test(s) to hand in or to take into their item", nullptr, open);
  if (row.id == "findings") return tr("%1 of %2 findings to confirm").arg(open).arg(row.total);
  if (row.id == "conflicts") return tr("%1 to settle").arg(open);
  return tr("To do");
}

int StepListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StepListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case StepIdRole:
      return row.id;
    case Qt::DisplayRole:
    case TitleRole:
      return title(row.id);
    case DoneRole:
      return row.done;
    case TotalRole:
      return row.total;
    case OpenRole:
      return row.total - row.done;
    case OpenTextRole:
      return openText(row);
    case FinishedRole:
      return row.total > 0 && row.done == row.total;
    case PageRole:
      return row.page;
    default:
      return {};
  }
}

QHash<int, QByteArray> StepListModel::roleNames() const {
  return {{StepIdRole, "stepId"},  {TitleRole, "stepTitle"},   {DoneRole, "done"},         {TotalRole, "total"},
          {OpenRole, "openCount"}, {OpenTextRole, "openText"}, {FinishedRole, "finished"}, {PageRole, "page"}};
}

}  // namespace fieldseal::app
