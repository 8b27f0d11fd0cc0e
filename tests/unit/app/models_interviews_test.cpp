#include <catch2/catch_test_macros.hpp>

#include <limits>

#include "models/talk_texts.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

const QVariantList kStrokes{QVariantList{10, 20, 0, 30, 40, 100}, QVariantList{50, 60, 300}};

/// An interview with one answer, chosen on the pane.
QString talk(ReviewSession& review) {
  const QString id = review.interviews()->create("unit/person/P1", "Person 1", "staff");
  review.interview()->setInterviewId(id);
  REQUIRE(review.interview()->setAnswer("S1", "An engineer."));
  return id;
}

QString stateOf(ReviewSession& review, int row = 0) {
  const auto& list = *review.interviews();
  return list.data(list.index(row), InterviewListModel::StateRole).toString();
}

}  // namespace

TEST_CASE("an interview asks what its role is asked, and keeps every answer") {
  TestVault test;
  ReviewSession* review = &test.openReview();
  CHECK(review->interviews()->roleCodes() == QStringList{"legal_representative", "staff"});
  CHECK(review->interviews()->roleWords()[0] == "Legal representative");
  CHECK(review->interviews()->create({}, " ", "staff").isEmpty());
  const QString id = talk(*review);
  InterviewPane* pane = review->interview();
  CHECK(pane->personText() == "Personnel P1");
  CHECK(pane->questions()->count() == 2);
  CHECK(pane->questions()->idAt(0) == "S1");
  CHECK(pane->questions()->answeredCount() == 1);
  const QString free = pane->addQuestion("Who holds the key?");
  REQUIRE(pane->setAnswer(free, "The guard."));
  pane->setNotes("Calm.");
  CHECK(pane->questions()->count() == 3);
  CHECK_FALSE(pane->removeQuestion("S1"));

  review = &test.restart();
  pane = review->interview();
  pane->setInterviewId(id);
  CHECK(pane->questions()->answerAt(0) == "An engineer.");
  CHECK(pane->questions()->answerAt(2) == "The guard.");
  CHECK(pane->notes() == "Calm.");
  REQUIRE(pane->removeQuestion(free));
  CHECK(pane->questions()->count() == 2);
}

TEST_CASE("a question that is worded and not asked outlives the lock with its interview, and never leaves the tablet") {
  TestVault test;
  ReviewSession* review = &test.openReview();
  const QString id = talk(*review);
  const int unsent = review->unsent();
  review->interview()->questions()->setUnasked("Who holds the key?");
  CHECK(review->unsent() == unsent);

  review = &test.lockAndReturn();
  InterviewQuestionModel* questions = review->interview()->questions();
  CHECK(questions->unasked().isEmpty());
  review->interview()->setInterviewId(id);
  CHECK(questions->unasked() == "Who holds the key?");
  review->interview()->setInterviewId(review->interviews()->create({}, "Sun", "staff"));
  CHECK(questions->unasked().isEmpty());

  review->interview()->setInterviewId(id);
  REQUIRE_FALSE(review->interview()->addQuestion(questions->unasked()).isEmpty());
  CHECK(questions->unasked().isEmpty());
  questions->setUnasked("Since when?");
  questions->setUnasked("");
  review = &test.lockAndReturn();
  review->interview()->setInterviewId(id);
  CHECK(review->interview()->questions()->unasked().isEmpty());
}

TEST_CASE("a question that was not asked is gone once the record is locked") {
  TestVault test;
  ReviewSession* review = &test.openReview();
  const QString id = talk(*review);
  review->interview()->questions()->setUnasked("Since when?");
  REQUIRE(review->interview()->readBack("person", ""));
  CHECK(review->interview()->questions()->unasked().isEmpty());
  review = &test.restart();
  review->interview()->setInterviewId(id);
  CHECK(review->interview()->questions()->unasked().isEmpty());
}

TEST_CASE("what was not asked and cannot be kept is said, and is not taken for kept") {
  TestVault test;
  ReviewSession& review = test.openReview();
  talk(review);
  limitPages(review.desk().store().database(), true);
  review.interview()->questions()->setUnasked(QString(100'000, 'x'));
  CHECK(review.interview()->questions()->unasked().isEmpty());
  CHECK_FALSE(review.unsaved()->problem().isEmpty());
  CHECK(test.toasts().size() == 1);
  limitPages(review.desk().store().database(), false);
}

TEST_CASE("a record that was read back is locked until it is opened for a reason, and then nothing signed stands") {
  TestVault test;
  ReviewSession& review = test.openReview();
  talk(review);
  InterviewPane& pane = *review.interview();
  CHECK_FALSE(pane.sign("applicant", 1, "Person 1", kStrokes));
  REQUIRE(pane.readBack("person", "None."));
  CHECK(pane.locked());
  CHECK_FALSE(pane.writable());
  CHECK_FALSE(pane.setAnswer("S1", "Another one."));
  CHECK(test.toasts().last().contains("read back"));
  CHECK_FALSE(review.canUndo());
  CHECK(pane.questions()->answerAt(0) == "An engineer.");
  CHECK(pane.missing() == QStringList{"Person 1 has 1 page to sign.", "The team has to sign the last page."});

  REQUIRE(pane.sign("applicant", 1, "Person 1", kStrokes));
  CHECK_FALSE(pane.sign("team", 1, pane.myName(), {}));
  REQUIRE(pane.sign("team", 1, pane.myName(), {}, "The glass is broken."));
  CHECK(pane.interviewState() == "signed");
  CHECK(stateOf(review) == "signed");
  CHECK(pane.missing().isEmpty());
  CHECK(review.interviews()->openCount() == 0);
  const QVariantMap page = pane.pages().first().toMap();
  CHECK(page["text"].toString().contains("A 1: An engineer."));
  CHECK(page["applicant"].toMap()["strokes"].toList().size() == 2);
  CHECK(page["team"].toMap()["typed"] == "The glass is broken.");

  CHECK_FALSE(pane.reopen(""));
  REQUIRE(pane.reopen("The post was wrong."));
  CHECK(pane.interviewState() == "open");
  REQUIRE(pane.setAnswer("S1", "A technician."));
  test.pass(std::chrono::minutes(5));
  REQUIRE(pane.readBack("team", ""));
  CHECK(pane.interviewState() == "read_back");
  CHECK(pane.voided() == 2);
}

TEST_CASE("a refusal to sign is witnessed") {
  TestVault test;
  ReviewSession& review = test.openReview();
  talk(review);
  InterviewPane& pane = *review.interview();
  REQUIRE(pane.readBack("team", ""));
  CHECK_FALSE(pane.refuse("wants a lawyer", ""));
  REQUIRE(pane.refuse("wants a lawyer", "Qian"));
  CHECK(pane.missing().size() == 2);
  REQUIRE(pane.sign("witness", 1, "Qian", kStrokes));
  REQUIRE(pane.sign("team", 1, "Li", kStrokes));
  CHECK(pane.interviewState() == "refused");
  REQUIRE(pane.withdrawRefusal());
  CHECK(pane.interviewState() == "read_back");
}

TEST_CASE("a colleague's late answer shows that what was signed is no more") {
  TestVault test;
  ReviewSession& review = test.openReview();
  const QString id = talk(review);
  InterviewPane& pane = *review.interview();
  REQUIRE(pane.readBack("team", ""));
  REQUIRE(pane.sign("applicant", 1, "Person 1", kStrokes));
  REQUIRE(pane.sign("team", 1, "Li", kStrokes));
  REQUIRE(pane.interviewState() == "signed");
  test.arrives(test.office.colleagueWrites({{"interview/" + id.toStdString() + "/X1", "answer", json::value("Yes.")}}));
  CHECK(pane.interviewState() == "read_back");
  CHECK(pane.voided() == 2);
  CHECK(pane.pages().first().toMap()["text"].toString().contains("Yes."));
}

TEST_CASE("nothing is read back that says nothing, and a page too large is refused in words") {
  TestVault test;
  ReviewSession& review = test.openReview();
  const QString id = review.interviews()->create({}, "Sun", "staff");
  InterviewPane& pane = *review.interview();
  pane.setInterviewId(id);
  CHECK_FALSE(pane.readBack("person", ""));
  REQUIRE(pane.setAnswer("S1", "Kept."));
  CHECK_FALSE(pane.setAnswer("S1", QString(200'000, 'x')));
  CHECK(pane.questions()->answerAt(0) == "Kept.");
  CHECK_FALSE(test.toasts().isEmpty());
}

TEST_CASE("steps say which interviews and tests are open, and tick none that was not begun") {
  TestVault test;
  ReviewSession& review = test.openReview();
  const auto step = [&](const QString& id, int role) {
    const StepListModel& steps = *review.steps();
    for (int row = 0; row < steps.rowCount(); ++row) {
      if (steps.data(steps.index(row), StepListModel::StepIdRole) == id) return steps.data(steps.index(row), role);
    }
    return QVariant();
  };
  const auto open = [&](const QString& id) { return step(id, StepListModel::OpenRole); };
  for (const QString& id : {QString("interviews"), QString("tests"), QString("findings")}) {
    CHECK(open(id) == 0);
    CHECK(step(id, StepListModel::FinishedRole) == false);
  }
  CHECK(step("tests", StepListModel::OpenTextRole) == "no paper drawn");
  talk(review);
  REQUIRE(waitFor([&] { return open("interviews") == 1; }));
  REQUIRE(review.tests()->prepare({"unit/person/P1"}).size() == 1);
  REQUIRE(waitFor([&] { return open("tests") == 1; }));
  CHECK(step("tests", StepListModel::FinishedRole) == false);
}

TEST_CASE("what a foreign tablet made up of a talk is shown without harm") {
  TestVault test;
  const ReviewDesk& desk = test.openReview().desk();
  constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
  CHECK(talkValueText(desk, "chosen", json::array{0, 5}) == "A, F");
  CHECK(talkValueText(desk, "chosen", json::array{-1, 26, kMost, "b"}) == "?, ?, ?, ?");
  CHECK(talkValueText(desk, "started", json::value(kMost)) == QString::number(kMost));
  CHECK(talkValueText(desk, "ended", json::value(-kMost)) == QString::number(-kMost));
}
