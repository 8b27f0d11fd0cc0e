/// A spoken note as samples in memory, and as a WAV file's bytes. Nothing of it touches the disk in clear.
#pragma once

#include <QByteArray>
#include <QList>
#include <chrono>
#include <cstdint>

#include "base/result.hpp"

namespace fieldseal::media {

/// One channel of 16-bit samples.
struct SoundClip {
  int rate = 16'000;  ///< samples a second
  QList<std::int16_t> samples;

  [[nodiscard]] std::chrono::milliseconds length() const;
};

/// How loud the samples are, 0 to 1, on a scale of decibels as a level meter shows it (silence below -60 dB is 0).
[[nodiscard]] double loudness(const std::int16_t* samples, qsizetype count);

/// @source Microsoft, "Multimedia Programming Interface and Data Specifications 1.0": RIFF WAVE, PCM
[[nodiscard]] QByteArray toWav(const SoundClip& clip);
/// What a note's recording was: its length and shape, for the viewer.
/// @errors Errc::bad_format for what is no PCM WAV of 16 bits
[[nodiscard]] Result<SoundClip> fromWav(const QByteArray& bytes);

}  // namespace fieldseal::media
