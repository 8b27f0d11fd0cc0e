/// How a unit of a list reads in a row.
#pragma once

#include <QString>

#include "domain/review.hpp"
#include "models/labels.hpp"

namespace fieldseal::app {

/// The first text field that is not the key: a name, a model.
[[nodiscard]] QString unitLabel(const domain::ListDefinition& list, const domain::Unit& unit);
/// The two fields behind the label, with choices as `labels` names them.
[[nodiscard]] QString unitDetail(const domain::ListDefinition& list, const domain::Unit& unit, const Labels& labels);

}  // namespace fieldseal::app
