#include "models/viewfinder.hpp"

#include <QPainter>

namespace fieldseal::app {

void Viewfinder::setFrame(const QVariant& frame) {
  m_frame = frame.value<QImage>();
  emit frameChanged();
  update();
}

void Viewfinder::paint(QPainter* painter) {
  if (m_frame.isNull()) return;
  const QSizeF fitting = QSizeF(m_frame.size()).scaled(size(), Qt::KeepAspectRatio);
  const QPointF at((width() - fitting.width()) / 2, (height() - fitting.height()) / 2);
  painter->drawImage(QRectF(at, fitting), m_frame);
}

}  // namespace fieldseal::app
