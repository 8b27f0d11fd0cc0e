#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "media/sound.hpp"

using namespace fieldseal;
using namespace fieldseal::media;

namespace {

SoundClip tone(int samples, double height) {
  SoundClip clip;
  for (int i = 0; i < samples; ++i) clip.samples.append(static_cast<std::int16_t>(height * 32767 * std::sin(i * 0.1)));
  return clip;
}

}  // namespace

TEST_CASE("a note's WAV says what it is and comes back sample by sample") {
  const SoundClip clip = tone(16'000, 0.5);
  const QByteArray wav = toWav(clip);
  CHECK(wav.size() == 44 + 32'000);
  CHECK(wav.startsWith("RIFF"));
  const auto back = fromWav(wav);
  REQUIRE(back);
  CHECK(back->rate == 16'000);
  CHECK(back->samples == clip.samples);
  CHECK(back->length() == std::chrono::seconds(1));
}

TEST_CASE("a WAV that was cut off plays as far as it goes; what is no WAV is refused") {
  const QByteArray wav = toWav(tone(1000, 1));
  const auto half = fromWav(wav.left(44 + 1001));
  REQUIRE(half);
  CHECK(half->samples.size() == 500);
  CHECK_FALSE(fromWav(""));
  CHECK_FALSE(fromWav("RIFF"));
  CHECK_FALSE(fromWav(wav.left(30)));
  CHECK_FALSE(fromWav(QByteArray("ID3") + wav));
  QByteArray compressed = wav;
  compressed[20] = 7;
  CHECK_FALSE(fromWav(compressed));
  QByteArray endless = wav;
  endless.replace(16, 4, QByteArray("\xff\xff\xff\xff", 4));
  CHECK_FALSE(fromWav(endless));
}

TEST_CASE("the level meter is at rest in silence and full at the loudest") {
  const SoundClip silence{16'000, QList<std::int16_t>(100, 0)};
  const SoundClip loud = tone(1000, 1);
  const SoundClip quiet = tone(1000, 0.01);
  CHECK(loudness(silence.samples.constData(), 100) == 0);
  CHECK(loudness(nullptr, 0) == 0);
  CHECK(loudness(loud.samples.constData(), 1000) > 0.9);
  const double low = loudness(quiet.samples.constData(), 1000);
  CHECK(low > 0.1);
  CHECK(low < 0.4);
}
