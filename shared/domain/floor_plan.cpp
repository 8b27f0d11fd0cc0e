#include "domain/floor_plan.hpp"

#include <algorithm>

#include "domain/entity.hpp"
#include "domain/register_value.hpp"

namespace fieldseal::domain {
namespace {

constexpr std::string_view kPins = "pin/";
constexpr int kThousand = 1000;

const json::value& valueIn(const RegisterSource& registers, std::string_view entity, std::string_view field) {
  static const json::value kNone;
  const Register* found = registers.find(entity, field);
  return found == nullptr ? kNone : found->provisional().value;
}

const json::value& partOf(const json::value& value, std::string_view key) {
  static const json::value kNone;
  const json::object* object = value.if_object();
  const json::value* part = object == nullptr ? nullptr : object->if_contains(key);
  return part == nullptr ? kNone : *part;
}

}  // namespace

std::string pinEntity(Uuid id) {
  return std::string(kPins) + id.toString();
}

json::value pinPlace(std::string_view plan, int x, int y) {
  return {{"plan", plan}, {"x", std::clamp(x, 0, kThousand)}, {"y", std::clamp(y, 0, kThousand)}};
}

std::vector<Pin> pins(const RegisterSource& registers) {
  std::vector<Pin> found;
  registers.forEachEntity(kPins, [&](std::string_view entity) {
    const auto id = Uuid::parse(entity.substr(kPins.size()));
    const json::value& at = valueIn(registers, entity, "at");
    const auto x = integerOf(partOf(at, "x"));
    const auto y = integerOf(partOf(at, "y"));
    if (!id || !x || !y) return;
    const auto onPicture = [](std::int64_t place) {
      return static_cast<int>(std::clamp<std::int64_t>(place, 0, kThousand));
    };
    found.push_back({*id, textOf(partOf(at, "plan")), onPicture(*x), onPicture(*y),
                     textOf(valueIn(registers, entity, "about")), textOf(valueIn(registers, entity, "label")),
                     isTrue(valueIn(registers, entity, "retracted"))});
  });
  return found;
}

std::string planOf(const RegisterSource& registers, std::string_view unit) {
  return textOf(valueIn(registers, unit, "plan"));
}

std::vector<const ListDefinition*> placeLists(const Template& checklist) {
  std::vector<const ListDefinition*> places;
  for (const ListDefinition& list : checklist.lists) {
    const bool named = std::ranges::any_of(checklist.lists, [&](const ListDefinition& other) {
      return &other != &list && other.field(list.key) != nullptr;
    });
    if (named) places.push_back(&list);
  }
  if (places.empty()) {
    for (const ListDefinition& list : checklist.lists) places.push_back(&list);
  }
  return places;
}

}  // namespace fieldseal::domain
