#include "drawing/board.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace fieldseal::drawing {
namespace {

/// Breadths in thousandths of the sheet's longer edge: seen on a photo of any size, held by a finger.
constexpr std::array kLineBreadths{2, 4, 9};
constexpr std::array kLetterHeights{18, 28, 44};
/// How far beside a shape the eraser still takes it.
constexpr int kEraserReach = 10;
/// A stroke is thinned to this part of its width: nobody sees the difference.
constexpr double kToleranceOfWidth = 0.2;

int thousandths(QSize sheet, int share) {
  return std::max(1, std::max(sheet.width(), sheet.height()) * share / 1000);
}

}  // namespace

Board::Board(QSize sheet) {
  m_drawing.sheet = sheet;
}

int Board::widthFor(ShapeKind kind) const {
  const auto step = static_cast<std::size_t>(breadth);
  return thousandths(m_drawing.sheet, kind == ShapeKind::text ? kLetterHeights[step] : kLineBreadths[step]);
}

QPoint Board::onSheet(QPoint at) const {
  return {std::clamp(at.x(), 0, m_drawing.sheet.width()), std::clamp(at.y(), 0, m_drawing.sheet.height())};
}

void Board::remember() {
  m_before.append(m_drawing.shapes);
  m_after.clear();
}

bool Board::press(QPoint at) {
  giveUp();
  if (!tool) {
    m_erasing = true;
    m_erased = false;
    return erase(onSheet(at));
  }
  if (*tool == ShapeKind::text) return false;  // comes by write(), once it is typed
  m_live = Shape{*tool, ink, widthFor(*tool), {onSheet(at)}, {}};
  if (*tool != ShapeKind::pen) m_live->points.append(onSheet(at));
  return false;
}

bool Board::moveTo(QPoint at) {
  if (m_erasing) return erase(onSheet(at));
  if (!m_live) return false;
  const QPoint place = onSheet(at);
  if (m_live->kind == ShapeKind::pen) {
    if (place != m_live->points.back()) m_live->points.append(place);
  } else {
    m_live->points.back() = place;
  }
  return false;
}

bool Board::release() {
  m_erasing = false;
  if (!m_live) return false;
  Shape shape = *std::exchange(m_live, std::nullopt);
  if (isNothing(shape)) return false;
  if (shape.kind == ShapeKind::pen) shape.points = simplified(shape.points, shape.width * kToleranceOfWidth);
  remember();
  m_drawing.shapes.append(shape);
  return true;
}

bool Board::giveUp() {
  m_live.reset();
  if (!std::exchange(m_erasing, false) || !std::exchange(m_erased, false)) return false;
  m_drawing.shapes = m_before.takeLast();
  return true;
}

bool Board::write(QPoint at, const QString& text) {
  Shape shape{ShapeKind::text, ink, widthFor(ShapeKind::text), {onSheet(at)}, text.trimmed()};
  if (isNothing(shape)) return false;
  remember();
  m_drawing.shapes.append(shape);
  return true;
}

bool Board::erase(QPoint at) {
  const int reach = thousandths(m_drawing.sheet, kEraserReach);
  // The topmost alone: who wants the one below rubs once more.
  for (qsizetype i = m_drawing.shapes.size(); i-- > 0;) {
    if (!touches(m_drawing.shapes[i], at, reach)) continue;
    if (!std::exchange(m_erased, true)) remember();
    m_drawing.shapes.removeAt(i);
    return true;
  }
  return false;
}

bool Board::undo() {
  giveUp();
  if (!canUndo()) return false;
  m_after.append(std::exchange(m_drawing.shapes, m_before.takeLast()));
  return true;
}

bool Board::redo() {
  giveUp();
  if (!canRedo()) return false;
  m_before.append(std::exchange(m_drawing.shapes, m_after.takeLast()));
  return true;
}

}  // namespace fieldseal::drawing
