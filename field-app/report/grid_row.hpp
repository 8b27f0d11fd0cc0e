/// One row of a ruled grid: cells side by side, each with its lines.
#pragma once

#include <vector>

#include "report/strip.hpp"
#include "report/typesetter.hpp"

namespace fieldseal::app {

struct GridCell {
  double x = 0, width = 0;
  std::vector<Line> lines;
  Type type = Type::body;
  Edge edge = Edge::left;
};

/// Sets a row in one strip, or in several where it is taller than `tallest`.
/// @param width  of the grid
[[nodiscard]] std::vector<Strip> setRow(const std::vector<GridCell>& cells, double width, double tallest);

/// Inside a cell, at its left and right.
inline constexpr double kCellPadding = 45;

}  // namespace fieldseal::app
