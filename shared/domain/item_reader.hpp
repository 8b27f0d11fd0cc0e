/// Reads where the items of a review stand, all of them in one pass.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/review.hpp"

namespace fieldseal::domain {

/// A unit that an item was answered for.
struct UnitAnswer {
  std::string unit;  ///< entity of the unit: "unit/person/P00012"
  Determination determination;
};

struct ItemReading {
  ItemStatus status;
  bool byUnits = false;             ///< whether the units say it, not the item itself
  std::vector<UnitAnswer> answers;  ///< when they do: those given so far, by entity
};

/// Keeps what several items ask for (units of a list, links of the evidence, the team, items that
/// conditions name), so that reading every item visits each register about once. Valid until the next
/// entry is applied.
class ItemReader {
 public:
  explicit ItemReader(const Review& review) : m_review(&review) {}

  [[nodiscard]] const ItemReading& read(const Item& item);
  [[nodiscard]] bool relevant(const Item& item);

 private:
  struct ListUnits {
    bool any = false;               ///< declared or found, also those found missing
    std::vector<std::string> keys;  ///< as their paths have them, of those that need an answer; sorted
  };

  [[nodiscard]] bool holds(const Condition& condition);
  [[nodiscard]] ItemReading readItem(const Item& item);
  void readUnitAnswers(const Item& item, const std::string& entity, const Answer& own, ItemReading& reading);
  void require(const Item& item, const Answer& answer, std::string_view entity, const Answer& own,
               std::string_view ownEntity, std::set<Requirement>& missing);
  [[nodiscard]] bool confirmed(Requirement requirement, const Answer& confirmation, const Answer& answer);

  [[nodiscard]] const ListUnits& unitsOf(const std::string& list);
  [[nodiscard]] bool hasEvidence(std::string_view entity);
  [[nodiscard]] std::optional<TeamRole> roleOf(UserId user);

  const Review* m_review;
  std::map<const Item*, ItemReading> m_readings;
  std::map<std::string, ListUnits> m_lists;
  std::optional<std::set<std::string, std::less<>>> m_linked;  ///< entities with evidence
  std::optional<std::map<UserId, TeamRole>> m_team;
};

}  // namespace fieldseal::domain
