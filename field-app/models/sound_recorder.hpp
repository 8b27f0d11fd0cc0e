/// A spoken note while it is recorded, listened to and kept. Its samples are in memory alone until they are in the
/// vault.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QStringList>
#include <memory>

#include "media/sound.hpp"
#include "models/evidence_import_model.hpp"
#include "models/hardware.hpp"

namespace fieldseal::app {

class ReviewDesk;

class SoundRecorder : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.soundRecorder")
  Q_PROPERTY(bool recording READ recording NOTIFY changed)
  /// Something is recorded and not kept yet.
  Q_PROPERTY(bool hasSound READ hasSound NOTIFY changed)
  /// How loud it is now, 0 to 1.
  Q_PROPERTY(double level READ level NOTIFY heard)
  /// The last levels, oldest first, for a picture of the sound; at most 120.
  Q_PROPERTY(QList<double> levels READ levels NOTIFY heard)
  /// "1:07" of what is recorded.
  Q_PROPERTY(QString lengthText READ lengthText NOTIFY heard)
  /// "10:00", the longest note.
  Q_PROPERTY(QString longestText READ longestText CONSTANT)
  /// Why it does not record, or no longer: "" or a sentence that says what to do.
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  Q_PROPERTY(QString caption READ caption WRITE setCaption NOTIFY wordsChanged)
  Q_PROPERTY(QString secrecy READ secrecy WRITE setSecrecy NOTIFY wordsChanged)

 public:
  SoundRecorder(ReviewDesk& desk, EvidenceImportModel& imports, const Hardware& hardware, QObject* parent);
  ~SoundRecorder() override;

  [[nodiscard]] bool recording() const { return m_source != nullptr; }
  [[nodiscard]] bool hasSound() const { return !m_clip.samples.isEmpty(); }
  [[nodiscard]] double level() const { return m_levels.isEmpty() ? 0 : m_levels.last(); }
  [[nodiscard]] const QList<double>& levels() const { return m_levels; }
  [[nodiscard]] QString lengthText() const;
  [[nodiscard]] static QString longestText();
  [[nodiscard]] QString problem() const { return m_problem; }
  [[nodiscard]] QString caption() const { return m_caption; }
  [[nodiscard]] QString secrecy() const { return m_level; }
  void setCaption(const QString& caption);
  void setSecrecy(const QString& level);
  /// What the player plays back.
  [[nodiscard]] const media::SoundClip& clip() const { return m_clip; }

  /// A new note. @param entity  what it will belong to; may be ""
  Q_INVOKABLE void begin(const QString& entity);
  /// Records, behind what is there already. @return false with `problem` set
  Q_INVOKABLE bool record();
  Q_INVOKABLE void stop();
  /// Makes evidence of it. @return the evidence's id; "" when nothing was kept: what was recorded stays
  Q_INVOKABLE QString keep();
  Q_INVOKABLE void discard();

 signals:
  void changed();
  void heard();
  void wordsChanged();

 private:
  void take(const QList<std::int16_t>& samples);
  void onLost();
  void letGo();

  ReviewDesk* m_desk;
  EvidenceImportModel* m_imports;
  Hardware m_hardware;
  std::unique_ptr<media::SoundSource> m_source;
  media::SoundClip m_clip;
  QList<double> m_levels;
  QString m_problem, m_caption, m_level;
  QStringList m_links;
};

}  // namespace fieldseal::app
