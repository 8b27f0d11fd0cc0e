#include "domain/sighting.hpp"

#include <catch2/catch_test_macros.hpp>

#include "domain/review.hpp"
#include "unit/domain/fake_registers.hpp"
#include "unit/domain/sample_files.hpp"

using namespace fieldseal;
using namespace fieldseal::domain;
using namespace fieldseal::test;

namespace {

struct Fixture {
  std::shared_ptr<const Template> checklist = parseTemplate(kSmallTemplate);
  FakeRegisters registers;
  Review review{registers, *checklist};

  void declare(const char* key) {
    registers.set(unitEntity("person", key), "declared", json::object{{"number", key}, {"name", "李洋"}, {"age", 30}});
  }
};

}  // namespace

TEST_CASE("units come declared ones first by key, then what was found") {
  Fixture f;
  for (const char* key : {"P 2", "P10", "P1"}) f.declare(key);
  const std::string found = unitEntity("person", foundUnitKey(user(50)));
  f.registers.set(found, "found", json::object{{"number", "P7"}, {"age", 41.5}});
  f.registers.set(found, "status", "undeclared", user(2));
  f.registers.set("unit/personnel/P1", "declared", json::object{});  // another list

  const auto units = f.review.units("person");
  REQUIRE(units.size() == 4);
  CHECK(units[0].key == "P 2");
  CHECK(units[0].entity == "unit/person/P%202");
  CHECK(units[1].key == "P1");
  CHECK(units[2].key == "P10");
  CHECK(units[3].key == "P7");
  CHECK(units[3].entity == found);
  CHECK(units[3].status == Sighting::undeclared);
  CHECK(units[3].author == user(2));
  CHECK(units[3].field("age") == "41.5");
}

TEST_CASE("the declaration is never overwritten: what was found stands beside it") {
  Fixture f;
  f.declare("P1");
  f.registers.set("unit/person/P1", "status", "mismatch");
  f.registers.set("unit/person/P1", "found", json::object{{"name", "李阳"}, {"age", nullptr}});
  f.registers.set("unit/person/P1", "note", "passport shown");
  const Unit unit = f.review.unit("unit/person/P1").value();
  CHECK(unit.status == Sighting::mismatch);
  CHECK(unit.field("name") == "李阳");
  CHECK(unit.declared->at("name").as_string() == "李洋");
  CHECK(unit.field("age").empty());  // found without one
  CHECK(unit.field("number") == "P1");
  CHECK(unit.field("none").empty());
  CHECK(unit.note == "passport shown");
  CHECK_FALSE(f.review.unit("unit/person/P2"));
  CHECK_FALSE(f.review.unit("item/P1"));
}

TEST_CASE("only the declaration tells declared from undeclared") {
  Fixture f;
  f.declare("P1");
  f.registers.set("unit/person/P1", "status", "undeclared");
  f.registers.set("unit/person/P1", "retracted", true);
  CHECK(f.review.unit("unit/person/P1")->status == Sighting::unsighted);
  CHECK_FALSE(f.review.unit("unit/person/P1")->retracted);

  // What the office took back before anyone saw it is gone; what was seen stays as found.
  f.declare("P2");
  f.registers.set("unit/person/P2", "declared", nullptr);
  CHECK(f.review.unit("unit/person/P2")->retracted);
  f.registers.set("unit/person/P2", "status", "match");
  CHECK_FALSE(f.review.unit("unit/person/P2")->retracted);
  CHECK(f.review.unit("unit/person/P2")->status == Sighting::undeclared);
}

TEST_CASE("totals count the declared by what was seen of them, and the rest beside") {
  Fixture f;
  for (const char* key : {"P1", "P2", "P3", "P4", "P5"}) f.declare(key);
  f.registers.set("unit/person/P1", "status", "match");
  f.registers.set("unit/person/P2", "status", "match");
  f.registers.set("unit/person/P3", "status", "mismatch");
  f.registers.set("unit/person/P4", "status", "missing");
  f.registers.setBeside("unit/person/P4", "status", "match");
  f.registers.set("unit/person/found-1", "status", "undeclared");
  f.registers.set("unit/person/found-2", "status", "undeclared");
  f.registers.set("unit/person/found-2", "retracted", true);
  const SightingTotals totals = f.review.totals("person");
  CHECK(totals.declared == 5);
  CHECK(totals.unsighted == 1);
  CHECK(totals.match == 3);
  CHECK(totals.mismatch == 1);
  CHECK(totals.missing == 0);
  CHECK(totals.undeclared == 1);
  CHECK(totals.conflicts == 1);
}

TEST_CASE("sightings suggest an item's answer only when all units were looked for") {
  SightingTotals totals;
  totals.declared = 3;
  totals.match = 2;
  totals.unsighted = 1;
  CHECK_FALSE(suggestDetermination(totals));
  totals.unsighted = 0;
  totals.match = 3;
  CHECK(suggestDetermination(totals) == Determination::conform);
  totals.mismatch = 1;
  CHECK(suggestDetermination(totals) == Determination::partly);
  totals.undeclared = 1;
  CHECK(suggestDetermination(totals) == Determination::nonconform);
  totals.undeclared = 0;
  totals.missing = 1;
  CHECK(suggestDetermination(totals) == Determination::nonconform);
}

TEST_CASE("findings, evidence and comments are read from their registers") {
  Fixture f;
  const Uuid id = user(60);
  const std::string entity = findingEntity(id);
  f.registers.set(entity, "severity", "major", user(1));
  f.registers.set(entity, "text", "no access log", user(2));
  f.registers.set(entity, "items", json::array{"A1"});
  f.registers.set(entity, "units", json::array{"unit/person/P1"});
  f.registers.set(entity, "evidence", json::array{json::string(user(77).toString())});
  f.registers.set(entity, "due", "2026-06-01");
  f.registers.set(entity, "state", "confirmed");
  f.registers.set(entity, "confirmed_by", json::string(user(1).toString()), user(1));
  f.registers.set("finding/not-a-uuid", "text", "x");
  REQUIRE(f.review.findings().size() == 1);
  const Finding finding = f.review.finding(id).value();
  CHECK(finding.severity == Severity::major);
  CHECK(finding.text == "no access log");
  CHECK(finding.items == std::vector<std::string>{"A1"});
  CHECK(finding.units == std::vector<std::string>{"unit/person/P1"});
  CHECK(finding.due == "2026-06-01");
  CHECK(finding.state == FindingState::confirmed);
  CHECK(finding.confirmedBy == user(1));
  CHECK(finding.author == user(2));
  CHECK_FALSE(finding.retracted);
  f.registers.set(entity, "retracted", true);
  f.registers.set(entity, "confirmed_by", json::string(user(1).toString()), user(2));  // in another's name
  CHECK(f.review.finding(id)->retracted);
  CHECK_FALSE(f.review.finding(id)->confirmedBy);
  CHECK_FALSE(f.review.finding(user(61)));

  f.registers.set(commentEntity(user(70)), "about", "item/A1");
  f.registers.set(commentEntity(user(70)), "text", "which log?", user(5));
  REQUIRE(f.review.comments().size() == 1);
  CHECK(f.review.comments()[0].about == "item/A1");
  CHECK(f.review.comments()[0].author == user(5));

  f.registers.set(evidenceEntity(user(77)), "kind", "document");
  f.registers.set(evidenceEntity(user(77)), "custodian", "archive");
  CHECK(f.review.evidence().at(0).custodian == "archive");
}
