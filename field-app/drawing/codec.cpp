#include "drawing/codec.hpp"

#include <limits>

namespace fieldseal::drawing {
namespace {

/// Larger than any picture that is taken in; keeps arithmetic on coordinates far from overflow.
constexpr int kLargestSheet = 100'000;

std::string utf8(const QString& text) {
  return text.toStdString();
}

std::optional<int> intOf(const json::value* value, int least, int most) {
  if (value == nullptr || !value->is_number()) return std::nullopt;
  boost::system::error_code failed;
  const auto number = value->to_number<std::int64_t>(failed);
  if (failed || number < least || number > most) return std::nullopt;
  return static_cast<int>(number);
}

std::string_view textIn(const json::object& object, std::string_view key) {
  const json::value* value = object.if_contains(key);
  const json::string* text = value == nullptr ? nullptr : value->if_string();
  return text == nullptr ? std::string_view() : std::string_view(*text);
}

/// @return nothing for a kind of a newer program
Result<std::optional<Shape>> shapeFrom(const json::value& value) {
  const json::object* object = value.if_object();
  if (object == nullptr) return Error{Errc::bad_format, "a shape is an object"};
  const auto kind = shapeKindFromString(textIn(*object, "kind"));
  if (!kind) return std::optional<Shape>();
  Shape shape{*kind, inkFromString(textIn(*object, "ink")).value_or(Ink::black), 0, {}, {}};
  const auto width = intOf(object->if_contains("width"), 1, kLargestSheet);
  const json::value* points = object->if_contains("points");
  if (!width || points == nullptr || !points->is_array() || points->get_array().size() % 2 != 0) {
    return Error{Errc::bad_format, "a shape has a width and points in pairs"};
  }
  shape.width = *width;
  const json::array& numbers = points->get_array();
  for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
    const auto x = intOf(&numbers[i], -kLargestSheet, kLargestSheet);
    const auto y = intOf(&numbers[i + 1], -kLargestSheet, kLargestSheet);
    if (!x || !y) return Error{Errc::bad_format, "a point lies on the sheet"};
    shape.points.append(QPoint(*x, *y));
  }
  const std::string_view text = textIn(*object, "text");
  shape.text = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
  return std::optional(std::move(shape));
}

}  // namespace

json::value toJson(const Drawing& drawing) {
  json::array shapes;
  for (const Shape& shape : drawing.shapes) {
    json::array points;
    for (const QPoint& point : shape.points) {
      points.emplace_back(point.x());
      points.emplace_back(point.y());
    }
    json::object one{{"kind", toString(shape.kind)}, {"ink", toString(shape.ink)}, {"width", shape.width}};
    one["points"] = std::move(points);
    if (!shape.text.isEmpty()) one["text"] = utf8(shape.text);
    shapes.push_back(std::move(one));
  }
  json::object whole;
  whole["sheet"] = json::array{drawing.sheet.width(), drawing.sheet.height()};
  whole["shapes"] = std::move(shapes);
  return whole;
}

json::value shapesOrNull(const Drawing& drawing) {
  json::value value = toJson(drawing);
  return json::serialize(value).size() > kLargestShapesBytes ? json::value(nullptr) : value;
}

Result<Drawing> drawingFromJson(const json::value& value) {
  const json::object* object = value.if_object();
  const json::value* sheet = object == nullptr ? nullptr : object->if_contains("sheet");
  const json::value* shapes = object == nullptr ? nullptr : object->if_contains("shapes");
  if (sheet == nullptr || !sheet->is_array() || sheet->get_array().size() != 2 || shapes == nullptr ||
      !shapes->is_array()) {
    return Error{Errc::bad_format, "a drawing has a sheet and shapes"};
  }
  const auto width = intOf(&sheet->get_array()[0], 1, kLargestSheet);
  const auto height = intOf(&sheet->get_array()[1], 1, kLargestSheet);
  if (!width || !height) return Error{Errc::bad_format, "a sheet has a size"};
  Drawing drawing{QSize(*width, *height), {}};
  for (const json::value& one : shapes->get_array()) {
    FIELDSEAL_TRY(const std::optional<Shape> shape, shapeFrom(one));
    if (shape) drawing.shapes.append(*shape);
  }
  return drawing;
}

}  // namespace fieldseal::drawing
