/// The order in which a team goes through a review: item by item, unit by unit, then the sightings.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "domain/template.hpp"
#include "workload/declared_units.hpp"

namespace fieldseal::bench {

/// One thing to tap or type.
struct Step {
  enum class Kind { determination, methods, count, date, text, sighting };
  Kind kind;
  std::string entity;
  const domain::Item* item = nullptr;  ///< nothing for a sighting
};

struct Walk {
  std::shared_ptr<const domain::Template> checklist;
  std::vector<Step> steps;
};

/// @param answeredUnits  of each list, how many are answered under each per-unit item: all by default
[[nodiscard]] std::shared_ptr<const Walk> makeWalk(std::shared_ptr<const domain::Template> checklist,
                                                   const UnitCounts& counts, std::size_t answeredUnits = SIZE_MAX);

}  // namespace fieldseal::bench
