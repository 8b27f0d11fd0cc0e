// The microphone by Qt Multimedia: samples go from the device to memory, with no file between.
#include <QAudioDevice>
#include <QAudioSource>
#include <QIODevice>
#include <QMediaDevices>

#include "media/sound_source.hpp"

namespace fieldseal::media {
namespace {

constexpr int kSpeechRate = 16'000;

/// The first channel of any PCM format as 16 bits.
QList<std::int16_t> firstChannel(const QByteArray& bytes, const QAudioFormat& format) {
  QList<std::int16_t> samples;
  const int step = format.bytesPerFrame();
  if (step <= 0) return samples;
  samples.reserve(bytes.size() / step);
  for (qsizetype at = 0; at + step <= bytes.size(); at += step) {
    const float value = format.normalizedSampleValue(bytes.constData() + at);
    samples.append(static_cast<std::int16_t>(qBound(-1.0F, value, 1.0F) * 32767.0F));
  }
  return samples;
}

class Microphone final : public SoundSource {
 public:
  ~Microphone() override { stop(); }

  Result<> start() override {
    stop();
    const QAudioDevice device = QMediaDevices::defaultAudioInput();
    if (device.isNull()) return Error{Errc::not_found, "no microphone"};
    QAudioFormat format;
    format.setSampleRate(kSpeechRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    if (!device.isFormatSupported(format)) format = device.preferredFormat();
    m_source = std::make_unique<QAudioSource>(device, format);
    connect(m_source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) {
      if (state == QAudio::StoppedState && m_source && m_source->error() != QAudio::NoError) loseIt();
    });
    m_stream = m_source->start();
    if (m_stream == nullptr || m_source->error() != QAudio::NoError) {
      stop();
      return Error{Errc::io_error, "the microphone does not open"};
    }
    m_format = m_source->format();
    connect(m_stream, &QIODevice::readyRead, this, [this] { read(); });
    connect(&m_devices, &QMediaDevices::audioInputsChanged, this, [this, id = device.id()] {
      for (const QAudioDevice& there : QMediaDevices::audioInputs()) {
        if (there.id() == id) return;
      }
      if (m_source) loseIt();
    });
    return kOk;
  }

  void stop() override {
    m_devices.disconnect(this);
    if (!m_source) return;
    m_source->disconnect(this);
    if (m_stream != nullptr) {
      read();
      m_stream->disconnect(this);
    }
    m_stream = nullptr;
    m_source->stop();
    m_source.release()->deleteLater();  // it may be what calls
  }

  int rate() const override { return m_format.sampleRate() > 0 ? m_format.sampleRate() : kSpeechRate; }

 private:
  void read() {
    const QByteArray bytes = m_rest + m_stream->readAll();
    const qsizetype whole = bytes.size() - bytes.size() % qMax(1, m_format.bytesPerFrame());
    m_rest = bytes.mid(whole);
    if (whole > 0) emit heard(firstChannel(bytes.left(whole), m_format));
  }
  void loseIt() {
    stop();
    emit lost();
  }

  QMediaDevices m_devices;
  std::unique_ptr<QAudioSource> m_source;
  QIODevice* m_stream = nullptr;
  QAudioFormat m_format;
  QByteArray m_rest;  ///< the beginning of a frame that has not come whole
};

}  // namespace

QStringList microphones() {
  QStringList names;
  for (const QAudioDevice& device : QMediaDevices::audioInputs()) names.append(device.description());
  return names;
}

std::unique_ptr<SoundSource> makeMicrophone() {
  return std::make_unique<Microphone>();
}

}  // namespace fieldseal::media
