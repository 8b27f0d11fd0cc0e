#include "media/sound.hpp"

#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <cstring>

namespace fieldseal::media {
namespace {

constexpr int kHeaderBytes = 44;
constexpr double kQuietestDecibels = -60.0;
constexpr double kLoudestSample = 32768.0;

template <class Number>
void put(QByteArray& bytes, Number value) {
  char raw[sizeof(Number)];
  qToLittleEndian(value, raw);
  bytes.append(raw, sizeof raw);
}

template <class Number>
Number get(const QByteArray& bytes, qsizetype at) {
  return qFromLittleEndian<Number>(bytes.constData() + at);
}

}  // namespace

std::chrono::milliseconds SoundClip::length() const {
  return std::chrono::milliseconds(rate == 0 ? 0 : samples.size() * 1000 / rate);
}

double loudness(const std::int16_t* samples, qsizetype count) {
  if (count <= 0) return 0;
  double energy = 0;
  for (qsizetype i = 0; i < count; ++i) energy += static_cast<double>(samples[i]) * samples[i];
  const double level = std::sqrt(energy / static_cast<double>(count)) / kLoudestSample;
  if (level <= 0) return 0;
  return std::clamp(1.0 - 20 * std::log10(level) / kQuietestDecibels, 0.0, 1.0);
}

QByteArray toWav(const SoundClip& clip) {
  const auto dataBytes = static_cast<quint32>(clip.samples.size() * 2);
  QByteArray bytes;
  bytes.reserve(kHeaderBytes + static_cast<qsizetype>(dataBytes));
  bytes.append("RIFF");
  put<quint32>(bytes, kHeaderBytes - 8 + dataBytes);
  bytes.append("WAVEfmt ");
  put<quint32>(bytes, 16);  // length of what follows up to "data"
  put<quint16>(bytes, 1);   // PCM
  put<quint16>(bytes, 1);   // channels
  put<quint32>(bytes, static_cast<quint32>(clip.rate));
  put<quint32>(bytes, static_cast<quint32>(clip.rate) * 2);
  put<quint16>(bytes, 2);   // bytes of a sample in all channels
  put<quint16>(bytes, 16);  // bits of a sample
  bytes.append("data");
  put<quint32>(bytes, dataBytes);
  for (const std::int16_t sample : clip.samples) put<qint16>(bytes, sample);
  return bytes;
}

Result<SoundClip> fromWav(const QByteArray& bytes) {
  const Error wrong{Errc::bad_format, "no PCM WAV"};
  if (bytes.size() < 12 || !bytes.startsWith("RIFF") || bytes.mid(8, 4) != "WAVE") return wrong;
  SoundClip clip;
  int channels = 0;
  for (qsizetype at = 12; at + 8 <= bytes.size();) {
    const QByteArray name = bytes.mid(at, 4);
    const auto size = static_cast<qsizetype>(get<quint32>(bytes, at + 4));
    const qsizetype from = at + 8;
    if (name == "fmt ") {
      if (size < 16 || from + 16 > bytes.size()) return wrong;
      channels = get<quint16>(bytes, from + 2);
      clip.rate = static_cast<int>(get<quint32>(bytes, from + 4));
      const bool pcm16 = get<quint16>(bytes, from) == 1 && get<quint16>(bytes, from + 14) == 16;
      if (!pcm16 || channels < 1 || channels > 8 || clip.rate < 1000 || clip.rate > 192'000) return wrong;
    } else if (name == "data") {
      if (channels == 0) return wrong;
      // A recording that was cut off says more than there is.
      const qsizetype frames = std::min(size, bytes.size() - from) / (2 * channels);
      clip.samples.resize(frames);
      for (qsizetype i = 0; i < frames; ++i) clip.samples[i] = get<qint16>(bytes, from + i * 2 * channels);
      return clip;
    }
    at = from + size + size % 2;
  }
  return wrong;
}

}  // namespace fieldseal::media
