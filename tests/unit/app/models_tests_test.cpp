#include <catch2/catch_test_macros.hpp>

#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;
using std::chrono::minutes;

namespace {

/// Chooses the options with these texts.
void choose(TestSitting& sitting, const QStringList& texts) {
  const TestOptionModel& options = *sitting.options();
  for (int row = 0; row < options.rowCount(); ++row) {
    if (texts.contains(options.data(options.index(row), TestOptionModel::TextRole).toString()))
      REQUIRE(sitting.choose(row));
  }
}

/// Answers the question that is shown: rightly, or not.
void answer(TestSitting& sitting, bool rightly) {
  choose(sitting, rightly ? QStringList{"Three", "Top secret", "The manager", "The authority"}
                          : QStringList{"Two", "Secret", "Nobody"});
}

QString rowText(ReviewSession& review, int role, int row = 0) {
  return review.tests()->data(review.tests()->index(row), role).toString();
}

/// One person with the paper before them.
QString sit(ReviewSession& review, const QString& person = "unit/person/P1") {
  const QStringList ids = review.tests()->prepare({person});
  REQUIRE(ids.size() == 1);
  REQUIRE(review.sitting()->handOver(ids));
  REQUIRE(review.sitting()->begin());
  return ids.first();
}

}  // namespace

TEST_CASE("a paper is drawn, sat, handed in and marked, and its result is taken by one tap") {
  TestVault test;
  ReviewSession& review = test.openReview();
  CHECK(review.tests()->problem().isEmpty());
  CHECK(review.tests()->ruleText() == "3 questions, 10 minutes, passed from 60 %");
  const QString id = sit(review);
  TestSitting& sitting = *review.sitting();
  CHECK(sitting.phase() == "paper");
  CHECK(sitting.personName() == "Person 1");
  CHECK(sitting.questionCount() == 3);
  CHECK(sitting.leftText() == "10:00");
  answer(sitting, true);
  sitting.go(1);
  answer(sitting, true);
  sitting.go(2);
  answer(sitting, false);
  CHECK(sitting.answeredCount() == 3);
  CHECK(rowText(review, TestListModel::ResultTextRole).isEmpty());  // the result is told once it is handed in
  REQUIRE(sitting.handIn());
  CHECK(sitting.phase() == "over");
  CHECK_FALSE(sitting.choose(0));

  CHECK(rowText(review, TestListModel::ResultTextRole) == "2 of 3 right (66.66 %)");
  CHECK(review.tests()->passedCount() == 1);
  review.test()->setTestId(id);
  CHECK(review.test()->proposal() == "conform");
  CHECK(review.test()->proposalPlace() == "PE-01, Personnel P1");
  CHECK(review.test()->doubt().isEmpty());
  CHECK(review.test()->paper().size() == 3);
  CHECK_FALSE(review.test()->taken());
  REQUIRE(review.test()->take());
  CHECK(review.test()->taken());
  const domain::Answer answered = review.desk().review().answer("item/PE-01/person/P1");
  CHECK(answered.determination == domain::Determination::conform);
  CHECK(answered.methods == std::vector<std::string>{"test"});
  CHECK(answered.note == "Knowledge test: 2 of 3 right (66.66 %)");
  CHECK(review.undo());
  CHECK_FALSE(review.test()->taken());
}

TEST_CASE("a failed test brings its evidence along") {
  TestVault test;
  ReviewSession& review = test.openReview();
  const QString id = sit(review);
  answer(*review.sitting(), false);
  REQUIRE(review.sitting()->handIn());
  review.test()->setTestId(id);
  CHECK_FALSE(review.test()->passed());
  CHECK(review.test()->proposal() == "nonconform");
  REQUIRE(review.tests()->takeAll());
  CHECK(review.tests()->untakenCount() == 0);
  const auto evidence = review.desk().review().evidenceFor("item/PE-01/person/P1");
  REQUIRE(evidence.size() == 1);
  CHECK(evidence[0].number == id.toStdString());
}

TEST_CASE("a question with several right options takes several, one with one right option the last") {
  TestVault test;
  ReviewSession& review = test.openReview();
  sit(review);
  TestSitting& sitting = *review.sitting();
  const auto chosen = [&] {
    int count = 0;
    for (int row = 0; row < 3; ++row)
      count += sitting.options()->data(sitting.options()->index(row), TestOptionModel::ChosenRole).toBool() ? 1 : 0;
    return count;
  };
  for (int question = 0; question < 3; ++question) {
    sitting.go(question);
    for (int row = 0; row < 3; ++row) REQUIRE(sitting.choose(row));
    CHECK(chosen() == (sitting.several() ? 3 : 1));
    REQUIRE(sitting.choose(2));  // taken back
    CHECK(chosen() == (sitting.several() ? 2 : 0));
  }
}

TEST_CASE("the time goes on through a kill and a lock, and every choice is there again") {
  TestVault test;
  ReviewSession* review = &test.openReview();
  const QString id = sit(*review);
  answer(*review->sitting(), true);
  test.pass(minutes(4));
  CHECK(review->sitting()->leftText() == "6:00");

  review = &test.restart();
  CHECK_FALSE(review->sitting()->active());  // the inspector has the tablet again
  test.pass(minutes(1));
  CHECK(rowText(*review, TestListModel::StateRole) == "running");
  REQUIRE(review->sitting()->handOver({id}));
  CHECK(review->sitting()->phase() == "welcome");
  CHECK(review->sitting()->resumed());
  REQUIRE(review->sitting()->begin());
  CHECK(review->sitting()->leftText() == "5:00");
  CHECK(review->sitting()->answeredCount() == 1);
  review->test()->setTestId(id);
  CHECK(review->test()->incidents().first().toMap()["kind"] == "interrupted");
}

TEST_CASE("setting the wall clock gives no time and is noted") {
  TestVault test;
  ReviewSession& review = test.openReview();
  const QString id = sit(review);
  test.pass(minutes(3));
  test.clock().advance(-minutes(60));
  CHECK(review.sitting()->leftText() == "7:00");
  answer(*review.sitting(), true);
  review.test()->setTestId(id);
  REQUIRE(review.test()->incidents().size() == 1);
  CHECK(review.test()->incidents().first().toMap()["kind"] == "clock");
  test.pass(minutes(7));
  review.knowledgeTests().tick();
  CHECK(review.sitting()->phase() == "over");
}

TEST_CASE("a restart of the tablet counts by the wall clock") {
  TestVault test;
  ReviewSession* review = &test.openReview();
  const QString id = sit(*review);
  test.pass(minutes(2));
  answer(*review->sitting(), true);
  test.bootClock().restart("boot 2");
  test.clock().advance(minutes(3));
  review = &test.restart();
  REQUIRE(review->sitting()->handOver({id}));
  CHECK(review->sitting()->leftText() == "5:00");
}

TEST_CASE("a paper hands itself in when the time is up, also when the app was closed then") {
  TestVault test;
  ReviewSession* review = &test.openReview();
  sit(*review);
  answer(*review->sitting(), true);
  SECTION("while it is open") {
    test.pass(minutes(10));
    review->knowledgeTests().tick();
    CHECK(review->sitting()->phase() == "over");
    CHECK(review->sitting()->timeWasUp());
  }
  SECTION("after a kill") {
    test.pass(minutes(30));
    review = &test.restart();
    review->knowledgeTests().tick();
  }
  CHECK(rowText(*review, TestListModel::StateRole) == "handed_in");
  CHECK(rowText(*review, TestListModel::ResultTextRole).startsWith("1 of 3"));
  CHECK(rowText(*review, TestListModel::StateTextRole).startsWith("Time was up"));
}

TEST_CASE("no choice is taken after the time is up") {
  TestVault test;
  ReviewSession& review = test.openReview();
  sit(review);
  test.pass(minutes(10));
  CHECK_FALSE(review.sitting()->choose(0));
  CHECK(review.sitting()->answeredCount() == 0);
}

TEST_CASE("several people sit one after another without the inspector between") {
  TestVault test;
  ReviewSession& review = test.openReview();
  const QStringList ids = review.tests()->prepare({"unit/person/P1", "unit/person/P2"});
  REQUIRE(ids.size() == 2);
  TestSitting& sitting = *review.sitting();
  REQUIRE(sitting.handOver(ids));
  CHECK(sitting.nextName() == "Person 2");
  sitting.passOn();
  CHECK(sitting.personName() == "Person 1");  // not before the first one handed in
  REQUIRE(sitting.begin());
  REQUIRE(sitting.handIn());
  sitting.passOn();
  CHECK(sitting.personName() == "Person 2");
  CHECK(sitting.phase() == "welcome");
  CHECK(sitting.nextName().isEmpty());
  CHECK(review.tests()->preparedCount() == 1);
}

TEST_CASE("only the inspector's passphrase takes the tablet back, and wrong ones slow down") {
  TestVault test;
  ReviewSession& review = test.openReview();
  sit(review);
  HandBack& back = *review.handBack();
  for (int i = 0; i < 3; ++i) {
    back.check("wrong passphrase");
    REQUIRE(waitFor([&] { return !back.running(); }));
    CHECK(review.sitting()->active());
    CHECK_FALSE(back.problem().isEmpty());
  }
  CHECK(back.waitSeconds() == 5);
  back.check(QString::fromUtf8(kPassphrase.data(), kPassphrase.size()));
  CHECK_FALSE(back.running());  // not before the wait is over
  test.pass(std::chrono::seconds(5));
  back.check(QString::fromUtf8(kPassphrase.data(), kPassphrase.size()));
  REQUIRE(waitFor([&] { return !review.sitting()->active(); }));
  CHECK(rowText(review, TestListModel::StateRole) == "running");  // its time goes on
}

TEST_CASE("what makes a result worth less is noted, and a test is abandoned for a reason") {
  TestVault test;
  ReviewSession& review = test.openReview();
  const QString id = sit(review);
  TestPane& pane = *review.test();
  pane.setTestId(id);
  REQUIRE(pane.note("help", "a colleague whispered"));
  CHECK(pane.incidents().last().toMap()["note"] == "a colleague whispered");
  CHECK_FALSE(pane.abandon(" "));
  REQUIRE(pane.abandon("fell ill"));
  CHECK(pane.testState() == "abandoned");
  CHECK(pane.proposal().isEmpty());
  CHECK(review.sitting()->phase() == "over");
}

TEST_CASE("a test that runs on another tablet is neither sat nor ended here") {
  TestVault test;
  ReviewSession& review = test.openReview();
  const QString id = review.tests()->prepare({"unit/person/P1"}).first();
  const std::string entity = "test/" + id.toStdString();
  test.arrives(test.office.colleagueWrites(
      {{entity, "started", json::value(1'000)},
       {entity, "timer", json::value{{"left", 600'000}, {"wall", 1'000}, {"boot", "x"}, {"up", 5}}}}));
  review.knowledgeTests().tick();
  CHECK(rowText(review, TestListModel::StateTextRole) == "Running on another tablet");
  CHECK_FALSE(review.sitting()->handOver({id}));
}

TEST_CASE("without a bank nothing is drawn, and the reason says what to do") {
  TestVault test;
  ReviewSession& review = test.openReview();
  test.arrives(test.office.office().write(
      test.office.review(), {{"review", "bank", json::value(crypto::printHash(crypto::sha256("not here")))}}));
  CHECK(review.tests()->problem() == "The question bank is not on this tablet yet. Sync to fetch it.");
  CHECK(review.tests()->prepare({"unit/person/P1"}).isEmpty());
}

TEST_CASE("people are found by any word and picked in numbers") {
  TestVault test;
  ReviewSession& review = test.openReview();
  PersonPickModel& people = *review.people();
  people.begin("test");
  CHECK(people.count() == 4);
  people.setFilter("person 2");
  REQUIRE(people.count() == 1);
  people.toggle(people.personAt(0));
  people.setFilter("");
  people.pickShown();
  CHECK(people.pickedCount() == 4);
  people.toggle("unit/person/P3");
  CHECK(people.picked() == QStringList{"unit/person/P1", "unit/person/P2", "unit/person/P4"});
  CHECK(people.nameOf("unit/person/P4") == "Person 4");
}
