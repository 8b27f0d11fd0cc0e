#include <catch2/catch_test_macros.hpp>

#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

TEST_CASE("undo goes back step by step and redo forward again, each as an entry") {
  TestVault test;
  ReviewSession& review = test.openReview();
  ItemPane& pane = *review.pane();
  pane.setItemId("MO-02");
  CHECK_FALSE(review.canUndo());
  REQUIRE(pane.determine("conform"));
  REQUIRE(pane.determine("partly"));
  CHECK(review.undoText() == "MO-02: Partly");
  REQUIRE(review.undo());
  CHECK(pane.determination() == "conform");
  REQUIRE(review.undo());
  CHECK(pane.determination().isEmpty());
  CHECK_FALSE(review.canUndo());
  REQUIRE(review.redo());
  CHECK(pane.determination() == "conform");
  REQUIRE(review.redo());
  CHECK(pane.determination() == "partly");
  CHECK_FALSE(review.canRedo());
  REQUIRE(review.undo());
  CHECK(pane.determination() == "conform");
  CHECK(review.unsent() == 7);  // nothing was taken out of the journal
}

TEST_CASE("a new answer after an undo ends what could be redone") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("MO-02");
  REQUIRE(review.pane()->determine("conform"));
  REQUIRE(review.undo());
  REQUIRE(review.canRedo());
  REQUIRE(review.pane()->determine("nonconform"));
  CHECK_FALSE(review.canRedo());
  REQUIRE(review.undo());
  CHECK(review.pane()->determination().isEmpty());
}

TEST_CASE("what a colleague has changed since is not undone") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("MO-02");
  review.pane()->setNote("first");
  REQUIRE(review.pane()->determine("conform"));
  // The colleague saw the answer and replaced it.
  const auto mine = review.desk().store().unsent(1 << 20).value();
  for (const std::string& segment : mine) test.office.colleague().see(segment);
  test.arrives(test.office.colleagueWrites({{"item/MO-02", "determination", json::value("partly")}}));
  CHECK(review.pane()->determination() == "partly");
  CHECK_FALSE(review.undo());
  CHECK(review.pane()->determination() == "partly");
  CHECK(test.toasts().last().contains("someone has changed it"));
  // The step before it is on another register and still can be.
  REQUIRE(review.undo());
  CHECK(review.pane()->note().isEmpty());
}

TEST_CASE("an undo in part takes back only what nobody touched") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("PE-01");
  REQUIRE(review.pane()->units()->conformRest());
  for (const std::string& segment : review.desk().store().unsent(1 << 20).value()) test.office.colleague().see(segment);
  test.arrives(test.office.colleagueWrites({{"item/PE-01/person/P1", "determination", json::value("nonconform")}}));
  REQUIRE(review.undo());
  CHECK(review.pane()->units()->restCount() == 3);
  CHECK(review.pane()->units()->nonconformCount() == 1);
}

TEST_CASE("a settled conflict comes back by an undo with both its values, and is settled again by a redo") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("MO-02");
  REQUIRE(review.pane()->determine("conform"));
  test.arrives(test.office.colleagueWrites({{"item/MO-02", "determination", json::value("partly")}}));
  REQUIRE(review.conflicts()->count() == 1);
  REQUIRE(review.conflicts()->writeValue("item/MO-02", "determination", "nonconform"));
  REQUIRE(review.conflicts()->count() == 0);
  REQUIRE(review.undo());
  REQUIRE(review.conflicts()->count() == 1);
  const QVariantList heads =
      review.conflicts()->data(review.conflicts()->index(0), ConflictListModel::HeadsRole).toList();
  REQUIRE(heads.size() == 2);
  QStringList told;
  for (const QVariant& head : heads)
    told.append(head.toMap()["authorName"].toString() + " " + head.toMap()["valueText"].toString());
  told.sort();
  CHECK(told == QStringList{"Li Conform", "Wang Partly"});
  REQUIRE(review.redo());
  CHECK(review.conflicts()->count() == 0);
  CHECK(review.pane()->determination() == "nonconform");
}

TEST_CASE("several conflicts are settled with one person's values and come back together") {
  TestVault test;
  ReviewSession& review = test.openReview();
  for (const char* item : {"MO-02", "PE-02"}) {
    review.pane()->setItemId(item);
    REQUIRE(review.pane()->determine("conform"));
    test.arrives(test.office.colleagueWrites({{std::string("item/") + item, "determination", json::value("partly")}}));
  }
  REQUIRE(review.conflicts()->count() == 2);
  QString wang;
  for (const QVariant& author : review.conflicts()->authors()) {
    CHECK(author.toMap()["count"].toInt() == 2);
    if (author.toMap()["name"] == "Wang") wang = author.toMap()["userId"].toString();
  }
  REQUIRE(review.conflicts()->takeAllOf(wang));
  CHECK(review.conflicts()->count() == 0);
  CHECK(review.pane()->determination() == "partly");
  REQUIRE(review.undo());
  CHECK(review.conflicts()->count() == 2);
}

TEST_CASE("a new finding is undone by taking it back, but not once a colleague has worked on it") {
  TestVault test;
  ReviewSession& review = test.openReview();
  QString page, key;
  QObject::connect(&review, &ReviewSession::undone, &review,
                   [&](const QString&, const QString& where, const QString& what) { page = where, key = what; });
  review.findingEditor()->startNew("MO-02");
  review.findingEditor()->setFindingText("No log is kept.");
  const QString id = review.findingEditor()->findingId();
  REQUIRE(review.findings()->count() == 1);
  REQUIRE(review.undo());
  CHECK(review.findings()->count() == 0);
  CHECK(page == "findings");
  CHECK(key == id);
  REQUIRE(review.redo());
  REQUIRE(review.findings()->count() == 1);
  for (const std::string& segment : review.desk().store().unsent(1 << 20).value()) test.office.colleague().see(segment);
  test.arrives(test.office.colleagueWrites({{"finding/" + id.toStdString(), "due", json::value("2026-12-31")}}));
  CHECK_FALSE(review.undo());
  CHECK(review.findings()->count() == 1);
}
