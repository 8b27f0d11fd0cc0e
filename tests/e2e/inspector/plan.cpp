#include "inspector/plan.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace fieldseal::e2e {

namespace {

template <class Row, class Test>
std::vector<Row> those(const std::vector<Row>& rows, Test test) {
  std::vector<Row> kept;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept), test);
  return kept;
}

int numberIn(const QString& item) {
  return item.right(2).toInt();
}

}  // namespace

const Answer* Plan::answer(const QString& item) const {
  const auto found = std::find_if(answers.begin(), answers.end(),
                                  [&](const Answer& answer) { return answer.item == item && answer.unit.isEmpty(); });
  return found == answers.end() ? nullptr : &*found;
}

std::vector<Answer> Plan::unitAnswers(const QString& item) const {
  return those(answers, [&](const Answer& answer) { return answer.item == item && !answer.unit.isEmpty(); });
}

std::vector<PlannedSighting> Plan::sightingsOf(const QString& list) const {
  return those(sightings, [&](const PlannedSighting& sighting) { return sighting.list == list; });
}

std::vector<PlannedFinding> Plan::findingsOf(const QString& item) const {
  return those(findings, [&](const PlannedFinding& finding) { return finding.item == item; });
}

const PlannedTest& Plan::test(const QString& person) const {
  const auto found =
      std::find_if(tests.begin(), tests.end(), [&](const PlannedTest& test) { return test.person == person; });
  if (found == tests.end()) throw std::invalid_argument("no test is planned for " + person.toStdString());
  return *found;
}

const Plan& samplePlan() {
  static const Plan plan{
      .answers =
          {
              {"MO-05", "", "partly", "Two project leaders have not signed this year's letter."},
              {"MO-08", "", "nonconform", "The last risk assessment is of 2023; none was made since."},
              {"PE-04", "P00007", "nonconform", "No background check in the file."},
              {"PE-04", "P00012", "partly", "Form 3 is missing."},
              {"PE-06", "P00021", "nonconform", "No training recorded in twelve months."},
              {"PE-10", "", "partly", "Appraisals lack the confidentiality section."},
              {"SI-04", "S003", "partly", "The door's certificate has expired."},
              {"SI-10", "", "nonconform", "现场未见来访登记。No visitor log since March."},
              {"EQ-05", "E000031", "nonconform", "No label on the case."},
              {"EQ-06", "E000044", "partly", "One seal on a USB port is torn."},
              {"EQ-08", "", "partly", "One disk is in the safe and not in the ledger."},
              {"TS-01", "", "not_applicable", "The applicant runs no classified network."},
              {"TS-04", "E000012", "nonconform", "Password policy is off."},
              {"PB-06", "", "partly", "The site log has gaps in February."},
          },
      .sightings =
          {
              {"person", "P00005", "mismatch", "post", "网络工程师", "Moved in April."},
              {"person", "P00018", "missing", "", "", "Left the company in May; the list was not updated."},
              {"person", "", "undeclared", "staff_number", "P90001", "Sits in the design office without being listed."},
              {"site", "S004", "mismatch", "area_m2", "212", "Measured."},
              {"equipment", "E000017", "mismatch", "disk_serial", "ZX81REPLACED", "The disk was replaced."},
              {"equipment", "E000058", "missing", "", "", "Said to be under repair; no receipt."},
              {"equipment", "", "undeclared", "asset_number", "E900001", "A laptop in a drawer of room S002."},
          },
      .findings =
          {
              {"MO-08", "major", "No risk assessment since 2023."},
              {"PE-04", "major", "Background checks are incomplete."},
              {"SI-10", "minor", "No visitor log since March."},
              {"EQ-05", "minor", "Equipment without label."},
              {"EQ-08", "observation", "The media ledger is kept by hand."},
          },
      .interview =
          {
              .person = "P00014",
              .role = "confidentiality_manager",
              .answers =
                  {
                      {"C1", "To the legal representative. It is my only post; certificate of 2024."},
                      {"C2", "The leading group decides by the list of secrets; the chairman approves."},
                      {"C3", "P00040 in March: form, background check, interview, commitment, register."},
                      {"C4", "Every half year. In June one disk was not in the ledger."},
                      {"C5", "每周由我查看，上次发现一次非工作时间登录。"},
                      {"C6", "In November 2025. The duty officer could not be reached for an hour."},
                      {"C7", "Two people. Accounts were closed the same day; two years."},
                      {"C8", "Training records with gaps. They are being completed."},
                      {"X1", "More people for the yearly risk assessment."},
                  },
              .ownQuestion = "Who has the second key of the archive?",
              .ownAnswer = "The head of the office, in a sealed envelope.",
              .correction = "In answer 4 it was two disks, not one.",
          },
      // The pass mark is 18 of 20; the last one is called away, for the pictures.
      .tests = {{"P00030", 20, 14}, {"P00012", 20, 20}, {"P00001", 2, 1}},
      .labels = {.typed = "E000005", .inPicture = "E000003", .unknown = "E900002"},
  };
  return plan;
}

QString plannedCount(const QString& item) {
  return QString::number(3 + numberIn(item));
}

QString plannedDay(const QString& item) {
  return QDate(2026, 1, 10).addDays(7 * numberIn(item)).toString(Qt::ISODate);
}

QString plannedText(const QString& item) {
  return "Seen in the original for " + item;
}

}  // namespace fieldseal::e2e
