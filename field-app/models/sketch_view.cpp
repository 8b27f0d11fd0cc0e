#include "models/sketch_view.hpp"

#include <QPainter>
#include <QQuickWindow>
#include <algorithm>

#include "drawing/render.hpp"

namespace fieldseal::app {
namespace {

/// Around a live shape, in widths of its line: an arrow's head stands out the furthest.
constexpr int kMarginOfWidth = 6;
constexpr double kWheelStep = 1.2;

}  // namespace

SketchView::SketchView(QQuickItem* parent) : QQuickPaintedItem(parent) {
  setAcceptedMouseButtons(Qt::LeftButton);
  setAcceptTouchEvents(true);
  setKeepMouseGrab(true);
  setKeepTouchGrab(true);
  setClip(true);
  setOpaquePainting(false);
}

void SketchView::setBoard(SketchBoard* board) {
  if (board == m_board) return;
  if (m_board != nullptr) m_board->disconnect(this);
  m_board = board;
  if (board != nullptr) {
    connect(board, &SketchBoard::opened, this, [this] {
      m_shift = {};
      m_zoom = 1;
      emit zoomChanged();
      onDrawn();
    });
    connect(board, &SketchBoard::drawn, this, &SketchView::onDrawn);
    connect(board, &SketchBoard::drawing, this, &SketchView::onDrawing);
    connect(board, &QObject::destroyed, this, [this] { m_board = nullptr; });
  }
  onDrawn();
  emit boardChanged();
}

QTransform SketchView::toView() const {
  const QSizeF sheet = m_board->board().drawing().sheet;
  const double fit = std::min(width() / sheet.width(), height() / sheet.height()) * m_zoom;
  QTransform transform;
  transform.translate(width() / 2 + m_shift.x(), height() / 2 + m_shift.y());
  transform.scale(fit, fit);
  transform.translate(-sheet.width() / 2, -sheet.height() / 2);
  return transform;
}

QPointF SketchView::onSheet(QPointF at) const {
  return toView().inverted().map(at);
}

void SketchView::setZoom(double zoom) {
  zoomAbout({width() / 2, height() / 2}, zoom);
}

void SketchView::zoomAbout(QPointF place, double zoom) {
  if (m_board == nullptr || width() <= 0 || height() <= 0) return;
  const double wanted = std::clamp(zoom, 1.0, largestZoom());
  const QPointF held = onSheet(place);
  m_zoom = wanted;
  m_shift += place - toView().map(held);
  keepInSight();
  m_stale = true;
  update();
  emit zoomChanged();
}

/// The sheet's edge does not come further in than the view's, where the sheet is the larger.
void SketchView::keepInSight() {
  const QRectF shown = toView().mapRect(QRectF(QPointF(), QSizeF(m_board->board().drawing().sheet)));
  const double across = std::max(0.0, (shown.width() - width()) / 2);
  const double down = std::max(0.0, (shown.height() - height()) / 2);
  m_shift = {std::clamp(m_shift.x(), -across, across), std::clamp(m_shift.y(), -down, down)};
}

void SketchView::onDrawn() {
  m_stale = true;
  m_ground = {};
  update();
}

void SketchView::onDrawing() {
  QRectF now;
  if (const auto& live = m_board->board().live()) {
    const int margin = live->width * kMarginOfWidth;
    QRect span;
    for (const QPoint& point : live->points) span |= QRect(point, QSize(1, 1));
    now = toView().mapRect(QRectF(span.adjusted(-margin, -margin, margin, margin)));
  }
  update((now | m_touched).toAlignedRect());
  m_touched = now;
}

void SketchView::layOut() {
  const double dots = window() == nullptr ? 1 : window()->effectiveDevicePixelRatio();
  const QSize size = (QSizeF(width(), height()) * dots).toSize();
  if (size.isEmpty()) return;
  const drawing::Drawing& drawn = m_board->board().drawing();
  const auto ground = m_board->onPicture() ? drawing::Ground::picture : drawing::Ground::paper;
  if (m_board->onPicture() && m_ground.isNull()) {
    drawing::Drawing veils{drawn.sheet, {}};
    for (const drawing::Shape& shape : drawn.shapes) {
      if (shape.kind == drawing::ShapeKind::veil) veils.shapes.append(shape);
    }
    m_ground = veils.shapes.isEmpty() ? m_board->picture() : drawing::renderMarkup(m_board->picture(), veils);
  }
  m_finished = QImage(size, QImage::Format_ARGB32_Premultiplied);
  m_finished.fill(Qt::transparent);
  m_finished.setDevicePixelRatio(dots);
  QPainter painter(&m_finished);
  painter.setTransform(toView(), true);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  const QRect sheet(QPoint(), drawn.sheet);
  painter.fillRect(sheet, drawing::paperColor());
  if (!m_ground.isNull()) painter.drawImage(sheet, m_ground);
  painter.setClipRect(sheet);
  drawing::paint(painter, drawn, ground);
  m_stale = false;
}

void SketchView::paint(QPainter* painter) {
  if (m_board == nullptr || !m_board->isOpen()) return;
  if (m_stale) layOut();
  painter->drawImage(QPointF(), m_finished);
  if (const auto& live = m_board->board().live()) {
    painter->setTransform(toView(), true);
    painter->setClipRect(QRect(QPoint(), m_board->board().drawing().sheet));
    const auto ground = m_board->onPicture() ? drawing::Ground::picture : drawing::Ground::paper;
    drawing::paint(*painter, *live, ground);
    if (live->kind == drawing::ShapeKind::veil) painter->fillRect(drawing::spanned(*live), QColor(128, 128, 128, 120));
  }
}

void SketchView::geometryChange(const QRectF& now, const QRectF& before) {
  QQuickPaintedItem::geometryChange(now, before);
  if (now.size() != before.size() && m_board != nullptr) {
    keepInSight();
    m_stale = true;
    update();
  }
}

void SketchView::mousePressEvent(QMouseEvent* event) {
  if (m_board == nullptr || !m_board->isOpen()) return event->ignore();
  m_drawing = true;
  m_board->press(onSheet(event->position()));
}

void SketchView::mouseMoveEvent(QMouseEvent* event) {
  if (m_drawing) m_board->moveTo(onSheet(event->position()));
}

void SketchView::mouseReleaseEvent(QMouseEvent*) {
  if (std::exchange(m_drawing, false)) m_board->release();
}

void SketchView::mouseUngrabEvent() {
  if (std::exchange(m_drawing, false) && m_board != nullptr) m_board->release();
}

void SketchView::touchEvent(QTouchEvent* event) {
  if (m_board == nullptr || !m_board->isOpen()) return event->ignore();
  event->accept();
  if (event->points().size() > 1) {
    if (std::exchange(m_drawing, false)) m_board->giveUp();  // the first finger came to move the sheet
    m_pinching = true;
    return pinch(*event);
  }
  const QEventPoint& point = event->points().front();
  switch (event->type()) {
    case QEvent::TouchBegin:
      m_pinching = false;
      m_drawing = true;
      return m_board->press(onSheet(point.position()));
    case QEvent::TouchUpdate:
      if (m_drawing) m_board->moveTo(onSheet(point.position()));
      return;
    default:
      if (std::exchange(m_drawing, false)) m_board->release();
  }
}

void SketchView::touchUngrabEvent() {
  m_pinching = false;
  if (std::exchange(m_drawing, false) && m_board != nullptr) m_board->giveUp();
}

void SketchView::pinch(const QTouchEvent& event) {
  const QEventPoint& a = event.points()[0];
  const QEventPoint& b = event.points()[1];
  const QPointF now = (a.position() + b.position()) / 2;
  const QPointF before = (mapFromScene(a.sceneLastPosition()) + mapFromScene(b.sceneLastPosition())) / 2;
  const double apart = QLineF(a.position(), b.position()).length();
  const double wereApart = QLineF(a.sceneLastPosition(), b.sceneLastPosition()).length();
  m_shift += now - before;
  zoomAbout(now, wereApart > 1 ? m_zoom * apart / wereApart : m_zoom);
}

void SketchView::wheelEvent(QWheelEvent* event) {
  if (m_board == nullptr || event->angleDelta().y() == 0) return event->ignore();
  zoomAbout(event->position(), event->angleDelta().y() > 0 ? m_zoom * kWheelStep : m_zoom / kWheelStep);
}

}  // namespace fieldseal::app
