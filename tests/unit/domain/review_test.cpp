#include "domain/review.hpp"

#include <catch2/catch_test_macros.hpp>

#include "unit/domain/fake_registers.hpp"
#include "unit/domain/sample_files.hpp"

using namespace fieldseal;
using namespace fieldseal::domain;
using namespace fieldseal::test;

namespace {

const UserId kLi = user(1);
const UserId kWang = user(2);
const UserId kLeader = user(3);
const UserId kStranger = user(9);

/// A review by the small template with a team of three and three declared people.
struct Fixture {
  Fixture() {
    registers.set(memberEntity(kLi), "role", "inspector");
    registers.set(memberEntity(kWang), "role", "inspector");
    registers.set(memberEntity(kLeader), "role", "leader");
    for (const char* key : {"P1", "P2", "P3"}) {
      registers.set(unitEntity("person", key), "declared", {{"number", key}, {"age", 30}});
    }
  }

  void answer(const std::string& entity, const char* determination, UserId author = kLi) {
    registers.set(entity, "determination", determination, author);
  }
  void confirm(const std::string& entity, const char* field, UserId who) {
    registers.set(entity, field, json::string(who.toString()), who);
  }
  ItemStatus status(const char* item) const { return review.status(*checklist->item(item)); }

  std::shared_ptr<const Template> checklist = parseTemplate(kSmallTemplate);
  FakeRegisters registers;
  Review review{registers, *checklist};
};

}  // namespace

TEST_CASE("a review tells who and when, and is planned until it says otherwise") {
  Fixture f;
  CHECK(f.review.state() == ReviewState::planned);
  CHECK(f.review.applicant().empty());
  CHECK_FALSE(f.review.sealed());
  f.registers.set("review", "state", "fieldwork");
  f.registers.set("review", "planned_on", "2026-03-09");
  f.registers.set("review", "application",
                  json::parse(R"({"application_number": "7", "applicant": {"name": {"en": "Example"}}})"));
  f.registers.set("review", "seal", json::object{{"state", "x"}});
  CHECK(f.review.state() == ReviewState::fieldwork);
  CHECK(f.review.plannedOn() == "2026-03-09");
  CHECK(f.review.applicationNumber() == "7");
  CHECK(f.review.applicant().in("zh_CN") == "Example");
  CHECK(f.review.sealed());

  const auto team = f.review.team();
  REQUIRE(team.size() == 3);
  CHECK(team[0].user == kLeader);
  CHECK(f.review.roleOf(kLi) == TeamRole::inspector);
  f.registers.set(memberEntity(kLi), "role", nullptr);  // left the team
  CHECK_FALSE(f.review.roleOf(kLi));
  CHECK(f.review.team().size() == 2);
}

TEST_CASE("an answer carries what was written, whoever wrote nonsense beside it") {
  Fixture f;
  f.registers.set("item/A1", "determination", "partly", kWang);
  f.registers.set("item/A1", "methods", json::array{"examine", 7, "test"});
  f.registers.set("item/A1", "count", 12);
  f.registers.set("item/A1", "date", "2026-03-02");
  f.registers.set("item/A1", "text", json::object{});
  f.registers.set("item/A1", "note", "two files incomplete");
  const Answer answer = f.review.answer("item/A1");
  CHECK(answer.determination == Determination::partly);
  CHECK(answer.methods == std::vector<std::string>{"examine", "test"});
  CHECK(answer.count == 12);
  CHECK(answer.date == "2026-03-02");
  CHECK(answer.text.empty());
  CHECK(answer.note == "two files incomplete");
  CHECK(answer.author == kWang);
  CHECK_FALSE(answer.conflicted);

  f.registers.setBeside("item/A1", "note", "three files incomplete");
  CHECK(f.review.answer("item/A1").conflicted);
  CHECK(f.review.answer("item/A1").note == "three files incomplete");
  CHECK_FALSE(f.review.answer("item/none").determination);
}

TEST_CASE("an item needs what the template requires of its determination") {
  Fixture f;
  f.answer("item/A1", "conform");
  CHECK(f.status("A1").settled());
  f.answer("item/A1", "nonconform");
  using enum Requirement;
  CHECK(f.status("A1").missing == std::vector{note, evidence});
  f.registers.set("item/A1", "note", "no plan");
  CHECK(f.status("A1").missing == std::vector{evidence});

  const std::string document = evidenceEntity(user(77));
  f.registers.set(document, "kind", "document");
  CHECK_FALSE(f.status("A1").settled());  // linked to nothing yet
  f.registers.set(document, "links", json::array{"item/A1"});
  CHECK(f.status("A1").settled());
  CHECK(f.review.evidenceFor("item/A1").size() == 1);
  f.registers.set(document, "retracted", true);
  CHECK(f.status("A1").missing == std::vector{evidence});
  CHECK(f.review.evidenceFor("item/A1").empty());
  CHECK(f.review.evidence().front().retracted);
}

TEST_CASE("a veto is confirmed by another inspector and by the leader, each in person") {
  Fixture f;
  f.answer("item/V1", "nonconform", kLi);
  f.registers.set("item/V1", "note", "the office does not exist");
  f.registers.set(evidenceEntity(user(77)), "links", json::array{"item/V1"});
  using enum Requirement;
  CHECK(f.status("V1").missing == std::vector{second_inspector, leader});

  f.confirm("item/V1", "second_inspector", kLi);  // the author is no second
  CHECK(f.status("V1").missing.front() == second_inspector);
  f.registers.set("item/V1", "second_inspector", json::string(kWang.toString()), kLi);  // in Wang's name
  CHECK(f.status("V1").missing.front() == second_inspector);
  f.confirm("item/V1", "second_inspector", kStranger);  // not of the team
  CHECK(f.status("V1").missing.front() == second_inspector);
  f.confirm("item/V1", "second_inspector", kWang);
  CHECK(f.status("V1").missing == std::vector{leader});

  f.confirm("item/V1", "leader", kWang);
  CHECK(f.status("V1").missing == std::vector{leader});
  f.confirm("item/V1", "leader", kLeader);
  CHECK(f.status("V1").settled());
  f.registers.set("item/V1", "second_inspector", nullptr, kWang);  // taken back
  CHECK(f.status("V1").missing == std::vector{second_inspector});
}

TEST_CASE("an item answered by units is as bad as its worst unit, once all are answered") {
  Fixture f;
  f.answer("item/A2/person/P1", "conform");
  f.answer("item/A2/person/P2", "nonconform");
  ItemStatus status = f.status("A2");
  CHECK(status.units == 3);
  CHECK(status.unitsAnswered == 2);
  CHECK(status.unitsNonconform == 1);
  CHECK_FALSE(status.determination);

  f.answer("item/A2/person/P3", "partly");
  CHECK(f.status("A2").determination == Determination::nonconform);
  f.answer("item/A2/person/P2", "conform");
  CHECK(f.status("A2").determination == Determination::partly);
  f.answer("item/A2/person/P2", "not_tested");
  CHECK(f.status("A2").determination == Determination::not_tested);
  f.answer("item/A2/person/P2", "not_applicable");
  CHECK(f.status("A2").determination == Determination::partly);
  f.answer("item/A2/person/P1", "not_applicable");
  f.answer("item/A2/person/P3", "not_applicable");
  CHECK(f.status("A2").determination == Determination::not_applicable);
}

TEST_CASE("a not tested unit leaves its item open, however bad the others are") {
  Fixture f;
  f.answer("item/A2/person/P1", "nonconform");
  f.answer("item/A2/person/P2", "not_tested");
  f.answer("item/A2/person/P3", "conform");
  const ItemStatus status = f.status("A2");
  CHECK(status.determination == Determination::nonconform);
  CHECK(status.unitsNotTested == 1);
  CHECK(status.open());
}

TEST_CASE("units that are missing need no answer, units that were found do") {
  Fixture f;
  f.answer("item/A2/person/P1", "conform");
  f.answer("item/A2/person/P2", "nonconform");
  f.answer("item/A2/person/P3", "conform");
  f.registers.set("unit/person/P2", "status", "missing");
  CHECK(f.status("A2").units == 2);
  CHECK(f.status("A2").determination == Determination::conform);

  const std::string key = foundUnitKey(user(50));
  f.registers.set(unitEntity("person", key), "status", "undeclared");
  f.registers.set(unitEntity("person", key), "found", json::object{{"number", "P9"}});
  CHECK(f.status("A2").units == 3);
  CHECK_FALSE(f.status("A2").determination);
  f.answer(itemUnitEntity("A2", "person", key), "partly");
  CHECK(f.status("A2").determination == Determination::partly);
  f.registers.set(unitEntity("person", key), "retracted", true);
  CHECK(f.status("A2").units == 2);
  CHECK(f.status("A2").determination == Determination::conform);
}

TEST_CASE("an item's own not_applicable or not_tested stands before its units, other words of it do not") {
  Fixture f;
  for (const char* key : {"P1", "P2", "P3"}) f.answer(itemUnitEntity("A2", "person", key), "conform");
  f.answer("item/A2", "nonconform");
  CHECK(f.status("A2").determination == Determination::conform);
  f.answer("item/A2", "not_applicable");
  CHECK(f.status("A2").determination == Determination::not_applicable);
  CHECK(f.status("A2").missing == std::vector{Requirement::note});
  f.answer("item/A2", "not_tested");
  CHECK(f.status("A2").determination == Determination::not_tested);
}

TEST_CASE("an item by units without any unit is answered itself") {
  Fixture f;
  for (const char* key : {"P1", "P2", "P3"}) f.registers.set(unitEntity("person", key), "status", "missing");
  CHECK_FALSE(f.status("A2").determination);
  f.answer("item/A2", "nonconform");
  CHECK(f.status("A2").determination == Determination::nonconform);
}

TEST_CASE("units carry their own notes and evidence, or share the item's") {
  Fixture f;
  f.answer("item/A2/person/P1", "nonconform");
  f.answer("item/A2/person/P2", "partly");
  using enum Requirement;
  CHECK(f.status("A2").missing == std::vector{note, evidence});
  f.registers.set("item/A2/person/P1", "note", "form lost");
  CHECK(f.status("A2").missing == std::vector{note, evidence});  // P2 has none
  f.registers.set("item/A2", "note", "see list");
  CHECK(f.status("A2").missing == std::vector{evidence});
  f.registers.set(evidenceEntity(user(77)), "links", json::array{"item/A2/person/P2"});
  CHECK(f.status("A2").missing == std::vector{evidence});
  f.registers.set(evidenceEntity(user(77)), "links", json::array{"item/A2/person/P1"});
  CHECK(f.status("A2").missing.empty());
}

TEST_CASE("an item is asked only where its condition holds, and leaves everything elsewhere") {
  Fixture f;
  CHECK_FALSE(f.status("R1").relevant);
  CHECK(f.review.progress().items == 3);
  f.answer("item/R1", "nonconform");
  CHECK_FALSE(f.status("R1").determination);
  f.answer("item/A1", "partly");
  CHECK(f.status("R1").relevant);
  CHECK(f.status("R1").determination == Determination::nonconform);
  CHECK(f.review.relevant(*f.checklist->item("R1")));
  CHECK(f.review.progress().items == 4);
  f.answer("item/A1", "conform");
  CHECK_FALSE(f.status("R1").relevant);
}

TEST_CASE("conditions combine") {
  const auto holds = [](const std::string& condition) {
    Fixture f;
    f.answer("item/A1", "conform");
    const auto checklist = parseTemplate(
        replaced(std::string(kSmallTemplate), R"({"item": "A1", "is": ["partly", "nonconform"]})", condition));
    return Review(f.registers, *checklist).relevant(*checklist->item("R1"));
  };
  const std::string yes = R"({"has_units": "person"})";
  const std::string no = R"({"item": "A1", "is": ["partly"]})";
  CHECK(holds(yes));
  CHECK_FALSE(holds(no));
  CHECK(holds(R"({"item": "A1", "is": ["partly", "conform"]})"));
  CHECK_FALSE(holds(R"({"item": "V1", "is": ["conform"]})"));  // open: not anything yet
  CHECK(holds(R"({"not": )" + no + "}"));
  CHECK_FALSE(holds(R"({"not": )" + yes + "}"));
  CHECK_FALSE(holds(R"({"all": [)" + yes + "," + no + "]}"));
  CHECK(holds(R"({"all": [)" + yes + "," + yes + "]}"));
  CHECK(holds(R"({"any": [)" + no + "," + yes + "]}"));
  CHECK_FALSE(holds(R"({"any": [)" + no + "," + no + "]}"));
}

TEST_CASE("a condition on an item that is not relevant itself does not hold") {
  Fixture f;
  const auto checklist = parseTemplate(replaced(std::string(kSmallTemplate), "\"veto\": true",
                                                R"("veto": true, "relevant_if": {"item": "R1", "is": ["conform"]})"));
  const Review review(f.registers, *checklist);
  f.answer("item/R1", "conform");
  CHECK_FALSE(review.relevant(*checklist->item("V1")));
  f.answer("item/A1", "partly");
  CHECK(review.relevant(*checklist->item("V1")));
}

TEST_CASE("progress counts what is settled and every register in conflict") {
  Fixture f;
  f.answer("item/A1", "conform");
  f.answer("item/V1", "nonconform");
  f.registers.setBeside("item/A1", "count", 1);
  f.registers.setBeside("item/A1", "count", 2);
  f.registers.setBeside("unit/person/P1", "declared", json::object{});
  CHECK(f.review.progress().items == 3);
  CHECK(f.review.progress().settled == 1);
  CHECK(f.review.progress().conflicts == 2);
  CHECK(f.review.progress(f.checklist->sections[0]).conflicts == 1);
  CHECK(f.status("A1").conflicted);
  CHECK_FALSE(f.status("V1").conflicted);
}
