/// What a camera sees, painted without a graphics card.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QImage>
#include <QQuickPaintedItem>

namespace fieldseal::app {

class Viewfinder : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  /// Of PhotoCamera or LabelScanner; shown whole. A QImage, which QML's types have no name for.
  Q_PROPERTY(QVariant frame READ frame WRITE setFrame NOTIFY frameChanged)

 public:
  using QQuickPaintedItem::QQuickPaintedItem;

  [[nodiscard]] const QImage& frame() const { return m_frame; }
  void setFrame(const QVariant& frame);
  void paint(QPainter* painter) override;

 signals:
  void frameChanged();

 private:
  QImage m_frame;
};

}  // namespace fieldseal::app
