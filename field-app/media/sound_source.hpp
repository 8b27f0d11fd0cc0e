/// Where sound comes from: the tablet's microphone, or a test.
#pragma once

#include <QObject>
#include <QStringList>
#include <cstdint>
#include <memory>

#include "base/result.hpp"
#include "media/sound.hpp"

namespace fieldseal::media {

class SoundSource : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// @errors Errc::not_found without a microphone, Errc::io_error when it does not open
  [[nodiscard]] virtual Result<> start() = 0;
  virtual void stop() = 0;
  /// Of the samples to come; known once it has started.
  [[nodiscard]] virtual int rate() const = 0;

 signals:
  void heard(const QList<std::int16_t>& samples);
  /// It went away or broke while it ran; it has stopped.
  void lost();
};

/// The names of the microphones that are there now.
[[nodiscard]] QStringList microphones();

/// The microphone that the system prefers.
[[nodiscard]] std::unique_ptr<SoundSource> makeMicrophone();

}  // namespace fieldseal::media
