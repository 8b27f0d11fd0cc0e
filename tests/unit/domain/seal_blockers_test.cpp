#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "domain/review.hpp"
#include "unit/domain/fake_registers.hpp"
#include "unit/domain/sample_files.hpp"

using namespace fieldseal;
using namespace fieldseal::domain;
using namespace fieldseal::test;

namespace {

using Kind = Blocker::Kind;

/// A review by the small template that nothing keeps from being sealed.
struct Fixture {
  Fixture() {
    registers.set("review", "state", "deliberation");
    registers.set("review", "opinion", json::object{{"recommendation", "pass"}, {"reasons", "all in order"}});
    for (const char* key : {"P1", "P2"}) {
      registers.set(unitEntity("person", key), "declared", json::object{{"number", key}});
      registers.set(unitEntity("person", key), "status", "match");
      registers.set(itemUnitEntity("A2", "person", key), "determination", "conform");
    }
    registers.set("item/A1", "determination", "conform");
    registers.set("item/V1", "determination", "conform");
  }

  std::vector<Blocker> blockers() const { return sealBlockers(Review(registers, *checklist)); }
  std::vector<Kind> kinds() const {
    std::vector<Kind> kinds;
    for (const Blocker& blocker : blockers()) kinds.push_back(blocker.kind);
    return kinds;
  }

  std::shared_ptr<const Template> checklist = parseTemplate(kSmallTemplate);
  FakeRegisters registers;
};

}  // namespace

TEST_CASE("nothing keeps a finished review from being sealed") {
  CHECK(Fixture().blockers().empty());
}

TEST_CASE("a review is sealed out of deliberation, termination or return, and no other state") {
  Fixture f;
  for (const char* state : {"deliberation", "terminated", "returned"}) {
    f.registers.set("review", "state", state);
    CHECK(f.blockers().empty());
  }
  for (const char* state : {"planned", "fieldwork", "suspended", "sealed", "decided"}) {
    f.registers.set("review", "state", state);
    CHECK(f.kinds() == std::vector{Kind::state});
  }
}

TEST_CASE("an opinion needs a recommendation and reasons") {
  Fixture f;
  for (const json::value& opinion :
       {json::value(nullptr), json::value("pass"), json::value({{"recommendation", "pass"}}),
        json::value({{"recommendation", "pass"}, {"reasons", ""}}), json::value({{"reasons", "all in order"}})}) {
    f.registers.set("review", "opinion", opinion);
    INFO(json::serialize(opinion));
    CHECK(f.kinds() == std::vector{Kind::no_opinion});
  }
}

TEST_CASE("open, not tested and unproven items block, each where it stands") {
  Fixture f;
  f.registers.set("item/A1", "determination", "nonconform");
  f.registers.set("item/A2/person/P1", "determination", nullptr);
  f.registers.set("item/V1", "determination", "not_tested");
  const auto blockers = f.blockers();
  REQUIRE(blockers.size() == 5);
  CHECK(blockers[0].kind == Kind::missing_requirement);
  CHECK(blockers[0].entity == "item/A1");
  CHECK(blockers[0].requirement == Requirement::note);
  CHECK(blockers[1].requirement == Requirement::evidence);
  CHECK(blockers[2].kind == Kind::open_item);
  CHECK(blockers[2].entity == "item/A2");
  CHECK(blockers[2].count == 1);
  CHECK(blockers[3].kind == Kind::not_tested);
  CHECK(blockers[3].entity == "item/V1");
  CHECK(blockers[4].kind == Kind::open_item);  // R1 is asked since A1 does not conform
  CHECK(blockers[4].entity == "item/R1");
}

TEST_CASE("a single unit that was not tested blocks, even under an item that does not conform") {
  Fixture f;
  f.registers.set("item/A2", "note", "see list");
  f.registers.set(evidenceEntity(user(77)), "links", json::array{"item/A2"});
  f.registers.set("item/A2/person/P1", "determination", "nonconform");
  CHECK(f.blockers().empty());
  f.registers.set("item/A2/person/P2", "determination", "not_tested");
  CHECK(f.kinds() == std::vector{Kind::not_tested});
}

TEST_CASE("units that nobody looked for block, with their number") {
  Fixture f;
  f.registers.set("unit/person/P1", "status", nullptr);
  f.registers.set("unit/person/P2", "status", nullptr);
  const auto blockers = f.blockers();
  REQUIRE(blockers.size() == 1);
  CHECK(blockers[0].kind == Kind::unsighted_units);
  CHECK(blockers[0].entity == "unit/person");
  CHECK(blockers[0].count == 2);
}

TEST_CASE("every conflict blocks, those of items at their item") {
  Fixture f;
  f.registers.setBeside("item/A1", "note", "a");
  f.registers.setBeside("item/A1", "note", "b");
  f.registers.set("item/V1", "determination", "not_tested");
  f.registers.setBeside("unit/person/P1", "status", "mismatch");
  f.registers.setBeside("item/of-another-template", "note", "a");
  f.registers.setBeside("item/of-another-template", "note", "b");
  const auto blockers = f.blockers();
  REQUIRE(blockers.size() == 4);
  CHECK(blockers[0].kind == Kind::conflict);
  CHECK(blockers[0].entity == "item/A1");
  CHECK(blockers[0].field == "note");
  CHECK(blockers[0].count == 2);
  CHECK(blockers[1].kind == Kind::not_tested);
  CHECK(blockers[2].entity == "item/of-another-template");
  CHECK(blockers[3].entity == "unit/person/P1");
}

TEST_CASE("a terminated review may leave items open, but not its veto unconfirmed") {
  Fixture f;
  f.registers.set("review", "state", "terminated");
  f.registers.set("item/A1", "determination", nullptr);
  f.registers.set("unit/person/P1", "status", nullptr);
  CHECK(f.blockers().empty());
  f.registers.set("item/V1", "determination", "nonconform");
  CHECK(f.kinds() == std::vector(4, Kind::missing_requirement));
}

TEST_CASE("interviews and tests block only where the template requires them") {
  Fixture f;
  f.checklist = parseTemplate(replaced(std::string(kSmallTemplate), "\"sections\"",
                                       R"("interview_roles": ["boss"], "interviews_required": ["boss"],
                  "knowledge_test": {"questions": 1, "pass_percent": 90, "minutes": 5, "bank": "b", "required": true},
                  "sections")"));
  CHECK(f.kinds() == std::vector{Kind::missing_interview, Kind::missing_test});
  CHECK(f.blockers()[0].field == "boss");

  const std::string talk = "interview/" + user(5).toString();
  f.registers.set(talk, "role", "boss");
  f.registers.set(talk, "read_back", json::object{{"by", "team"}});
  CHECK(f.kinds().size() == 2);
  f.registers.set(talk, "signed_applicant_1", json::object{{"name", "Zhao"}, {"of", "sha256:0"}});
  CHECK(f.kinds() == std::vector{Kind::missing_test});

  const std::string test = "test/" + user(6).toString();
  f.registers.set(test, "paper", json::object{{"questions", json::array{}}});
  f.registers.set(test, "started", 5);
  CHECK(f.kinds() == std::vector{Kind::running_test, Kind::missing_test});
  f.registers.set(test, "handed_in", json::object{{"by", "person"}, {"wall", 6}});
  CHECK(f.blockers().empty());
  f.registers.set("review", "state", "terminated");
  f.registers.set(test, "abandoned", json::object{{"reason", "veto"}});
  CHECK(f.blockers().empty());
}
