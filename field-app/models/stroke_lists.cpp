#include "models/stroke_lists.hpp"

#include <algorithm>

namespace fieldseal::app {

std::vector<domain::Stroke> strokesOf(const QVariantList& lists) {
  json::array strokes;
  for (const QVariant& one : lists) {
    json::array numbers;
    for (const QVariant& number : one.toList()) numbers.push_back(number.toDouble());
    strokes.push_back(std::move(numbers));
  }
  return domain::strokesFromJson(strokes);  // keeps them in their box
}

QVariantList strokeLists(const std::vector<domain::Stroke>& strokes) {
  QVariantList lists;
  for (const domain::Stroke& stroke : strokes) {
    QVariantList numbers;
    for (const domain::StrokePoint& point : stroke) numbers << point.x << point.y << point.ms;
    lists.append(QVariant(numbers));
  }
  return lists;
}

}  // namespace fieldseal::app
