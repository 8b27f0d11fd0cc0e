// Cameras by Qt Multimedia. Frames come as images, so that a viewfinder needs no graphics card.
#include <QCamera>
#include <QCameraDevice>
#include <QImageCapture>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>
#include <algorithm>

#include "media/camera_source.hpp"

namespace fieldseal::media {
namespace {

QList<QCameraDevice> backFirst() {
  QList<QCameraDevice> devices = QMediaDevices::videoInputs();
  std::ranges::stable_partition(devices,
                                [](const QCameraDevice& one) { return one.position() == QCameraDevice::BackFace; });
  return devices;
}

class DeviceCamera final : public CameraSource {
 public:
  DeviceCamera() {
    connect(&m_devices, &QMediaDevices::videoInputsChanged, this, [this] {
      if (m_camera && !cameras().contains(m_name)) loseIt();
      emit camerasChanged();
    });
  }
  ~DeviceCamera() override { stop(); }

  QStringList cameras() const override {
    QStringList names;
    for (const QCameraDevice& device : backFirst()) names.append(device.description());
    return names;
  }

  Result<> start(const QString& camera) override {
    stop();
    const QList<QCameraDevice> devices = backFirst();
    const auto found = std::ranges::find(devices, camera, &QCameraDevice::description);
    if (found == devices.end()) return Error{Errc::not_found, "no such camera"};
    m_name = camera;
    m_camera = std::make_unique<QCamera>(*found);
    m_session = std::make_unique<QMediaCaptureSession>();
    m_capture = std::make_unique<QImageCapture>();
    m_sink = std::make_unique<QVideoSink>();
    m_session->setCamera(m_camera.get());
    m_session->setImageCapture(m_capture.get());
    m_session->setVideoSink(m_sink.get());
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame& shown) {
      m_last = shown.toImage();
      if (!m_last.isNull()) emit frame(m_last);
    });
    connect(m_capture.get(), &QImageCapture::imageCaptured, this,
            [this](int, const QImage& image) { emit taken(image); });
    // Some drivers show frames and cannot capture: then the frame that was seen is the picture.
    connect(m_capture.get(), &QImageCapture::errorOccurred, this, [this] {
      if (m_last.isNull()) return loseIt();
      emit taken(m_last);
    });
    connect(m_camera.get(), &QCamera::errorOccurred, this, [this](QCamera::Error error) {
      if (error != QCamera::NoError) loseIt();
    });
    m_camera->start();
    return kOk;
  }

  void stop() override {
    if (!m_camera) return;
    for (QObject* part : {static_cast<QObject*>(m_camera.get()), static_cast<QObject*>(m_capture.get()),
                          static_cast<QObject*>(m_sink.get())}) {
      part->disconnect(this);
    }
    m_camera->stop();
    // One of them may be what calls.
    for (QObject* part : {static_cast<QObject*>(m_session.release()), static_cast<QObject*>(m_capture.release()),
                          static_cast<QObject*>(m_sink.release()), static_cast<QObject*>(m_camera.release())}) {
      part->deleteLater();
    }
    m_last = {};
  }

  void take() override {
    if (!m_camera) return;
    if (m_capture->isReadyForCapture()) {
      m_capture->capture();
    } else if (!m_last.isNull()) {
      emit taken(m_last);
    }
  }

 private:
  void loseIt() {
    stop();
    emit lost();
  }

  QMediaDevices m_devices;
  std::unique_ptr<QCamera> m_camera;
  std::unique_ptr<QMediaCaptureSession> m_session;
  std::unique_ptr<QImageCapture> m_capture;
  std::unique_ptr<QVideoSink> m_sink;
  QImage m_last;
  QString m_name;
};

}  // namespace

std::unique_ptr<CameraSource> makeCamera() {
  return std::make_unique<DeviceCamera>();
}

}  // namespace fieldseal::media
