/// Where pictures come from: one of the tablet's cameras, or a test.
#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>
#include <memory>

#include "base/result.hpp"

namespace fieldseal::media {

/// Nothing that it gives has been on the disk.
class CameraSource : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// The names of the cameras that are there now; the one at the back comes first.
  [[nodiscard]] virtual QStringList cameras() const = 0;
  /// Shows frames of one of them until stop() or lost().
  /// @errors Errc::not_found without that camera
  [[nodiscard]] virtual Result<> start(const QString& camera) = 0;
  virtual void stop() = 0;
  /// Asks for one picture at the camera's best; `taken` follows, or `lost`.
  virtual void take() = 0;

 signals:
  void frame(const QImage& image);
  void taken(const QImage& image);
  /// It went away or broke while it ran; it has stopped.
  void lost();
  void camerasChanged();
};

[[nodiscard]] std::unique_ptr<CameraSource> makeCamera();

}  // namespace fieldseal::media
