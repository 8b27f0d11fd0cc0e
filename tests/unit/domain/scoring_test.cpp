#include "domain/scoring.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "unit/domain/fake_registers.hpp"
#include "unit/domain/sample_files.hpp"

using namespace fieldseal;
using namespace fieldseal::domain;
using namespace fieldseal::test;

namespace {

/// The small template (A1 10 points, A2 20 points by person at 3 each, V1 veto) with `people` declared
/// and all of it conforming.
struct Fixture {
  explicit Fixture(std::size_t people = 3, std::string text = std::string(kSmallTemplate))
      : checklist(parseTemplate(text)) {
    for (std::size_t i = 1; i <= people; ++i) {
      const std::string key = "P" + std::to_string(i);
      registers.set(unitEntity("person", key), "declared", json::object{{"number", key}});
      answer(itemUnitEntity("A2", "person", key), "conform");
    }
    answer("item/A1", "conform");
    answer("item/V1", "conform");
  }

  void answer(const std::string& entity, const char* determination) {
    registers.set(entity, "determination", determination);
  }
  Score score() const { return domain::score(Review(registers, *checklist)); }

  std::shared_ptr<const Template> checklist;
  FakeRegisters registers;
};

std::string recommended(const Score& score) {
  return score.recommendation ? score.recommendation->recommend : "nothing";
}

/// One item of `points` beside A2 (which leaves, by its own not_applicable), so that the percentage is free.
Fixture onlyA1(const std::string& points, const std::string& partly) {
  std::string text = replaced(std::string(kSmallTemplate), "\"points\": 10", "\"points\": " + points);
  Fixture f(3, replaced(text, "\"partly\": 500", "\"partly\": " + partly));
  f.answer("item/A2", "not_applicable");
  f.answer("item/A1", "partly");
  f.answer("item/R1", "conform");
  return f;
}

}  // namespace

TEST_CASE("all conforming earns all points and passes") {
  const Fixture f;
  const Score score = f.score();
  CHECK(score.applicable == 30'000);
  CHECK(score.earned == 30'000);
  CHECK(score.best == 30'000);
  CHECK(score.openItems == 0);
  CHECK(score.deductions.empty());
  CHECK(score.vetoes.empty());
  CHECK(score.basisPoints() == 10'000);
  CHECK(recommended(score) == "pass");
  REQUIRE(score.sections.size() == 1);
  CHECK(score.sections[0].earned == 30'000);
}

TEST_CASE("partly deducts half an item, nonconform all of it, each with its cause") {
  Fixture f;
  f.answer("item/A1", "partly");
  f.answer("item/R1", "conform");  // asked now that A1 does not conform
  Score score = f.score();
  CHECK(score.earned == 25'000);
  CHECK(score.basisPoints() == 8'333);
  CHECK(recommended(score) == "rectify");
  REQUIRE(score.deductions.size() == 1);
  CHECK(score.deductions[0].item == "A1");
  CHECK(score.deductions[0].unit.empty());
  CHECK(score.deductions[0].determination == Determination::partly);
  CHECK(score.deductions[0].points == 5'000);

  f.answer("item/A1", "nonconform");
  score = f.score();
  CHECK(score.earned == 20'000);
  CHECK(recommended(score) == "fail");
}

TEST_CASE("each unit deducts by its own determination") {
  Fixture f;
  f.answer("item/A2/person/P1", "nonconform");  // 3
  f.answer("item/A2/person/P2", "partly");      // 1.5
  const Score score = f.score();
  CHECK(score.earned == 30'000 - 4'500);
  REQUIRE(score.deductions.size() == 2);
  CHECK(score.deductions[0].unit == "unit/person/P1");
  CHECK(score.deductions[0].points == 3'000);
  CHECK(score.deductions[1].unit == "unit/person/P2");
  CHECK(score.deductions[1].points == 1'500);
  const auto line =
      std::find_if(score.items.begin(), score.items.end(), [](const auto& one) { return one.item == "A2"; });
  CHECK(line->deducted == 4'500);
  CHECK(line->earned == 15'500);
}

TEST_CASE("units deduct no more than the item's points") {
  Fixture f(8);
  for (int i = 1; i <= 8; ++i) f.answer("item/A2/person/P" + std::to_string(i), "nonconform");  // 24 of 20
  const Score score = f.score();
  CHECK(score.earned == 10'000);
  CHECK(score.deductions.size() == 8);  // all listed, so that the cap can be checked by hand
  CHECK(score.items[1].deducted == 20'000);
  CHECK(score.items[1].earned == 0);
}

TEST_CASE("what is not applicable leaves the denominator") {
  Fixture f;
  f.answer("item/A1", "not_applicable");
  Score score = f.score();
  CHECK(score.applicable == 20'000);
  CHECK(score.earned == 20'000);
  CHECK_FALSE(score.items[0].applicable);
  CHECK(recommended(score) == "pass");

  f.answer("item/A2", "not_applicable");
  f.answer("item/V1", "not_applicable");
  score = f.score();
  CHECK(score.applicable == 0);
  CHECK(score.basisPoints() == 10'000);
  CHECK(score.reaches(100));
  CHECK(recommended(score) == "pass");
}

TEST_CASE("units that are not applicable deduct nothing") {
  Fixture f;
  f.answer("item/A2/person/P1", "not_applicable");
  f.answer("item/A2/person/P2", "nonconform");
  CHECK(f.score().earned == 27'000);
}

TEST_CASE("a threshold is reached exactly or not at all") {
  // 10 % off is exactly 90 %: passes.
  CHECK(recommended(onlyA1("100", "100").score()) == "pass");
  CHECK(onlyA1("100", "100").score().reaches(90));

  // 89.999 of 100 points: a thousandth below, printed as 89.99 %.
  const std::string text = replaced(std::string(kSmallTemplate), "\"points\": 20", "\"points\": 100");
  Fixture f(1, replaced(text, "\"deduct\": 3", "\"deduct\": 10.001"));
  f.answer("item/A1", "not_applicable");
  f.answer("item/A2/person/P1", "nonconform");
  const Score below = f.score();
  CHECK(below.earned == 89'999);
  CHECK(below.applicable == 100'000);
  CHECK_FALSE(below.reaches(90));
  CHECK(below.basisPoints() == 8'999);
  CHECK(recommended(below) == "rectify");
}

TEST_CASE("a deduction between two thousandths is the greater one") {
  // Half of 0.125 points is 0.0625: 0.063 is deducted, never 0.062.
  const Fixture f = onlyA1("0.125", "500");
  const Score score = f.score();
  CHECK(score.deductions.at(0).points == 63);
  CHECK(score.earned == 62);
}

TEST_CASE("a veto decides, whatever the points say and whatever is still open") {
  Fixture f;
  f.answer("item/V1", "nonconform");
  Score score = f.score();
  CHECK(score.vetoes == std::vector<std::string>{"V1"});
  CHECK(score.earned == 30'000);
  CHECK(recommended(score) == "terminate");

  f.registers.set("item/A1", "determination", nullptr);
  score = f.score();
  CHECK(score.openItems == 1);
  CHECK(recommended(score) == "terminate");

  f.answer("item/V1", "partly");  // deducts, so it is a veto too
  CHECK(recommended(f.score()) == "terminate");
  f.answer("item/V1", "conform");
  CHECK(recommended(f.score()) == "nothing");
}

TEST_CASE("open items earn nothing yet, and the best case says what is still possible") {
  Fixture f;
  f.registers.set("item/A1", "determination", nullptr);
  f.answer("item/A2/person/P1", "nonconform");
  f.registers.set("item/A2/person/P2", "determination", nullptr);
  const Score score = f.score();
  CHECK(score.openItems == 2);
  CHECK(score.applicable == 30'000);
  CHECK(score.earned == 0);
  CHECK(score.best == 10'000 + 17'000);
  CHECK(score.items[0].open);
  CHECK(score.items[1].deducted == 3'000);
  CHECK(recommended(score) == "nothing");
}

TEST_CASE("not tested is open: by the item or by a single unit") {
  Fixture f;
  f.answer("item/A1", "not_tested");
  f.answer("item/A2/person/P1", "nonconform");
  f.answer("item/A2/person/P2", "not_tested");
  const Score score = f.score();
  CHECK(score.openItems == 2);
  CHECK(score.earned == 0);
  CHECK(recommended(score) == "nothing");
}

TEST_CASE("the whole sample review is scored as by hand") {
  // 42 people, 5 sites, 96 devices; everything conforms but three things.
  const auto checklist = sampleTemplate();
  const DossierReport dossier = readDossier(sampleDossierFiles(), *checklist);
  FakeRegisters registers;
  for (const auto& [list, units] : dossier.dossier.lists) {
    for (const auto& unit : units) registers.set(unitEntity(list, unit.key), "declared", unit.fields);
  }
  for (const auto& section : checklist->sections) {
    for (const auto& item : section.items) {
      if (!item.perUnit) {
        registers.set(itemEntity(item.id), "determination", "conform");
        continue;
      }
      for (const auto& unit : dossier.dossier.lists.at(item.perUnit->list)) {
        registers.set(itemUnitEntity(item.id, item.perUnit->list, unit.key), "determination", "conform");
      }
    }
  }
  const Review review(registers, *checklist);
  CHECK(score(review).earned == 500'000);

  registers.set("item/MO-03", "determination", "nonconform");  // 10 points
  registers.set("item/MO-06", "determination", "partly");      // half of 12
  for (int i = 1; i <= 9; ++i) {                               // 9 x 2 points, capped at 12
    registers.set("item/PE-04/person/P0000" + std::to_string(i), "determination", "nonconform");
  }
  registers.set("item/SF-03", "determination", "not_applicable");  // 4 points leave
  const Score result = score(review);
  CHECK(result.applicable == 496'000);
  CHECK(result.earned == 496'000 - 10'000 - 6'000 - 12'000);
  CHECK(result.basisPoints() == 9'435);  // 468 / 496 = 94.354… %
  CHECK(recommended(result) == "pass");
  CHECK(result.deductions.size() == 11);
}

TEST_CASE("points are printed as people write them") {
  CHECK(printPoints(0) == "0");
  CHECK(printPoints(12'000) == "12");
  CHECK(printPoints(12'500) == "12.5");
  CHECK(printPoints(125) == "0.125");
  CHECK(printPoints(10) == "0.01");
  CHECK(printPoints(-1'500) == "-1.5");
}

TEST_CASE("scoring a large review looks at each register about once") {
  Fixture f(10'000);
  const std::size_t before = f.registers.lookups();
  const Score score = f.score();
  CHECK(score.openItems == 0);
  // 10,000 units and 10,000 answers, each visited and read.
  CHECK(f.registers.lookups() - before < 50'000);
}
