/// What the scanner's camera sees, painted without a graphics card.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QPointer>
#include <QQuickPaintedItem>

#include "models/label_scanner.hpp"

namespace fieldseal::app {

class ScanView : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(fieldseal::app::LabelScanner* scanner READ scanner WRITE setScanner NOTIFY scannerChanged)

 public:
  using QQuickPaintedItem::QQuickPaintedItem;

  [[nodiscard]] LabelScanner* scanner() const { return m_scanner; }
  void setScanner(LabelScanner* scanner);
  void paint(QPainter* painter) override;

 signals:
  void scannerChanged();

 private:
  QPointer<LabelScanner> m_scanner;
};

}  // namespace fieldseal::app
