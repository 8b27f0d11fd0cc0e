// Boxes with what people signed.
#include <algorithm>

#include "report/strip.hpp"
#include "report/typesetter.hpp"

namespace fieldseal::app {
namespace {

constexpr double kPadding = 60;
constexpr double kInkShare = 0.32;  ///< height of the ink's box for its width, as on the tablet

InkMark inkOf(const std::vector<domain::Stroke>& strokes, QPointF at, double width) {
  InkMark ink;
  const double scale = width / domain::kSignatureBox;
  for (const domain::Stroke& stroke : strokes) {
    QPolygonF line;
    for (const domain::StrokePoint& point : stroke) line << at + QPointF(point.x, point.y) * scale;
    if (line.size() == 1) line << line.front() + QPointF(1, 0);
    ink.lines.push_back(std::move(line));
  }
  return ink;
}

/// Sets one box at `x`. @return how high it must be
double setBox(const Signatures::Box& box, double x, double width, Page& marks) {
  const double room = width - 2 * kPadding;
  double y = kPadding / 2;
  const auto write = [&](const QString& text, Type type) {
    for (const Line& line : Typesetter::lines(text, type, room)) {
      marks.texts.push_back({{x + kPadding, y + Typesetter::ascent(type)}, line.text, type});
      y += Typesetter::leading(type);
    }
  };
  write(box.title, Type::strong);
  const double inkWidth = room * 0.78;
  const double inkTop = y;
  if (!box.strokes.empty()) marks.inks.push_back(inkOf(box.strokes, {x + kPadding, y}, inkWidth));
  y += inkWidth * kInkShare;
  if (box.crossed) marks.rules.push_back({{x + kPadding, inkTop}, {x + kPadding + inkWidth, y}, 10});
  marks.rules.push_back({{x + kPadding, y}, {x + width - kPadding, y}, 4});
  y += kPadding / 4;
  if (!box.name.isEmpty()) write(box.name, Type::body);
  if (!box.remark.isEmpty()) write(box.remark, Type::small);
  return y + kPadding / 2;
}

}  // namespace

void StripCutter::cutSignatures(const Signatures& signatures) {
  for (std::size_t at = 0; at < signatures.boxes.size(); at += 2) {
    Strip strip;
    const double half = m_width / 2;
    strip.height = setBox(signatures.boxes[at], 0, half, strip.marks);
    const bool pair = at + 1 < signatures.boxes.size();
    if (pair) strip.height = std::max(strip.height, setBox(signatures.boxes[at + 1], half, half, strip.marks));
    const double width = pair ? m_width : half;
    for (const double x : {0.0, half, m_width}) {
      if (x <= width) strip.marks.rules.push_back({{x, 0}, {x, strip.height}, 5});
    }
    strip.marks.rules.push_back({{0, 0}, {width, 0}, 5});
    strip.marks.rules.push_back({{0, strip.height}, {width, strip.height}, 5});
    m_strips.push_back(std::move(strip));
  }
}

}  // namespace fieldseal::app
