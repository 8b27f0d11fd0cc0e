#include "models/test_list_model.hpp"

#include <algorithm>

#include "domain/interview.hpp"
#include "domain/test_proposal.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/row_changes.hpp"
#include "models/talk_texts.hpp"

namespace fieldseal::app {

using domain::TestState;

TestListModel::TestListModel(ReviewDesk& desk, KnowledgeTests& tests, QObject* parent)
    : QAbstractListModel(parent), m_desk(&desk), m_tests(&tests) {
  connect(&desk, &ReviewDesk::registersChanged, this, [this](const ChangedRegisters& changed) {
    if (changed.touches("test/") || changed.touches("item/") || changed.touches("review")) update();
  });
  connect(&desk, &ReviewDesk::languageChanged, this, &TestListModel::update);
  connect(&tests, &KnowledgeTests::ticked, this, [this] {
    if (runningCount() > 0) update();
  });
  update();
}

TestListModel::Row TestListModel::read(const domain::TestRecord& test) const {
  Row row;
  row.id = toQt(test.id.toString());
  row.name = toQt(test.name);
  row.person = personText(*m_desk, test.person);
  row.state = test.state();
  row.stateText = stateText(test);
  row.incidents = static_cast<int>(test.incidents.size());
  row.drawn = test.drawn;
  row.sitsHere = row.state == TestState::prepared || (row.state == TestState::running && m_tests->sitsHere(test));
  if (row.state != TestState::handed_in) return row;
  if (m_tests->bankOf(*test.paper) == nullptr) {
    row.resultText = tr("The bank to mark it by is not on this tablet");
    return row;
  }
  const domain::Marks marks = m_tests->marks(test);
  row.resultText = marksText(marks);
  row.passed = marks.passed;
  if (const auto proposal = m_tests->proposal(test)) {
    row.proposal = toQt(domain::toString(proposal->determination));
    row.taken = proposal->taken;
  }
  return row;
}

QString TestListModel::stateText(const domain::TestRecord& test) const {
  switch (test.state()) {
    case TestState::prepared:
      return tr("Ready");
    case TestState::running:
      return m_tests->sitsHere(test) ? tr("Running, %1 left").arg(leftText(m_tests->left(test)))
                                     : tr("Running on another tablet");
    case TestState::handed_in:
      return test.handedInBy == "time" ? tr("Time was up %1").arg(m_desk->time(test.handedIn))
                                       : tr("Handed in %1").arg(m_desk->time(test.handedIn));
    case TestState::abandoned:
      return tr("Abandoned: %1").arg(toQt(test.abandoned));
  }
  return {};
}

void TestListModel::update() {
  std::vector<Row> rows;
  for (const domain::TestRecord& test : m_tests->all()) rows.push_back(read(test));
  std::reverse(rows.begin(), rows.end());
  replaceRows(*this, m_rows, std::move(rows), [](const Row& row) { return row.id; });
  emit changed();
}

bool TestListModel::writable() const {
  return m_desk->writable();
}

QString TestListModel::ruleText() const {
  const auto& rule = m_desk->checklist().knowledgeTest;
  if (!rule) return {};
  return tr("%1 questions, %2 minutes, passed from %3 %")
      .arg(rule->questions)
      .arg(rule->minutes)
      .arg(rule->passPercent);
}

int TestListModel::countOf(TestState state) const {
  return static_cast<int>(std::ranges::count(m_rows, state, &Row::state));
}

int TestListModel::passedCount() const {
  return static_cast<int>(std::ranges::count_if(m_rows, &Row::passed));
}

int TestListModel::untakenCount() const {
  return static_cast<int>(
      std::ranges::count_if(m_rows, [](const Row& row) { return !row.proposal.isEmpty() && !row.taken; }));
}

QString TestListModel::fedItem() const {
  const domain::Item* item = domain::fedItem(m_desk->checklist());
  return item == nullptr ? QString() : toQt(item->id);
}

QStringList TestListModel::prepare(const QStringList& persons) {
  QStringList ids;
  for (const QString& person : persons) {
    const auto unit = m_desk->review().unit(person.toStdString());
    if (!unit) continue;
    const QString named = toQt(unit->field("name"));
    const QString id = m_tests->prepare(person, named.isEmpty() ? toQt(unit->key) : named);
    if (id.isEmpty()) break;
    ids.append(id);
  }
  return ids;
}

QString TestListModel::prepareFor(const QString& name) {
  return m_tests->prepare({}, name);
}

bool TestListModel::takeAll() {
  std::vector<QString> ids;
  for (const Row& row : m_rows) {
    if (!row.proposal.isEmpty()) ids.push_back(row.id);
  }
  return m_tests->take(ids);
}

QString TestListModel::idAt(int row) const {
  return row < 0 || row >= count() ? QString() : m_rows[static_cast<std::size_t>(row)].id;
}

QStringList TestListModel::preparedIds() const {
  QStringList ids;
  for (const Row& row : m_rows) {
    if (row.state == TestState::prepared) ids.prepend(row.id);
  }
  return ids;
}

int TestListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant TestListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
    case TestIdRole:
      return row.id;
    case Qt::DisplayRole:
    case PersonNameRole:
      return row.name;
    case PersonTextRole:
      return row.person;
    case StateRole:
      return toQt(domain::toString(row.state));
    case StateTextRole:
      return row.stateText;
    case ResultTextRole:
      return row.resultText;
    case PassedRole:
      return row.passed;
    case SitsHereRole:
      return row.sitsHere;
    case IncidentsRole:
      return row.incidents;
    case ProposalRole:
      return row.proposal;
    case TakenRole:
      return row.taken;
    case TimeTextRole:
      return m_desk->time(row.drawn);
    default:
      return {};
  }
}

QHash<int, QByteArray> TestListModel::roleNames() const {
  return {{TestIdRole, "testId"},     {PersonNameRole, "personName"}, {PersonTextRole, "personText"},
          {StateRole, "testState"},   {StateTextRole, "stateText"},   {ResultTextRole, "resultText"},
          {PassedRole, "passed"},     {SitsHereRole, "sitsHere"},     {IncidentsRole, "incidentCount"},
          {ProposalRole, "proposal"}, {TakenRole, "taken"},           {TimeTextRole, "timeText"}};
}

}  // namespace fieldseal::app
