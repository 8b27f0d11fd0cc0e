#include "models/sound_player.hpp"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QMediaPlayer>

#include "models/evidence_contents.hpp"
#include "models/labels.hpp"
#include "models/review_desk.hpp"
#include "models/sound_recorder.hpp"
#include "models/times.hpp"

namespace fieldseal::app {
namespace {

/// An hour of uncompressed speech; more does not go through memory.
constexpr std::size_t kLargestSoundBytes = std::size_t{128} << 20U;

}  // namespace

SoundPlayer::SoundPlayer(ReviewDesk& desk, SoundRecorder& recorder, QObject* parent)
    : QObject(parent), m_desk(&desk), m_recorder(&recorder) {}

SoundPlayer::~SoundPlayer() = default;

bool SoundPlayer::playing() const {
  return m_player && m_player->playbackState() == QMediaPlayer::PlayingState;
}

double SoundPlayer::position() const {
  return m_player && m_length > 0 ? static_cast<double>(m_player->position()) / static_cast<double>(m_length) : 0;
}

QString SoundPlayer::timeText() const {
  const qint64 at = m_player ? m_player->position() : 0;
  return tr("%1 of %2")
      .arg(lengthAsText(std::chrono::milliseconds(at)), lengthAsText(std::chrono::milliseconds(m_length)));
}

bool SoundPlayer::load(const QString& evidenceId) {
  if (m_loaded == evidenceId) return true;
  unload();
  const auto evidence = findEvidence(*m_desk, evidenceId);
  if (!evidence) return false;
  const auto bytes = readBytes(*m_desk, *evidence, kLargestSoundBytes);
  if (!bytes) {
    m_problem = Labels::failure(bytes.error());
    emit changed();
    return false;
  }
  return take(evidenceId, *bytes);
}

bool SoundPlayer::loadRecording() {
  unload();
  return m_recorder->hasSound() && take("recording", media::toWav(m_recorder->clip()));
}

bool SoundPlayer::take(const QString& name, const QByteArray& bytes) {
  m_loaded = name;
  m_bytes = bytes;
  // Our own notes say at once how long they are; others once the player has read them.
  const auto clip = media::fromWav(m_bytes);
  m_length = clip ? clip->length().count() : 0;
  emit moved();
  emit changed();
  return true;
}

bool SoundPlayer::ready() {
  if (m_player) return true;
  if (QMediaDevices::defaultAudioOutput().isNull()) {
    m_problem = tr("This tablet has no loudspeaker. Plug in headphones and try again.");
    emit changed();
    return false;
  }
  m_output = std::make_unique<QAudioOutput>();
  m_player = std::make_unique<QMediaPlayer>();
  m_player->setAudioOutput(m_output.get());
  connect(m_player.get(), &QMediaPlayer::positionChanged, this, &SoundPlayer::moved);
  connect(m_player.get(), &QMediaPlayer::playbackStateChanged, this, &SoundPlayer::changed);
  connect(m_player.get(), &QMediaPlayer::durationChanged, this, [this](qint64 length) {
    if (length > 0) m_length = length;
    emit moved();
  });
  connect(m_player.get(), &QMediaPlayer::errorOccurred, this, [this] {
    m_problem = tr("This sound cannot be played here. It is kept as it is, and the office can play it.");
    emit changed();
  });
  m_buffer.setData(m_bytes);
  m_buffer.open(QIODevice::ReadOnly);
  // Qt 6.4 plays nothing that has no address, though it reads from the device alone.
  m_player->setSourceDevice(&m_buffer, QUrl(QStringLiteral("stream:///note.wav")));
  return true;
}

void SoundPlayer::toggle() {
  if (m_loaded.isEmpty()) return;
  m_problem.clear();
  if (!ready()) return;
  if (playing()) {
    m_player->pause();
  } else {
    m_player->play();
  }
}

void SoundPlayer::seek(double position) {
  if (m_loaded.isEmpty() || !ready()) return;
  m_player->setPosition(static_cast<qint64>(qBound(0.0, position, 1.0) * static_cast<double>(m_length)));
}

void SoundPlayer::unload() {
  m_player.reset();
  m_output.reset();
  m_buffer.close();
  m_buffer.setData(QByteArray());
  m_bytes.clear();
  m_loaded.clear();
  m_problem.clear();
  m_length = 0;
  emit moved();
  emit changed();
}

}  // namespace fieldseal::app
