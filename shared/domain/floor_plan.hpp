/// Pins on floor plans. A plan is a picture of the evidence that a place names: `unit/<list>/<key>`, field `plan`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/ids.hpp"
#include "base/json.hpp"
#include "domain/register.hpp"
#include "domain/template.hpp"

namespace fieldseal::domain {

/// Registers of "pin/<uuid>": `at` {"plan", "x", "y"}, `about` (an entity), `label`, `retracted`. The place is one
/// register, so that two tablets which move a pin do not mix its coordinates.
struct Pin {
  Uuid id;
  std::string plan;  ///< the evidence's id
  int x = 0;         ///< thousandths of the picture's width, 0 to 1000
  int y = 0;         ///< thousandths of its height
  std::string about;
  std::string label;
  bool retracted = false;
};

[[nodiscard]] std::string pinEntity(Uuid id);
[[nodiscard]] json::value pinPlace(std::string_view plan, int x, int y);

/// Retracted ones too; one without a place that can be read is left out.
[[nodiscard]] std::vector<Pin> pins(const RegisterSource& registers);
/// The id of the evidence that is the plan of a unit; "" for none.
[[nodiscard]] std::string planOf(const RegisterSource& registers, std::string_view unit);

/// The lists whose units are places: those that other lists' units name by the field that is their key. Where a
/// template has none, every list may have plans.
[[nodiscard]] std::vector<const ListDefinition*> placeLists(const Template& checklist);

}  // namespace fieldseal::domain
