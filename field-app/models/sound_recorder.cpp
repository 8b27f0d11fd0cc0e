#include "models/sound_recorder.hpp"

#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/review_desk.hpp"
#include "models/times.hpp"

namespace fieldseal::app {
namespace {

/// What memory holds without trouble; a longer talk is an interview.
constexpr std::chrono::minutes kLongest{10};
constexpr qsizetype kLevelsShown = 120;

}  // namespace

SoundRecorder::SoundRecorder(ReviewDesk& desk, EvidenceImportModel& imports, const Hardware& hardware, QObject* parent)
    : QObject(parent), m_desk(&desk), m_imports(&imports), m_hardware(hardware), m_level("internal") {}

SoundRecorder::~SoundRecorder() = default;

QString SoundRecorder::lengthText() const {
  return lengthAsText(m_clip.length());
}
QString SoundRecorder::longestText() {
  return lengthAsText(kLongest);
}

void SoundRecorder::setCaption(const QString& caption) {
  m_caption = caption;
  emit wordsChanged();
}

void SoundRecorder::setSecrecy(const QString& level) {
  m_level = level;
  emit wordsChanged();
}

void SoundRecorder::begin(const QString& entity) {
  discard();
  m_problem.clear();
  m_caption.clear();
  m_level = "internal";
  m_links = entity.isEmpty() ? QStringList() : QStringList{entity};
  emit wordsChanged();
  emit changed();
}

bool SoundRecorder::record() {
  if (recording()) return true;
  m_problem = m_imports->whyNotBegin();
  if (!m_problem.isEmpty()) {
    emit changed();
    return false;
  }
  m_source = m_hardware.microphone();
  connect(m_source.get(), &media::SoundSource::heard, this, &SoundRecorder::take);
  connect(m_source.get(), &media::SoundSource::lost, this, &SoundRecorder::onLost);
  const auto started = m_source->start();
  if (!started) {
    m_problem = started.error().code == Errc::not_found
                    ? tr("This tablet has no microphone. Plug one in and try again, or write a note instead.")
                    : tr("The microphone does not open. Another program may be using it: close that and try again.");
    letGo();
    emit changed();
    return false;
  }
  if (hasSound() && m_clip.rate != m_source->rate()) {
    m_problem = tr("Another microphone was plugged in. Keep this note and begin a new one.");
    letGo();
    emit changed();
    return false;
  }
  m_clip.rate = m_source->rate();
  emit changed();
  return true;
}

void SoundRecorder::letGo() {
  if (!m_source) return;
  m_source->stop();
  m_source->disconnect(this);
  m_source.release()->deleteLater();  // it may be what calls
}

void SoundRecorder::stop() {
  letGo();
  emit heard();
  emit changed();
}

void SoundRecorder::take(const QList<std::int16_t>& samples) {
  const auto room =
      static_cast<qsizetype>(m_clip.rate) * std::chrono::seconds(kLongest).count() - m_clip.samples.size();
  m_clip.samples.append(samples.mid(0, room));
  m_levels.append(media::loudness(samples.constData(), samples.size()));
  if (m_levels.size() > kLevelsShown) m_levels.removeFirst();
  emit heard();
  if (samples.size() < room) return;
  m_problem = tr("A note is at most %1 long. Keep this one and begin a new one.").arg(longestText());
  stop();
}

void SoundRecorder::onLost() {
  m_problem =
      tr("The microphone went away. What was recorded until then is here: keep it, or plug the microphone in "
         "and go on.");
  letGo();
  emit changed();
}

QString SoundRecorder::keep() {
  letGo();
  if (!hasSound()) {
    emit changed();
    return {};
  }
  EvidenceDraft said;
  said.kind = "audio";
  said.caption = m_caption.trimmed();
  if (said.caption.isEmpty())
    said.caption = tr("Spoken note, %1").arg(timeText(m_desk->clock().now(), m_desk->language()));
  said.level = m_level;
  said.links = m_links;
  const QString id = m_imports->importBytes(media::toWav(m_clip), "audio/wav", "note.wav", std::move(said));
  if (!id.isEmpty()) discard();
  emit changed();
  return id;
}

void SoundRecorder::discard() {
  letGo();
  m_clip = {};
  m_levels.clear();
  emit heard();
  emit changed();
}

}  // namespace fieldseal::app
