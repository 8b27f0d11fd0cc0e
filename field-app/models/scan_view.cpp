#include "models/scan_view.hpp"

#include <QPainter>

namespace fieldseal::app {

void ScanView::setScanner(LabelScanner* scanner) {
  if (scanner == m_scanner) return;
  if (m_scanner) m_scanner->disconnect(this);
  m_scanner = scanner;
  if (scanner != nullptr) connect(scanner, &LabelScanner::frameChanged, this, [this] { update(); });
  emit scannerChanged();
  update();
}

void ScanView::paint(QPainter* painter) {
  const QImage frame = m_scanner ? m_scanner->frame() : QImage();
  if (frame.isNull()) return;
  const QSizeF fitting = QSizeF(frame.size()).scaled(size(), Qt::KeepAspectRatio);
  painter->drawImage(QRectF(QPointF((width() - fitting.width()) / 2, (height() - fitting.height()) / 2), fitting),
                     frame);
}

}  // namespace fieldseal::app
