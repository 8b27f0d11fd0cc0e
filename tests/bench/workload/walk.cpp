#include "workload/walk.hpp"

#include <algorithm>

#include "domain/entity.hpp"

namespace fieldseal::bench {
namespace {

std::vector<std::string> keysOf(const std::string& list, const UnitCounts& counts) {
  std::vector<std::string> keys;
  for (std::size_t i = 1; list == "person" && i <= counts.persons; ++i) keys.push_back(personKey(i));
  for (std::size_t i = 1; list == "site" && i <= counts.sites; ++i) keys.push_back(siteKey(i));
  for (std::size_t i = 1; list == "equipment" && i <= counts.equipment; ++i) keys.push_back(equipmentKey(i));
  return keys;
}

Step::Kind kindOf(domain::InputKind input) {
  switch (input) {
    case domain::InputKind::count:
      return Step::Kind::count;
    case domain::InputKind::date:
      return Step::Kind::date;
    case domain::InputKind::text:
      return Step::Kind::text;
  }
  return Step::Kind::text;
}

void addItem(Walk& walk, const domain::Item& item, const UnitCounts& counts, std::size_t answeredUnits) {
  if (item.perUnit) {
    const auto keys = keysOf(item.perUnit->list, counts);
    for (std::size_t i = 0; i < std::min(keys.size(), answeredUnits); ++i) {
      walk.steps.push_back(
          {Step::Kind::determination, domain::itemUnitEntity(item.id, item.perUnit->list, keys[i]), &item});
    }
    return;
  }
  const std::string entity = domain::itemEntity(item.id);
  if (item.methods.size() > 1) walk.steps.push_back({Step::Kind::methods, entity, &item});
  for (const domain::InputKind input : item.inputs) walk.steps.push_back({kindOf(input), entity, &item});
  walk.steps.push_back({Step::Kind::determination, entity, &item});
}

}  // namespace

std::shared_ptr<const Walk> makeWalk(std::shared_ptr<const domain::Template> checklist, const UnitCounts& counts,
                                     std::size_t answeredUnits) {
  auto walk = std::make_shared<Walk>();
  walk->checklist = std::move(checklist);
  for (const domain::Section& section : walk->checklist->sections) {
    for (const domain::Item& item : section.items) addItem(*walk, item, counts, answeredUnits);
  }
  for (const domain::ListDefinition& list : walk->checklist->lists) {
    for (const std::string& key : keysOf(list.id, counts)) {
      walk->steps.push_back({Step::Kind::sighting, domain::unitEntity(list.id, key), nullptr});
    }
  }
  return walk;
}

}  // namespace fieldseal::bench
