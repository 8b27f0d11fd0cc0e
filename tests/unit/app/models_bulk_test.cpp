// Many units at once: searched, sorted, selected, written and taken back.
#include <catch2/catch_test_macros.hpp>

#include "large_review.hpp"
#include "models/change_batches.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

constexpr int kUnits = 2'500;

/// Equipment N10000 … in a vault that is open.
UnitListModel& largeList(TestVault& test) {
  fillLarge(test.office, test.store(), 30, kUnits);
  UnitListModel& units = *test.openReview().units();
  units.setListId("equipment");
  return units;
}

QString keyAt(const UnitListModel& units, int row) {
  return units.data(units.index(row), UnitListModel::UnitKeyRole).toString();
}

}  // namespace

TEST_CASE("a search wants every word, in any field, in the words of a choice too") {
  TestVault test;
  UnitListModel& units = largeList(test);
  const int all = units.count();
  REQUIRE(all >= kUnits);
  units.setSearchText("n10042");
  CHECK(units.count() == 1);
  units.setSearchText("model 42 s2");
  CHECK(units.count() > 1);
  CHECK(keyAt(units, 0) == "N10042");
  units.setSearchText("Laptop n10001");
  CHECK(units.count() == 1);
  units.setSearchText("no such thing");
  CHECK(units.count() == 0);
  units.setSearchText("");
  CHECK(units.count() == all);
}

TEST_CASE("rows sort by the value of the numbers in them, up and down and in groups") {
  TestVault test;
  UnitListModel& units = largeList(test);
  units.setSearchText("model n1");
  units.setSortField("model");
  CHECK(keyAt(units, 9) == "N10009");
  CHECK(keyAt(units, 10) == "N10010");
  units.setSortDescending(true);
  CHECK(keyAt(units, 0) == "N12499");
  units.setGroupField("site_number");
  CHECK(units.data(units.index(0), UnitListModel::GroupRole) == "S0");
  CHECK(keyAt(units, 0) == "N12490");
  units.setSortField("");
  units.setGroupField("");
  units.setSortDescending(false);
  CHECK(keyAt(units, 0) == "N10000");
}

TEST_CASE("what is selected is matched in one go and taken back by one undo") {
  TestVault test;
  UnitListModel& units = largeList(test);
  ReviewSession& review = *test.app().review();
  REQUIRE(units.recordMissing("unit/equipment/N10000", "not there"));
  units.setSearchText("model");
  units.selectShown();
  CHECK(units.selectedCount() == units.count());
  const int unsighted = units.bulkCount("match");
  CHECK(unsighted == units.selectedCount() - 1);  // what was said is not overwritten
  const int before = review.unsent();
  REQUIRE(units.sightSelected("match"));
  CHECK(units.matchCount() == unsighted);
  CHECK(units.missingCount() == 1);
  CHECK(units.selectedCount() == 0);
  CHECK(review.unsent() > before + 1);  // more than one entry holds
  QString told;
  QObject::connect(&review, &ReviewSession::undone, &review, [&](const QString& text) { told = text; });
  REQUIRE(review.undo());
  CHECK(units.matchCount() == 0);
  CHECK(told.contains(QString::number(unsighted)));
  REQUIRE(review.redo());
  CHECK(units.matchCount() == unsighted);
  REQUIRE(review.undo());
  REQUIRE(review.undo());
  CHECK(units.missingCount() == 0);
}

TEST_CASE("many missing share one reason, and none goes without") {
  TestVault test;
  UnitListModel& units = largeList(test);
  units.toggleSelected("unit/equipment/N10001");
  units.toggleSelected("unit/equipment/N10002");
  units.toggleSelected("unit/equipment/N10002");
  units.toggleSelected("unit/equipment/N10003");
  CHECK(units.selectedCount() == 2);
  CHECK_FALSE(units.sightSelected("missing", " "));
  CHECK(units.missingCount() == 0);
  REQUIRE(units.sightSelected("missing", "sold in May"));
  CHECK(units.missingCount() == 2);
  CHECK(units.unit("unit/equipment/N10003")["note"] == "sold in May");
}

TEST_CASE("a unit that leaves the filter leaves the list alone and nothing else moves") {
  TestVault test;
  UnitListModel& units = largeList(test);
  units.setStatusFilter("unsighted");
  const int before = units.count();
  int resets = 0, removals = 0;
  QObject::connect(&units, &QAbstractItemModel::modelReset, &units, [&] { ++resets; });
  QObject::connect(&units, &QAbstractItemModel::rowsRemoved, &units, [&] { ++removals; });
  REQUIRE(units.confirmMatch("unit/equipment/N10100"));
  CHECK(units.count() == before - 1);
  CHECK(units.rowOf("unit/equipment/N10100") == -1);
  CHECK(resets == 0);
  CHECK(removals == 1);
  REQUIRE(test.app().review()->undo());
  CHECK(units.count() == before);
  CHECK(resets == 0);
}

TEST_CASE("a label finds its unit in whatever list it stands, by its key before another field") {
  TestVault test;
  ReviewSession& review = test.openReview();
  UnitListModel& units = *review.units();
  units.setListId("person");
  CHECK(units.find("WD-107") == "unit/equipment/E7");
  CHECK(units.find("p2") == "unit/person/P2");
  CHECK(units.find("nothing").isEmpty());
  units.setStatusFilter("match");
  units.show("unit/equipment/E7");
  CHECK(units.listId() == "equipment");
  CHECK(units.current() == "unit/equipment/E7");
  units.setStatusFilter("match");
  units.show("unit/equipment/E8");
  CHECK(units.rowOf("unit/equipment/E8") >= 0);
}

TEST_CASE("changes split into entries that the format takes, never within one unit") {
  journal::Registers registers;
  std::vector<journal::Change> changes;
  for (int unit = 0; unit < 3'000; ++unit) {
    const std::string entity = "unit/equipment/" + std::to_string(unit);
    changes.push_back({entity, "status", json::value("missing")});
    changes.push_back({entity, "note", json::value(std::string(100, 'x'))});
  }
  const auto entries = splitIntoEntries(changes, registers);
  CHECK(entries.size() > 6);
  std::size_t sets = 0;
  for (const auto& entry : entries) {
    sets += entry.size();
    CHECK(entry.front().field == "status");
    CHECK(entry.back().field == "note");
    journal::Entry made{.number = 1, .time = {}, .wall = {}, .author = {}, .reason = {}, .sets = {}};
    for (const journal::Change& change : entry) made.sets.push_back({change.entity, change.field, change.value, {}});
    CHECK(journal::encodeEntry(made).has_value());
  }
  CHECK(sets == changes.size());
}
