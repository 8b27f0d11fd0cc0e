#include "models/viewfinder.hpp"

#include <QPainter>

namespace fieldseal::app {

void Viewfinder::paint(QPainter* painter) {
  if (m_camera == nullptr || m_camera->frame().isNull()) return;
  const QImage& frame = m_camera->frame();
  const QSizeF size = QSizeF(frame.size()).scaled(boundingRect().size(), Qt::KeepAspectRatio);
  const QPointF at((width() - size.width()) / 2, (height() - size.height()) / 2);
  painter->drawImage(QRectF(at, size), frame);
}

}  // namespace fieldseal::app
