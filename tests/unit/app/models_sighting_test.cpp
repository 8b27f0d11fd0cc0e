#include <catch2/catch_test_macros.hpp>

#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

UnitListModel& equipmentOf(TestVault& test) {
  UnitListModel& units = *test.openReview().units();
  units.setListId("equipment");
  return units;
}

}  // namespace

TEST_CASE("sighting a list counts each status and never touches the declaration") {
  TestVault test;
  UnitListModel& units = equipmentOf(test);
  REQUIRE(units.count() == 12);
  int resets = 0;
  QObject::connect(&units, &QAbstractItemModel::modelReset, &units, [&] { ++resets; });
  REQUIRE(units.confirmMatch("unit/equipment/E1"));
  REQUIRE(units.recordMismatch("unit/equipment/E2", {{"disk_serial", "WD-999"}, {"model", "Model 2"}}, "another disk"));
  REQUIRE(units.recordMissing("unit/equipment/E3", "sold"));
  const QString added = units.addUndeclared({{"asset_number", "E77"}, {"model", "Laptop"}}, "in a drawer");
  REQUIRE_FALSE(added.isEmpty());
  CHECK(units.declaredCount() == 12);
  CHECK(units.unsightedCount() == 9);
  CHECK(units.matchCount() == 1);
  CHECK(units.mismatchCount() == 1);
  CHECK(units.missingCount() == 1);
  CHECK(units.undeclaredCount() == 1);
  const QVariantMap changed = units.unit("unit/equipment/E2");
  CHECK(changed["found"].toMap() == QVariantMap{{"disk_serial", "WD-999"}});  // what is as declared is left out
  CHECK(changed["declared"].toMap()["disk_serial"] == "WD-102");
  CHECK(changed["note"] == "another disk");
  CHECK(units.unit(added)["unitKey"] == "E77");
  CHECK(units.unit(added)["declared"].toMap().isEmpty());
  CHECK(resets == 0);
}

TEST_CASE("a sighting can be taken back, and an undeclared unit with a reason") {
  TestVault test;
  UnitListModel& units = equipmentOf(test);
  REQUIRE(units.recordMissing("unit/equipment/E3", "sold"));
  REQUIRE(units.clearSighting("unit/equipment/E3"));
  CHECK(units.unsightedCount() == 12);
  CHECK(units.unit("unit/equipment/E3")["note"].toString().isEmpty());
  const QString added = units.addUndeclared({{"asset_number", "E77"}}, {});
  CHECK(units.count() == 13);
  CHECK_FALSE(units.retractUndeclared(added, " "));
  CHECK_FALSE(units.retractUndeclared("unit/equipment/E1", "no such thing"));
  REQUIRE(units.retractUndeclared(added, "it was declared under another number"));
  CHECK(units.count() == 12);
  CHECK(units.undeclaredCount() == 0);
}

TEST_CASE("what is no sighting is refused in words and not stored") {
  TestVault test;
  UnitListModel& units = equipmentOf(test);
  CHECK_FALSE(units.recordMissing("unit/equipment/E3", ""));
  CHECK_FALSE(units.recordMismatch("unit/equipment/E3", {}, ""));
  CHECK_FALSE(units.recordMismatch("unit/equipment/E3", {{"rooms", "many"}}, ""));
  CHECK_FALSE(units.recordMismatch("unit/equipment/E3", {{"colour", "red"}}, ""));
  CHECK_FALSE(units.confirmMatch("unit/equipment/E999"));
  CHECK(units.addUndeclared({}, "nothing of it").isEmpty());
  CHECK(units.unsightedCount() == 12);
  CHECK(test.toasts().size() == 6);
  units.setListId("person");
  CHECK_FALSE(units.recordMismatch("unit/person/P1", {{"grade", "chief"}}, ""));
  CHECK_FALSE(units.recordMismatch("unit/person/P1", {{"designated_on", "2020-02-30"}}, ""));
  CHECK(units.recordMismatch("unit/person/P1", {{"grade", "general"}}, ""));
}

TEST_CASE("filters, search, sort and groups arrange the list") {
  TestVault test;
  UnitListModel& units = equipmentOf(test);
  CHECK(units.siteField() == "site_number");
  units.setSortField("asset_number");
  CHECK(roleOf(units, 1, UnitListModel::UnitKeyRole) == "E2");  // by number, not E10
  units.setSortDescending(true);
  CHECK(roleOf(units, 0, UnitListModel::UnitKeyRole) == "E12");
  units.setGroupField("site_number");
  CHECK(roleOf(units, 0, UnitListModel::GroupRole) == "S1 Site 1");
  CHECK(roleOf(units, 0, UnitListModel::UnitKeyRole) == "E11");
  CHECK(roleOf(units, 11, UnitListModel::GroupRole) == "S2 Site 2");
  units.setSearchText("wd-105");
  REQUIRE(units.count() == 1);
  CHECK(roleOf(units, 0, UnitListModel::UnitKeyRole) == "E5");
  units.setSearchText({});
  units.setStatusFilter("match");
  CHECK(units.count() == 0);
  REQUIRE(units.confirmMatch("unit/equipment/E7"));
  CHECK(units.count() == 1);
  CHECK(units.unsightedCount() == 11);
}

TEST_CASE("a number or a label's serial number jumps to its unit even when it is filtered out") {
  TestVault test;
  UnitListModel& units = equipmentOf(test);
  CHECK(units.entityAt(units.jumpTo("E5")) == "unit/equipment/E5");
  units.setStatusFilter("missing");
  const int row = units.jumpTo(" WD-108 ");
  REQUIRE(row >= 0);
  CHECK(units.statusFilter() == "all");
  CHECK(units.entityAt(row) == "unit/equipment/E8");
  CHECK(units.jumpTo("WD-1") == -1);
}

TEST_CASE("the sightings of a list suggest the answer of the item that reconciles it") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("PE-02");
  CHECK(review.pane()->reconciles() == "person");
  CHECK(review.pane()->suggestedDetermination().isEmpty());
  review.units()->setListId("person");
  for (int i = 1; i <= 4; ++i) REQUIRE(review.units()->confirmMatch(QStringLiteral("unit/person/P%1").arg(i)));
  CHECK(review.pane()->suggestedDetermination() == "conform");
  REQUIRE(review.units()->recordMissing("unit/person/P4", "left"));
  CHECK(review.pane()->suggestedDetermination() == "nonconform");
  const UnitListsModel& lists = *review.unitLists();
  CHECK(lists.data(lists.index(lists.rowOf("person")), UnitListsModel::MissingRole).toInt() == 1);
}

TEST_CASE("a colleague's sighting arrives as one changed row") {
  TestVault test;
  UnitListModel& units = equipmentOf(test);
  int rows = 0;
  QObject::connect(&units, &QAbstractItemModel::dataChanged, &units,
                   [&](const QModelIndex& first, const QModelIndex& last) { rows += last.row() - first.row() + 1; });
  test.arrives(test.office.colleagueWrites({{"unit/equipment/E4", "status", json::value("match")}}));
  CHECK(rows == 1);
  CHECK(units.unit("unit/equipment/E4")["authorName"] == "Wang");
  CHECK(units.matchCount() == 1);
}
