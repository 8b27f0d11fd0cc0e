#include "drawing/drawing.hpp"

#include <QLineF>
#include <algorithm>
#include <utility>

namespace fieldseal::drawing {
namespace {

constexpr std::array<std::pair<ShapeKind, std::string_view>, 6> kKindNames{{{ShapeKind::pen, "pen"},
                                                                            {ShapeKind::line, "line"},
                                                                            {ShapeKind::arrow, "arrow"},
                                                                            {ShapeKind::box, "box"},
                                                                            {ShapeKind::text, "text"},
                                                                            {ShapeKind::veil, "veil"}}};
constexpr std::array<std::pair<Ink, std::string_view>, 5> kInkNames{
    {{Ink::black, "black"}, {Ink::blue, "blue"}, {Ink::red, "red"}, {Ink::green, "green"}, {Ink::amber, "amber"}}};

/// Latin letters are about half as wide as they are high, Chinese ones as wide.
constexpr double kLetterWidth = 0.7;

template <class Names, class Code>
std::string_view nameIn(const Names& names, Code code) {
  const auto found = std::ranges::find(names, code, [](const auto& pair) { return pair.first; });
  return found == names.end() ? std::string_view() : found->second;
}

template <class Code, std::size_t Count>
std::optional<Code> codeIn(const std::array<std::pair<Code, std::string_view>, Count>& names, std::string_view name) {
  const auto found = std::ranges::find(names, name, [](const auto& pair) { return pair.second; });
  return found == names.end() ? std::nullopt : std::optional(found->first);
}

double distance(QPointF at, const QLineF& segment) {
  const QPointF along = segment.p2() - segment.p1();
  const double length = QPointF::dotProduct(along, along);
  const double share = length == 0 ? 0 : std::clamp(QPointF::dotProduct(at - segment.p1(), along) / length, 0.0, 1.0);
  return QLineF(at, segment.p1() + share * along).length();
}

}  // namespace

std::string_view toString(ShapeKind kind) noexcept {
  return nameIn(kKindNames, kind);
}
std::string_view toString(Ink ink) noexcept {
  return nameIn(kInkNames, ink);
}
std::optional<ShapeKind> shapeKindFromString(std::string_view name) noexcept {
  return codeIn(kKindNames, name);
}
std::optional<Ink> inkFromString(std::string_view name) noexcept {
  return codeIn(kInkNames, name);
}

QRect spanned(const Shape& shape) {
  if (shape.points.isEmpty()) return {};
  const QPoint a = shape.points.front();
  const QPoint b = shape.points.back();
  return {QPoint(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
          QPoint(std::max(a.x(), b.x()), std::max(a.y(), b.y()))};
}

QList<QPoint> simplified(const QList<QPoint>& points, double tolerance) {
  if (points.size() < 3) return points;
  // Douglas-Peucker with a stack of its own: a stroke may be long.
  QList<bool> kept(points.size(), false);
  kept.front() = kept.back() = true;
  QList<std::pair<qsizetype, qsizetype>> open{{0, points.size() - 1}};
  while (!open.isEmpty()) {
    const auto [first, last] = open.takeLast();
    qsizetype furthest = first;
    double most = tolerance;
    for (qsizetype i = first + 1; i < last; ++i) {
      const double away = distance(points[i], QLineF(points[first], points[last]));
      if (away > most) {
        most = away;
        furthest = i;
      }
    }
    if (furthest == first) continue;
    kept[furthest] = true;
    open.append({first, furthest});
    open.append({furthest, last});
  }
  QList<QPoint> left;
  for (qsizetype i = 0; i < points.size(); ++i) {
    if (kept[i]) left.append(points[i]);
  }
  return left;
}

bool touches(const Shape& shape, QPoint at, int reach) {
  if (shape.points.isEmpty()) return false;
  const int near = reach + shape.width / 2;
  switch (shape.kind) {
    case ShapeKind::text: {
      const auto lines = shape.text.split('\n');
      qsizetype longest = 0;
      for (const QString& line : lines) longest = std::max(longest, line.size());
      const QSize size(static_cast<int>(static_cast<double>(longest) * shape.width * kLetterWidth),
                       static_cast<int>(lines.size()) * shape.width * 5 / 4);
      return QRect(shape.points.front(), size).adjusted(-reach, -reach, reach, reach).contains(at);
    }
    case ShapeKind::veil:
      return spanned(shape).adjusted(-reach, -reach, reach, reach).contains(at);
    case ShapeKind::box: {
      const QRect box = spanned(shape);
      return box.adjusted(-near, -near, near, near).contains(at) &&
             !box.adjusted(near, near, -near, -near).contains(at);
    }
    default:
      break;
  }
  if (shape.points.size() == 1) return QLineF(at, shape.points.front()).length() <= near;
  for (qsizetype i = 1; i < shape.points.size(); ++i) {
    if (distance(at, QLineF(shape.points[i - 1], shape.points[i])) <= near) return true;
  }
  return false;
}

bool isNothing(const Shape& shape) {
  if (shape.points.isEmpty()) return true;
  if (shape.kind == ShapeKind::text) return shape.text.trimmed().isEmpty();
  if (shape.kind == ShapeKind::pen) return false;  // a dot is meant
  const QRect span = spanned(shape);
  return std::max(span.width(), span.height()) <= std::max(2, shape.width * 2);
}

}  // namespace fieldseal::drawing
