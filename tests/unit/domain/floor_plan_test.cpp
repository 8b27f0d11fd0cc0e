#include "domain/floor_plan.hpp"

#include <catch2/catch_test_macros.hpp>

#include "domain/entity.hpp"
#include "fake_registers.hpp"

using namespace fieldseal;
using namespace fieldseal::domain;

namespace {

const std::string kPin = "pin/01000000-0000-7000-8000-0000000000aa";
const std::string kPlan = "01000000-0000-7000-8000-000000000001";

}  // namespace

TEST_CASE("a pin is read from its registers") {
  test::FakeRegisters registers;
  registers.set(kPin, "at", pinPlace(kPlan, 250, 1000));
  registers.set(kPin, "about", "unit/equipment/E000031");
  registers.set(kPin, "label", "Rack 3");
  const auto found = pins(registers);
  REQUIRE(found.size() == 1);
  CHECK(pinEntity(found[0].id) == kPin);
  CHECK(found[0].plan == kPlan);
  CHECK(found[0].x == 250);
  CHECK(found[0].y == 1000);
  CHECK(found[0].about == "unit/equipment/E000031");
  CHECK(found[0].label == "Rack 3");
  CHECK_FALSE(found[0].retracted);
  registers.set(kPin, "retracted", true);
  CHECK(pins(registers)[0].retracted);
  CHECK(EntityPath::parse(kPin).kind == EntityKind::pin);
}

TEST_CASE("a pin lies on its plan, whatever was written") {
  test::FakeRegisters registers;
  registers.set(kPin, "at", json::parse(R"({"plan": "x", "x": -40, "y": 99999999999})"));
  const auto found = pins(registers);
  REQUIRE(found.size() == 1);
  CHECK(found[0].x == 0);
  CHECK(found[0].y == 1000);
  for (const char* wrong : {"null", "7", "{}", R"({"plan": "x", "x": "1", "y": 2})"}) {
    registers.set(kPin, "at", json::parse(wrong));
    INFO(wrong);
    CHECK(pins(registers).empty());
  }
  registers.set("pin/nobody", "at", pinPlace(kPlan, 1, 1));
  CHECK(pins(registers).empty());
}

TEST_CASE("a place names the evidence that is its plan") {
  test::FakeRegisters registers;
  CHECK(planOf(registers, "unit/site/S1").empty());
  registers.set("unit/site/S1", "plan", json::value(kPlan));
  CHECK(planOf(registers, "unit/site/S1") == kPlan);
}

TEST_CASE("places are the lists that others name by their key") {
  Template checklist;
  ListDefinition sites{"site", {}, "site_number", {{"site_number", FieldType::text, {}}}};
  ListDefinition equipment{
      "equipment", {}, "serial", {{"serial", FieldType::text, {}}, {"site_number", FieldType::text, {}}}};
  checklist.lists = {equipment, sites};
  REQUIRE(placeLists(checklist).size() == 1);
  CHECK(placeLists(checklist)[0]->id == "site");
  checklist.lists = {equipment};
  REQUIRE(placeLists(checklist).size() == 1);
  CHECK(placeLists(checklist)[0]->id == "equipment");
}
