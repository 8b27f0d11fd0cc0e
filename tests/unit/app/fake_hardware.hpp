/// A microphone and cameras that a test speaks into, plugs in and pulls out.
#pragma once

#include <QMap>
#include <QPointer>
#include <map>

#include "models/hardware.hpp"

namespace fieldseal::test {

class FakeMicrophone final : public media::SoundSource {
 public:
  explicit FakeMicrophone(bool there) : m_there(there) {}

  Result<> start() override {
    if (!m_there) return Error{Errc::not_found, "no microphone"};
    m_running = true;
    return kOk;
  }
  void stop() override { m_running = false; }
  [[nodiscard]] int rate() const override { return 16'000; }
  [[nodiscard]] bool running() const { return m_running; }

 private:
  bool m_there;
  bool m_running = false;
};

class FakeCamera final : public media::CameraSource {
 public:
  FakeCamera(const QMap<QString, QImage>& cameras, const bool& slow) : m_cameras(&cameras), m_slow(&slow) {}

  [[nodiscard]] QStringList cameras() const override { return m_cameras->keys(); }
  Result<> start(const QString& camera) override {
    if (!m_cameras->contains(camera)) return Error{Errc::not_found, "no such camera"};
    m_running = camera;
    emit frame(m_cameras->value(camera));
    return kOk;
  }
  void stop() override { m_running.clear(); }
  void take() override {
    if (!*m_slow) emit taken(m_cameras->value(m_running));
  }
  [[nodiscard]] QString running() const { return m_running; }

 private:
  const QMap<QString, QImage>* m_cameras;
  const bool* m_slow;
  QString m_running;
};

/// What the tablet has. Outlives the app that uses it.
class FakeHardware {
 public:
  /// Nothing is plugged in at first.
  bool hasMicrophone = false;
  QMap<QString, QImage> cameras;
  /// A picture that is asked for does not come while a test looks.
  bool slowCamera = false;

  [[nodiscard]] app::Hardware hardware() {
    return {[this] {
              auto made = std::make_unique<FakeMicrophone>(hasMicrophone);
              microphone = made.get();
              return made;
            },
            [this] {
              auto made = std::make_unique<FakeCamera>(cameras, slowCamera);
              camera = made.get();
              return made;
            }};
  }
  /// The last one that was asked for.
  QPointer<FakeMicrophone> microphone;
  QPointer<FakeCamera> camera;

  /// So many milliseconds of a tone.
  void speak(int milliseconds) const {
    QList<std::int16_t> samples;
    for (int i = 0; i < 16 * milliseconds; ++i) samples.append(static_cast<std::int16_t>(i % 50 < 25 ? 8000 : -8000));
    emit microphone->heard(samples);
  }
  void pullMicrophone() {
    microphone->stop();
    emit microphone->lost();
  }
  void pullCamera() {
    cameras.clear();
    camera->stop();
    emit camera->lost();
  }
};

}  // namespace fieldseal::test
