#include "drawing/render.hpp"

#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace fieldseal::drawing {
namespace {

/// An arrow's head, in widths of its line.
constexpr double kHeadLength = 5.0;
constexpr double kHeadAngle = std::numbers::pi / 7;
/// The light edge around a shape on a picture, in widths of its line.
constexpr double kEdge = 1.8;
constexpr int kBlocksAcross = 8;
constexpr int kBlocksInPicture = 40;

QPen penFor(const QColor& color, double width) {
  return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

/// A curve through the middles of the stroke's pieces: what a finger meant, not what the screen sampled.
QPainterPath strokePath(const QList<QPoint>& points) {
  QPainterPath path(points.front());
  for (qsizetype i = 1; i + 1 < points.size(); ++i) {
    path.quadTo(points[i], (QPointF(points[i]) + QPointF(points[i + 1])) / 2);
  }
  path.lineTo(points.back());
  return path;
}

QPainterPath arrowPath(const Shape& shape) {
  const QPointF from = shape.points.front();
  const QPointF to = shape.points.back();
  QPainterPath path(from);
  path.lineTo(to);
  const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
  const double length = std::min(kHeadLength * shape.width, std::hypot(to.x() - from.x(), to.y() - from.y()));
  for (const double side : {kHeadAngle, -kHeadAngle}) {
    path.moveTo(to);
    path.lineTo(to - QPointF(std::cos(angle + side), std::sin(angle + side)) * length);
  }
  return path;
}

QPainterPath textPath(const Shape& shape) {
  QFont font;
  font.setPixelSize(std::max(1, shape.width));
  font.setBold(true);
  QPainterPath path;
  QPointF at = shape.points.front() + QPointF(0, shape.width);
  for (const QString& line : shape.text.split('\n')) {
    path.addText(at, font, line);
    at.ry() += shape.width * 1.25;
  }
  return path;
}

QPainterPath outline(const Shape& shape) {
  switch (shape.kind) {
    case ShapeKind::pen:
      return strokePath(shape.points);
    case ShapeKind::arrow:
      return arrowPath(shape);
    case ShapeKind::text:
      return textPath(shape);
    case ShapeKind::box:
    case ShapeKind::veil: {
      QPainterPath path;
      path.addRect(spanned(shape));
      return path;
    }
    case ShapeKind::line:
      break;
  }
  QPainterPath path(shape.points.front());
  path.lineTo(shape.points.back());
  return path;
}

Drawing scaledTo(const Drawing& drawing, QSize size) {
  if (drawing.sheet == size || drawing.sheet.isEmpty()) return drawing;
  const double across = static_cast<double>(size.width()) / drawing.sheet.width();
  const double down = static_cast<double>(size.height()) / drawing.sheet.height();
  Drawing scaled = drawing;
  scaled.sheet = size;
  for (Shape& shape : scaled.shapes) {
    shape.width = std::max(1, static_cast<int>(std::lround(shape.width * std::sqrt(across * down))));
    for (QPoint& point : shape.points) point = QPointF(point.x() * across, point.y() * down).toPoint();
  }
  return scaled;
}

QRgb meanColor(const QImage& picture, const QRect& block) {
  quint64 red = 0;
  quint64 green = 0;
  quint64 blue = 0;
  for (int y = block.top(); y <= block.bottom(); ++y) {
    const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
    for (int x = block.left(); x <= block.right(); ++x) {
      red += static_cast<quint64>(qRed(line[x]));
      green += static_cast<quint64>(qGreen(line[x]));
      blue += static_cast<quint64>(qBlue(line[x]));
    }
  }
  const auto count = static_cast<quint64>(block.width()) * static_cast<quint64>(block.height());
  return qRgb(static_cast<int>(red / count), static_cast<int>(green / count), static_cast<int>(blue / count));
}

}  // namespace

QColor colorOf(Ink ink) {
  switch (ink) {
    case Ink::blue:
      return QColor(0x1f, 0x4f, 0x82);
    case Ink::red:
      return QColor(0xc6, 0x3a, 0x0c);
    case Ink::green:
      return QColor(0x0b, 0x6e, 0x5a);
    case Ink::amber:
      return QColor(0xd9, 0x8a, 0x00);
    case Ink::black:
      break;
  }
  return QColor(0x20, 0x24, 0x2a);
}

QColor paperColor() {
  return QColor(Qt::white);
}

void paint(QPainter& painter, const Shape& shape, Ground ground) {
  if (shape.points.isEmpty()) return;
  const QColor color = colorOf(shape.ink);
  QPainterPath path = outline(shape);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  const QColor edge(255, 255, 255, 190);
  if (shape.kind == ShapeKind::veil) {
    painter.setPen(penFor(edge, std::max(1.0, shape.width / 3.0)));
    painter.drawPath(path);
  } else if (shape.kind == ShapeKind::text) {
    if (ground == Ground::picture) {
      painter.strokePath(path, penFor(edge, std::max(2.0, shape.width / 6.0)));
    }
    painter.fillPath(path, color);
  } else if (shape.kind == ShapeKind::pen && shape.points.size() == 1) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(shape.points.front()), shape.width / 2.0, shape.width / 2.0);
  } else {
    if (ground == Ground::picture) painter.strokePath(path, penFor(edge, shape.width * kEdge));
    painter.strokePath(path, penFor(color, shape.width));
  }
  painter.restore();
}

void paint(QPainter& painter, const Drawing& drawing, Ground ground) {
  for (const Shape& shape : drawing.shapes) paint(painter, shape, ground);
}

void pixelate(QImage& picture, const QRect& area) {
  if (picture.format() != QImage::Format_RGB32) picture = picture.convertToFormat(QImage::Format_RGB32);
  const QRect inside = area.intersected(picture.rect());
  if (inside.isEmpty()) return;
  const int least = std::max(picture.width(), picture.height()) / kBlocksInPicture;
  const int block = std::max({4, least, std::min(inside.width(), inside.height()) / kBlocksAcross});
  for (int top = inside.top(); top <= inside.bottom(); top += block) {
    for (int left = inside.left(); left <= inside.right(); left += block) {
      const QRect cell = QRect(left, top, block, block).intersected(inside);
      const QRgb mean = meanColor(picture, cell);
      for (int y = cell.top(); y <= cell.bottom(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        std::fill(line + cell.left(), line + cell.right() + 1, mean);
      }
    }
  }
}

QImage renderSketch(const Drawing& drawing) {
  QImage paper(drawing.sheet, QImage::Format_RGB32);
  paper.fill(paperColor());
  QPainter painter(&paper);
  paint(painter, drawing, Ground::paper);
  return paper;
}

QImage renderMarkup(const QImage& original, const Drawing& drawing) {
  // Transparent pixels must not turn black, and may hide what a viewer can bring back: they go onto paper.
  QImage picture(original.size(), QImage::Format_RGB32);
  picture.fill(paperColor());
  {
    QPainter painter(&picture);
    painter.drawImage(0, 0, original);
  }
  const Drawing fitted = scaledTo(drawing, original.size());
  for (const Shape& shape : fitted.shapes) {
    if (shape.kind == ShapeKind::veil) pixelate(picture, spanned(shape));
  }
  QPainter painter(&picture);
  for (const Shape& shape : fitted.shapes) {
    if (shape.kind != ShapeKind::veil) paint(painter, shape, Ground::picture);
  }
  return picture;
}

}  // namespace fieldseal::drawing
