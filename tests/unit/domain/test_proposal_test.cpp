#include "domain/test_proposal.hpp"

#include <catch2/catch_test_macros.hpp>

#include "domain/entity.hpp"
#include "unit/domain/fake_registers.hpp"
#include "unit/domain/sample_files.hpp"

using namespace fieldseal;
using namespace fieldseal::domain;
using namespace fieldseal::test;

namespace {

TestRecord handedIn(std::uint8_t n, const std::string& person) {
  TestRecord test;
  test.id = user(n);
  test.person = person;
  test.paper = Paper{};
  test.handedInBy = "person";
  return test;
}

/// As if a person's name told the result.
std::optional<Marks> byName(const TestRecord& test) {
  if (test.name == "unmarked") return std::nullopt;
  Marks marks;
  marks.passed = test.name == "passed";
  return marks;
}

std::optional<Determination> proposed(const std::vector<TestRecord>& all, const Template& checklist) {
  return testProposal(all.back(), all, checklist, byName);
}

/// The sample with its fed item answered as a whole.
std::shared_ptr<const Template> wholeItemTemplate() {
  auto checklist = std::make_shared<Template>(*sampleTemplate());
  for (Section& section : checklist->sections) {
    for (Item& item : section.items) {
      if (item.fedBy) item.perUnit.reset();
    }
  }
  return checklist;
}

}  // namespace

TEST_CASE("a test speaks for the person who sat it, under the item that tests feed") {
  const auto checklist = sampleTemplate();
  REQUIRE(fedItem(*checklist) != nullptr);
  auto test = handedIn(1, "unit/person/P00003");
  const auto fed = fedBy(test, *checklist);
  REQUIRE(fed);
  CHECK(fed->entity == itemUnitEntity(fedItem(*checklist)->id, "person", "P00003"));
  auto other = handedIn(2, "unit/person/P00004");
  test.name = "passed";
  CHECK(proposed({other, test}, *checklist) == Determination::conform);
  test.name = "failed";
  CHECK(proposed({other, test}, *checklist) == Determination::nonconform);
}

TEST_CASE("a test of nobody on the item's list feeds nothing") {
  const auto checklist = sampleTemplate();
  for (const std::string person : {"", "unit/site/S001", "unit/person", "item/PE-04"}) {
    CAPTURE(person);
    CHECK_FALSE(fedBy(handedIn(1, person), *checklist));
  }
}

TEST_CASE("an item as a whole is told by all tests, and by none while one of them cannot be marked") {
  const auto checklist = wholeItemTemplate();
  auto passed = handedIn(1, "");
  passed.name = "passed";
  auto failed = handedIn(2, "");
  failed.name = "failed";
  auto unmarked = handedIn(3, "");
  unmarked.name = "unmarked";
  CHECK(fedBy(passed, *checklist)->entity == itemEntity(fedItem(*checklist)->id));
  CHECK(proposed({passed, failed}, *checklist) == Determination::partly);
  CHECK_FALSE(proposed({passed, unmarked}, *checklist));
  failed.abandoned = "ill";
  CHECK(proposed({failed, passed}, *checklist) == Determination::conform);
}

TEST_CASE("nothing is proposed before a test is handed in, nor by a word that the template does not offer") {
  auto test = handedIn(1, "unit/person/P00003");
  test.name = "passed";
  Template narrow = *sampleTemplate();
  narrow.determinations = {Determination::nonconform};
  CHECK_FALSE(proposed({test}, narrow));
  test.handedInBy.clear();
  CHECK_FALSE(proposed({test}, *sampleTemplate()));
}

TEST_CASE("of two tests of one person the later speaks, also where nobody can mark it") {
  const auto checklist = sampleTemplate();
  auto first = handedIn(1, "unit/person/P00003");
  first.name = "failed";
  auto second = handedIn(2, "unit/person/P00003");
  second.name = "passed";
  CHECK_FALSE(testProposal(first, {first, second}, *checklist, byName));
  CHECK(testProposal(second, {first, second}, *checklist, byName) == Determination::conform);
  second.name = "unmarked";
  CHECK_FALSE(testProposal(first, {first, second}, *checklist, byName));
  second.handedInBy.clear();
  CHECK(testProposal(first, {first, second}, *checklist, byName) == Determination::nonconform);
}
