#include "report/grid_row.hpp"

#include <algorithm>

namespace fieldseal::app {
namespace {

constexpr double kCellAir = 28;  ///< above and below the lines
constexpr double kRule = 5;

double leadingOf(const std::vector<GridCell>& cells) {
  double leading = 0;
  for (const GridCell& cell : cells) leading = std::max(leading, Typesetter::leading(cell.type));
  return leading;
}

double indent(const GridCell& cell, const Line& line) {
  const double room = cell.width - 2 * kCellPadding - line.width;
  if (cell.edge == Edge::right) return kCellPadding + room;
  return cell.edge == Edge::centre ? kCellPadding + room / 2 : kCellPadding;
}

void ruleOff(Strip& strip, double width, double y) {
  strip.marks.rules.push_back({{0, y}, {width, y}, kRule});
}

/// The lines `first` … `last` of every cell.
Strip setLines(const std::vector<GridCell>& cells, double width, std::size_t first, std::size_t last) {
  Strip strip;
  const double leading = leadingOf(cells);
  strip.height = 2 * kCellAir + leading * static_cast<double>(last - first);
  for (const GridCell& cell : cells) {
    for (std::size_t at = first; at < std::min(last, cell.lines.size()); ++at) {
      const Line& line = cell.lines[at];
      if (line.text.isEmpty()) continue;
      const double top = kCellAir + leading * static_cast<double>(at - first);
      strip.marks.texts.push_back(
          {{cell.x + indent(cell, line), top + Typesetter::ascent(cell.type)}, line.text, cell.type});
    }
    strip.marks.rules.push_back({{cell.x, 0}, {cell.x, strip.height}, kRule});
  }
  strip.marks.rules.push_back({{width, 0}, {width, strip.height}, kRule});
  return strip;
}

}  // namespace

std::vector<Strip> setRow(const std::vector<GridCell>& cells, double width, double tallest) {
  std::size_t lines = 1;
  for (const GridCell& cell : cells) lines = std::max(lines, cell.lines.size());
  const double leading = leadingOf(cells);
  const auto fitting = static_cast<std::size_t>(std::max(2.0, (tallest - 2 * kCellAir) / leading));
  std::vector<Strip> strips;
  for (std::size_t first = 0; first < lines;) {
    std::size_t last = std::min(lines, first + fitting);
    if (lines - last == 1) --last;  // no single line left over
    strips.push_back(setLines(cells, width, first, last));
    if (first == 0) ruleOff(strips.back(), width, 0);
    if (last == lines) ruleOff(strips.back(), width, strips.back().height);
    strips.back().goesOn = last < lines;
    first = last;
  }
  return strips;
}

}  // namespace fieldseal::app
