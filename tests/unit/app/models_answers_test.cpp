#include <catch2/catch_test_macros.hpp>

#include "models/app_settings.hpp"
#include "models/item_unit_model.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

TEST_CASE("an answer shows in the pane, in its row and in the score, and no list is reset") {
  TestVault test;
  ReviewSession& review = test.openReview();
  int resets = 0;
  int changes = 0;
  QObject::connect(review.items(), &QAbstractItemModel::modelReset, &review, [&] { ++resets; });
  QObject::connect(review.items(), &QAbstractItemModel::dataChanged, &review, [&] { ++changes; });
  review.pane()->setItemId("MO-02");
  CHECK(review.pane()->determination().isEmpty());
  REQUIRE(review.pane()->determine("partly"));
  CHECK(review.pane()->determination() == "partly");
  CHECK(review.pane()->authorName() == "Li");
  CHECK(review.pane()->missing() == QStringList{"note"});
  CHECK_FALSE(review.pane()->settled());
  const int row = review.items()->rowOf("MO-02");
  CHECK(roleOf(*review.items(), row, ItemListModel::DeterminationRole) == "partly");
  CHECK(roleOf(*review.items(), row, ItemListModel::MineRole).toBool());
  CHECK(changes == 1);
  review.pane()->setNote("one rule is missing");
  CHECK(review.pane()->settled());
  CHECK(review.pane()->deductionText() == "Deducts 5 of 10 points");
  REQUIRE(waitFor([&] { return review.score()->earnedText() == "5"; }));
  CHECK(review.score()->count() == 1);
  CHECK(resets == 0);
}

TEST_CASE("the same answer again writes nothing") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("MO-02");
  REQUIRE(review.pane()->determine("conform"));
  REQUIRE(review.pane()->determine("conform"));
  CHECK(review.unsent() == 1);
  review.pane()->setNote("");
  CHECK(review.unsent() == 1);
}

TEST_CASE("inputs that are no number or no day are not stored and say so") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("MO-02");
  CHECK(review.pane()->inputs() == QStringList{"count", "date", "text"});
  review.pane()->setCountText("12");
  review.pane()->setCountText("twelve");
  review.pane()->setDate("2026-02-28");
  review.pane()->setDate("2026-02-30");
  review.pane()->setAnswerText("seen");
  CHECK(review.pane()->countText() == "12");
  CHECK(review.pane()->date() == "2026-02-28");
  CHECK(review.pane()->answerText() == "seen");
  CHECK(test.toasts().size() == 2);
}

TEST_CASE("methods are kept in the template's order") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("MO-02");
  REQUIRE(review.pane()->toggleMethod("interview"));
  REQUIRE(review.pane()->toggleMethod("examine"));
  CHECK(review.pane()->methods() == QStringList{"examine", "interview"});
  REQUIRE(review.pane()->toggleMethod("interview"));
  CHECK(review.pane()->methods() == QStringList{"examine"});
  CHECK_FALSE(review.pane()->toggleMethod("observe"));
}

TEST_CASE("not applicable is offered only where the template allows it") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("MO-01");
  CHECK_FALSE(review.pane()->offeredDeterminations().contains("not_applicable"));
  CHECK_FALSE(review.pane()->determine("not_applicable"));
  CHECK(review.pane()->determination().isEmpty());
  review.pane()->setItemId("MO-02");
  CHECK(review.pane()->determine("not_applicable"));
}

TEST_CASE("a veto needs evidence, a second inspector who is not its author, and the leader") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("MO-01");
  REQUIRE(review.pane()->determine("nonconform"));
  review.pane()->setNote("there is none");
  CHECK(review.pane()->missing() == QStringList{"evidence", "second_inspector", "leader"});
  CHECK_FALSE(review.pane()->canConfirmAsSecond());
  CHECK_FALSE(review.pane()->confirmAsSecond());
  CHECK_FALSE(review.pane()->confirmAsLeader());
  CHECK(review.pane()->evidence()->count() == 0);
  CHECK_FALSE(
      review.pane()->evidence()->addDocument({{"caption", "Organisation chart"}, {"level", "internal"}}).isEmpty());
  CHECK(review.pane()->evidence()->count() == 1);
  CHECK(review.evidence()->count() == 1);
  CHECK(review.pane()->missing() == QStringList{"second_inspector", "leader"});
  const std::string wang = test.office.colleague().user().toString();
  test.arrives(test.office.colleagueWrites(
      {{"item/MO-01", "second_inspector", json::value(wang)}, {"item/MO-01", "leader", json::value(wang)}}));
  CHECK(review.pane()->missing().isEmpty());
  CHECK(review.pane()->leaderName() == "Wang");
  REQUIRE(waitFor([&] { return review.score()->vetoes() == QStringList{"MO-01"}; }));
  CHECK(review.score()->recommendation() == "terminate");
}

TEST_CASE("another determination takes a second inspector's confirmation away") {
  TestVault test;
  ReviewSession& review = test.openReview();
  test.arrives(test.office.colleagueWrites({{"item/MO-01", "determination", json::value("nonconform")}}));
  review.pane()->setItemId("MO-01");
  REQUIRE(review.pane()->canConfirmAsSecond());
  REQUIRE(review.pane()->confirmAsSecond());
  CHECK(review.pane()->secondInspectorName() == "Li");
  REQUIRE(review.pane()->determine("partly"));
  CHECK(review.pane()->secondInspectorName().isEmpty());
}

TEST_CASE("an item with units is answered one by one, the rest at once, and one undo takes that back") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("PE-01");
  ItemUnitModel& units = *review.pane()->units();
  REQUIRE(units.count() == 4);
  CHECK(units.listTitle() == "Personnel");
  CHECK(roleOf(units, 0, ItemUnitModel::UnitLabelRole) == "Person 1");
  CHECK_FALSE(review.pane()->determine("conform"));
  REQUIRE(units.determine("item/PE-01/person/P2", "nonconform"));
  CHECK(units.restCount() == 3);
  REQUIRE(units.conformRest());
  CHECK(units.restCount() == 0);
  CHECK(units.nonconformCount() == 1);
  CHECK(roleOf(units, 1, ItemUnitModel::DeterminationRole) == "nonconform");
  CHECK(review.pane()->determination() == "nonconform");
  CHECK(review.unsent() == 2);
  REQUIRE(review.undo());
  CHECK(units.restCount() == 3);
  CHECK(roleOf(units, 1, ItemUnitModel::DeterminationRole) == "nonconform");
  REQUIRE(waitFor([&] { return review.score()->deductedText() == "1"; }));
}

TEST_CASE("a unit found and not declared is to be answered for too") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("PE-01");
  review.units()->setListId("person");
  REQUIRE_FALSE(review.units()->addUndeclared({{"staff_number", "P9"}, {"name", "Somebody"}}, "at a desk").isEmpty());
  REQUIRE(review.pane()->units()->count() == 5);
  CHECK(roleOf(*review.pane()->units(), 4, ItemUnitModel::UnitKeyRole) == "P9");
  const QString entity = roleOf(*review.pane()->units(), 4, ItemUnitModel::EntityRole).toString();
  REQUIRE(review.pane()->units()->determine(entity, "conform"));
  CHECK(review.pane()->units()->answeredCount() == 1);
}

TEST_CASE("nothing can be written while the review is suspended") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("MO-02");
  REQUIRE(review.moveTo("suspended", "alarm"));
  CHECK_FALSE(review.writable());
  CHECK(review.readOnlyReason() == "The review is suspended.");
  CHECK_FALSE(review.pane()->determine("conform"));
  CHECK(review.pane()->determination().isEmpty());
  CHECK(test.toasts().last() == "error: The review is suspended.");
  CHECK(review.moves() == QStringList{"fieldwork"});
  REQUIRE(review.moveTo("fieldwork"));
  CHECK(review.pane()->determine("conform"));
}

TEST_CASE("questions come in the chosen language and change with it") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("MO-02");
  CHECK(review.pane()->question() == "Are there rules?");
  CHECK(review.pane()->questionIn("zh_CN") == QString::fromUtf8("是否有制度？"));
  bool told = false;
  QObject::connect(review.pane(), &ItemPane::textsChanged, &review, [&] { told = true; });
  test.app().settings()->setLanguage("zh_CN");
  CHECK(told);
  CHECK(review.pane()->question() == QString::fromUtf8("是否有制度？"));
  CHECK(review.applicant() == QString::fromUtf8("东方公司"));
  test.app().settings()->setLanguage("en");
}

TEST_CASE("history tells every write with author, tablet and what still stands") {
  TestVault test;
  ReviewSession& review = test.openReview();
  test.arrives(test.office.colleagueWrites({{"item/MO-02", "determination", json::value("partly")}}));
  review.pane()->setItemId("MO-02");
  REQUIRE(review.pane()->determine("conform"));
  HistoryModel& history = *review.pane()->history();
  CHECK(history.count() == 0);
  history.setActive(true);
  REQUIRE(history.count() == 2);
  CHECK(roleOf(history, 0, HistoryModel::ValueTextRole) == "Conform");
  CHECK(roleOf(history, 0, HistoryModel::HeadRole).toBool());
  CHECK(roleOf(history, 0, HistoryModel::DeviceNameRole) == "tablet A");
  CHECK(roleOf(history, 1, HistoryModel::AuthorNameRole) == "Wang");
  CHECK_FALSE(roleOf(history, 1, HistoryModel::HeadRole).toBool());
  review.pane()->setNote("follows");
  CHECK(history.count() == 3);
}
