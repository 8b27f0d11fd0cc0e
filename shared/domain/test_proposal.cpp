#include "domain/test_proposal.hpp"

#include <algorithm>

#include "domain/entity.hpp"

namespace fieldseal::domain {

const Item* fedItem(const Template& checklist) {
  for (const Section& section : checklist.sections) {
    for (const Item& item : section.items) {
      if (item.fedBy) return &item;
    }
  }
  return nullptr;
}

std::optional<FedEntity> fedBy(const TestRecord& test, const Template& checklist) {
  const Item* item = fedItem(checklist);
  if (item == nullptr) return std::nullopt;
  if (!item->perUnit) return FedEntity{item, itemEntity(item->id)};
  const EntityPath person = EntityPath::parse(test.person);
  const bool listed =
      person.kind == EntityKind::unit && person.segments.size() == 2 && person.segments[0] == item->perUnit->list;
  if (!listed) return std::nullopt;
  return FedEntity{item, itemUnitEntity(item->id, person.segments[0], person.segments[1])};
}

namespace {

/// Whether a later test of `all` that was handed in feeds the same.
bool isSuperseded(const TestRecord& test, const FedEntity& fed, const std::vector<TestRecord>& all,
                  const Template& checklist) {
  const auto own = std::ranges::find(all, test.id, &TestRecord::id);
  if (own == all.end()) return false;
  return std::any_of(std::next(own), all.end(), [&](const TestRecord& later) {
    const auto its = fedBy(later, checklist);
    return later.state() == TestState::handed_in && its && its->entity == fed.entity;
  });
}

}  // namespace

std::optional<Determination> testProposal(const TestRecord& test, const std::vector<TestRecord>& all,
                                          const Template& checklist, const MarkTest& mark) {
  const auto fed = fedBy(test, checklist);
  if (!fed || test.state() != TestState::handed_in || isSuperseded(test, *fed, all, checklist)) return std::nullopt;
  std::vector<Marks> results;
  for (const TestRecord& one : all) {
    const bool counts = fed->item->perUnit ? one.id == test.id : one.state() == TestState::handed_in;
    if (!counts) continue;
    const auto marks = mark(one);
    if (!marks) return std::nullopt;
    results.push_back(*marks);
  }
  const auto determination = proposedDetermination(results);
  const auto& offered = checklist.determinations;
  const bool may = determination && std::find(offered.begin(), offered.end(), *determination) != offered.end();
  return may ? determination : std::nullopt;
}

}  // namespace fieldseal::domain
