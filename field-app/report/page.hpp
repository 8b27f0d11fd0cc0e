/// A page that is set: marks at their places, in units of a tenth of a point from the top left of the sheet.
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QString>
#include <vector>

#include "report/paper.hpp"

namespace fieldseal::app {

struct TextMark {
  QPointF at;  ///< of the base line's beginning
  QString text;
  Type type = Type::body;
};

struct RuleMark {
  QPointF from, to;
  double width = 5;
};

struct InkMark {
  std::vector<QPolygonF> lines;
  double width = 12;
};

struct Page {
  std::vector<TextMark> texts;
  std::vector<RuleMark> rules;
  std::vector<InkMark> inks;

  /// Takes over marks that were set from (0, 0), moved to `at`.
  void take(const Page& marks, QPointF at);
};

}  // namespace fieldseal::app
