#include <QCoreApplication>
#include <catch2/catch_test_macros.hpp>

#include "models/app_settings.hpp"
#include "models/review_list_model.hpp"
#include "models/sync_model.hpp"
#include "models/unlock_model.hpp"
#include "models/vault_list_model.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

QStringList idsOf(const ItemListModel& items) {
  QStringList ids;
  for (int row = 0; row < items.rowCount(); ++row) ids.append(items.idAt(row));
  return ids;
}

}  // namespace

TEST_CASE("filters show the items they name and follow every answer") {
  TestVault test;
  ReviewSession& review = test.openReview();
  ItemListModel& items = *review.items();
  CHECK(idsOf(items) == QStringList{"MO-01", "MO-02", "PE-01", "PE-02"});
  items.setFilter("open");
  CHECK(items.count() == 4);
  review.pane()->setItemId("MO-02");
  REQUIRE(review.pane()->determine("conform"));
  CHECK(idsOf(items) == QStringList{"MO-01", "PE-01", "PE-02"});
  items.setFilter("mine");
  CHECK(idsOf(items) == QStringList{"MO-02"});
  items.setFilter("veto");
  CHECK(idsOf(items) == QStringList{"MO-01"});
  items.setFilter("nonconform");
  CHECK(items.count() == 0);
  REQUIRE(review.pane()->determine("nonconform"));
  CHECK(idsOf(items) == QStringList{"MO-02"});
  REQUIRE(review.undo());
  CHECK(items.count() == 0);
  items.setFilter("all");
  items.setSectionId("PE");
  CHECK(idsOf(items) == QStringList{"PE-01", "PE-02"});
}

TEST_CASE("search finds ids, questions in any language and notes") {
  TestVault test;
  ReviewSession& review = test.openReview();
  ItemListModel& items = *review.items();
  items.setSearchText("pe-0");
  CHECK(items.count() == 2);
  items.setSearchText(QString::fromUtf8("办公室"));
  CHECK(idsOf(items) == QStringList{"MO-01"});
  items.setSearchText("purple");
  CHECK(items.count() == 0);
  review.pane()->setItemId("PE-02");
  review.pane()->setNote("a purple folder");
  CHECK(idsOf(items) == QStringList{"PE-02"});
}

TEST_CASE("the next open item is found from anywhere, round the end, and past what is filtered out") {
  TestVault test;
  ReviewSession& review = test.openReview();
  ItemListModel& items = *review.items();
  CHECK(items.nextOpen("MO-01") == "MO-02");
  review.pane()->setItemId("MO-02");
  REQUIRE(review.pane()->determine("conform"));
  CHECK(items.nextOpen("MO-01") == "PE-01");
  CHECK(items.nextOpen("PE-02") == "MO-01");
  items.setFilter("open");
  CHECK(items.next("MO-01") == "PE-01");
  CHECK(items.next("MO-02") == "PE-01");  // MO-02 itself is filtered out
  CHECK(items.previous("PE-01") == "MO-01");
  CHECK(items.next("PE-02").isEmpty());
}

TEST_CASE("sections and steps say what is still open") {
  TestVault test;
  ReviewSession& review = test.openReview();
  SectionListModel& sections = *review.sections();
  const auto openIn = [&](int row) { return sections.data(sections.index(row), SectionListModel::OpenRole).toInt(); };
  CHECK(openIn(0) == 2);
  review.pane()->setItemId("MO-02");
  REQUIRE(review.pane()->determine("conform"));
  REQUIRE(waitFor([&] { return openIn(0) == 1; }));
  CHECK(sections.titleOf("MO") == "Management");
  StepListModel& steps = *review.steps();
  QStringList open;
  for (int row = 0; row < steps.rowCount(); ++row) {
    const QModelIndex index = steps.index(row);
    if (!steps.data(index, StepListModel::FinishedRole).toBool())
      open.append(steps.data(index, StepListModel::StepIdRole).toString());
  }
  CHECK(open == QStringList{"sighting", "checklist", "interviews", "tests", "findings", "opinion", "announcement",
                            "statement", "seal"});
}

TEST_CASE("the list of reviews tells state, progress and what is unsent, and follows the open one") {
  TestVault test;
  ReviewSession& review = test.openReview();
  ReviewListModel& reviews = *test.app().reviews();
  REQUIRE(reviews.count() == 1);
  const auto value = [&](int role) { return reviews.data(reviews.index(0, 0), role); };
  CHECK(value(ReviewListModel::ApplicantRole) == "East Ltd.");
  CHECK(value(ReviewListModel::PlannedOnTextRole) == "2 Mar 2026");
  CHECK(value(ReviewListModel::TeamTextRole) == "Wang, Li");
  CHECK(value(ReviewListModel::ReadyRole).toBool());
  CHECK(test.app().sync()->unsent() == 0);
  review.pane()->setItemId("MO-02");
  REQUIRE(review.pane()->determine("conform"));
  CHECK(test.app().sync()->unsent() == 1);
  REQUIRE(waitFor([&] { return value(ReviewListModel::UnsentRole).toInt() == 1; }));
  CHECK(value(ReviewListModel::SettledRole).toInt() == 1);
  reviews.setFilter("sealed");
  CHECK(reviews.count() == 0);
  reviews.setFilter("unsent");
  CHECK(reviews.count() == 1);
  reviews.setSearchText("north");
  CHECK(reviews.count() == 0);
  reviews.setSearchText("test-1");
  CHECK(reviews.count() == 1);
}

TEST_CASE("locking closes everything and opening again shows what was written") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("MO-02");
  REQUIRE(review.pane()->determine("conform"));
  const QString id = review.reviewId();
  test.app().lock();
  CHECK(test.app().locked());
  CHECK(test.app().reviews() == nullptr);
  CHECK(test.app().review() == nullptr);
  QCoreApplication::processEvents();  // the vault itself closes behind its pages
  test.app().unlocking()->unlock(test.app().vaults()->idAt(0), "wrong passphrase");
  REQUIRE(waitFor([&] { return !test.app().unlocking()->running(); }));
  CHECK(test.app().locked());
  CHECK(test.app().unlocking()->problem() == "Wrong passphrase.");
  test.app().unlocking()->unlock(test.app().vaults()->idAt(0), QString::fromUtf8(kPassphrase.data()));
  REQUIRE(waitFor([&] { return !test.app().locked(); }));
  REQUIRE(test.app().openReview(id));
  test.app().review()->pane()->setItemId("MO-02");
  CHECK(test.app().review()->pane()->determination() == "conform");
}

TEST_CASE("a passphrase is changed apart from the interface and the outcome is told") {
  TestVault test;
  test.openReview();
  QStringList outcomes;
  QObject::connect(&test.app(), &FieldApp::passphraseChanged, &test.app(),
                   [&](const QString& problem) { outcomes.append(problem); });
  test.app().changePassphrase(QString::fromUtf8(kPassphrase.data()), "short");
  CHECK(outcomes.size() == 1);
  CHECK_FALSE(outcomes.last().isEmpty());
  test.app().changePassphrase("not the current one", "a longer passphrase");
  REQUIRE(waitFor([&] { return outcomes.size() == 2; }));
  CHECK(outcomes.last() == "Wrong passphrase.");
  test.app().changePassphrase(QString::fromUtf8(kPassphrase.data()), "a longer passphrase");
  CHECK(test.app().busy());
  REQUIRE(waitFor([&] { return outcomes.size() == 3; }));
  CHECK(outcomes.last().isEmpty());
  test.app().lock();
  QCoreApplication::processEvents();
  test.app().unlocking()->unlock(test.app().vaults()->idAt(0), "a longer passphrase");
  CHECK(waitFor([&] { return !test.app().locked(); }));
}

TEST_CASE("a sync with nobody there fails in words and loses nothing") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("MO-02");
  REQUIRE(review.pane()->determine("conform"));
  bool ended = false;
  QObject::connect(test.app().sync(), &SyncModel::finished, &test.app(), [&](bool succeeded) {
    ended = true;
    CHECK_FALSE(succeeded);
  });
  test.app().sync()->start();
  REQUIRE(waitFor([&] { return ended; }));
  CHECK_FALSE(test.app().sync()->problem().isEmpty());
  CHECK(test.app().sync()->unsent() == 1);
  CHECK(test.app().sync()->history()->count() == 1);
}
