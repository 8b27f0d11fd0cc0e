/// What a knowledge test says of the item that it feeds. It is proposed; taking it is an entry of an inspector.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/knowledge_test.hpp"

namespace fieldseal::domain {

/// The item that knowledge tests feed. @return nullptr for a template in which they feed none
[[nodiscard]] const Item* fedItem(const Template& checklist);

/// What a test feeds: the item, or the person's unit under an item that is answered per unit.
struct FedEntity {
  const Item* item = nullptr;
  std::string entity;
};
/// @return nothing when the template has no such item, or the person is of another list than the item's
[[nodiscard]] std::optional<FedEntity> fedBy(const TestRecord& test, const Template& checklist);

/// Marks a test that was handed in; nothing for one that nobody can mark, because its bank is not here.
using MarkTest = std::function<std::optional<Marks>(const TestRecord& test)>;

/// The determination that follows from a test for what it feeds: of an item that is not answered per unit from all
/// tests that were handed in.
/// @param all  every test of the review in the order in which they were drawn, this one among them
/// @return nothing while it is not handed in, where a later one that was speaks for the same, while one that counts
///         cannot be marked, and when the template does not offer the determination
[[nodiscard]] std::optional<Determination> testProposal(const TestRecord& test, const std::vector<TestRecord>& all,
                                                        const Template& checklist, const MarkTest& mark);

}  // namespace fieldseal::domain
