/// How a unit of a list reads in a row.
#pragma once

#include <QString>

#include "domain/review.hpp"

namespace fieldseal::app {

/// The first text field that is not the key: a name, a model.
[[nodiscard]] QString unitLabel(const domain::ListDefinition& list, const domain::Unit& unit);
/// The two fields behind the label, with choices in the chosen language.
[[nodiscard]] QString unitDetail(const domain::ListDefinition& list, const domain::Unit& unit);

}  // namespace fieldseal::app
