/// What the camera sees, painted without a graphics card.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QQuickPaintedItem>

#include "models/photo_camera.hpp"

namespace fieldseal::app {

class Viewfinder : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(fieldseal::app::PhotoCamera* camera READ camera WRITE setCamera NOTIFY cameraChanged)

 public:
  using QQuickPaintedItem::QQuickPaintedItem;

  [[nodiscard]] PhotoCamera* camera() const { return m_camera; }
  void setCamera(PhotoCamera* camera) {
    if (camera == m_camera) return;
    if (m_camera != nullptr) m_camera->disconnect(this);
    m_camera = camera;
    if (camera != nullptr) {
      connect(camera, &PhotoCamera::framed, this, [this] { update(); });
      connect(camera, &QObject::destroyed, this, [this] { m_camera = nullptr; });
    }
    emit cameraChanged();
    update();
  }

  void paint(QPainter* painter) override;

 signals:
  void cameraChanged();

 private:
  PhotoCamera* m_camera = nullptr;
};

}  // namespace fieldseal::app
