// What waits for whom; items that do not apply; what a search through the checklist finds.
#include <catch2/catch_test_macros.hpp>

#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

TEST_CASE("a veto of mine waits for a second inspector and the leader, and not for me") {
  TestVault test;
  ReviewSession& review = test.openReview();
  ConfirmationListModel& waiting = *review.confirmations();
  CHECK(waiting.count() == 0);
  review.pane()->setItemId("MO-01");
  REQUIRE(review.pane()->determine("nonconform"));
  REQUIRE(waitFor([&] { return waiting.count() == 2; }));
  CHECK(waiting.mineCount() == 0);
  CHECK(roleOf(waiting, 0, ConfirmationListModel::WaitingTextRole) == "Waits for a second inspector");
  CHECK_FALSE(waiting.confirm(0));
  CHECK(review.pane()->waitingText().contains("second inspector"));
  review.items()->setFilter("awaiting");
  CHECK(review.items()->count() == 0);
}

TEST_CASE("a colleague's veto waits for me, as the second and as the leader, and goes when I have confirmed") {
  TestVault test(true);
  ReviewSession& review = test.openReview();
  ConfirmationListModel& waiting = *review.confirmations();
  test.arrives(test.office.colleagueWrites({{"item/MO-01", "determination", json::value("nonconform")}}));
  REQUIRE(waitFor([&] { return waiting.mineCount() == 2; }));
  CHECK(roleOf(waiting, 0, ConfirmationListModel::PlaceRole) == "MO-01");
  CHECK(roleOf(waiting, 0, ConfirmationListModel::AuthorNameRole) == "Wang");
  review.items()->setFilter("awaiting");
  CHECK(review.items()->count() == 1);
  REQUIRE(waiting.confirm(0));
  REQUIRE(waitFor([&] { return waiting.count() == 1; }));
  REQUIRE(waiting.confirm(0));
  REQUIRE(waitFor([&] { return waiting.count() == 0; }));
  review.pane()->setItemId("MO-01");
  CHECK(review.pane()->secondInspectorName() == "Li");
  CHECK(review.pane()->leaderName() == "Li");
}

TEST_CASE("a search through the checklist looks into both languages, notes, units and their notes") {
  TestVault test;
  ReviewSession& review = test.openReview();
  ItemListModel& items = *review.items();
  const auto found = [&](const QString& text) {
    items.setSearchText(text);
    QStringList ids;
    for (int row = 0; row < items.count(); ++row) ids.append(items.idAt(row));
    return ids;
  };
  CHECK(found("rules") == QStringList{"MO-02"});
  CHECK(found("制度") == QStringList{"MO-02"});
  CHECK(found("person 3") == QStringList{"PE-01"});
  review.pane()->setItemId("MO-02");
  review.pane()->setNote("kept in cabinet seven");
  CHECK(found("SEVEN cabinet") == QStringList{"MO-02"});
  review.pane()->setItemId("PE-01");
  REQUIRE(review.pane()->units()->setNote("item/PE-01/person/P2", "certificate expired"));
  CHECK(found("expired") == QStringList{"PE-01"});
  CHECK(found("expired seven").isEmpty());
}

TEST_CASE("sightings are taken over by one tap, with their numbers as the note, and by one undo back") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.units()->setListId("person");
  ItemPane& pane = *review.pane();
  pane.setItemId("PE-02");
  CHECK_FALSE(pane.takeSuggestion());
  for (const char* key : {"P1", "P2", "P3"}) REQUIRE(review.units()->confirmMatch(QString("unit/person/%1").arg(key)));
  CHECK(pane.suggestedDetermination().isEmpty());
  REQUIRE(review.units()->recordMissing("unit/person/P4", "left"));
  CHECK(pane.suggestionText() == "Match 3 · Missing 1");
  REQUIRE(pane.takeSuggestion());
  CHECK(pane.determination() == "nonconform");
  CHECK(pane.note() == "Match 3 · Missing 1");
  REQUIRE(review.undo());
  CHECK(pane.determination().isEmpty());
  CHECK(pane.note().isEmpty());
}

TEST_CASE("the units of an item are searched and filtered while all of them count") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("PE-01");
  ItemUnitModel& units = *review.pane()->units();
  units.setSearchText("p2");
  CHECK(units.shownCount() == 1);
  CHECK(units.restCount() == 4);
  units.setSearchText("");
  units.setFilter("open");
  REQUIRE(units.determine("item/PE-01/person/P1", "nonconform"));
  CHECK(units.shownCount() == 3);
  units.setFilter("nonconform");
  CHECK(units.shownCount() == 1);
  CHECK(units.rowOf("item/PE-01/person/P1") == 0);
  CHECK(units.rowOf("item/PE-01/person/P2") == -1);
  REQUIRE(units.conformRest());  // also those that are not shown
  CHECK(units.answeredCount() == 4);
  CHECK(units.shownCount() == 1);
}

TEST_CASE("before the seal the leader is told how far the others' tablets are known") {
  TestVault test(true);
  ReviewSession& review = test.openReview();
  CHECK(review.team()->sealWarnings().first() == "Nothing of Wang has come to this tablet.");
  test.arrives(test.office.colleagueWrites({{"item/MO-02", "note", json::value("seen")}}));
  REQUIRE(waitFor([&] { return review.team()->sealWarnings().first().contains("1 entr"); }));
  CHECK(review.team()->sealWarnings().first().startsWith("Wang, tablet of Wang"));
}
