/// Plays a note: the one that was just recorded, or one of the evidence. Its bytes go from the vault to the speaker by
/// way of memory alone.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QBuffer>
#include <QObject>
#include <memory>

class QAudioOutput;
class QMediaPlayer;

namespace fieldseal::app {

class ReviewDesk;
class SoundRecorder;

class SoundPlayer : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.soundPlayer")
  Q_PROPERTY(bool playing READ playing NOTIFY changed)
  /// What is loaded: an evidence's id, "recording", or "".
  Q_PROPERTY(QString loaded READ loaded NOTIFY changed)
  /// 0 to 1.
  Q_PROPERTY(double position READ position NOTIFY moved)
  /// "0:12 of 1:07".
  Q_PROPERTY(QString timeText READ timeText NOTIFY moved)
  /// Why nothing is heard: "" or a sentence that says what to do.
  Q_PROPERTY(QString problem READ problem NOTIFY changed)

 public:
  SoundPlayer(ReviewDesk& desk, SoundRecorder& recorder, QObject* parent);
  ~SoundPlayer() override;

  [[nodiscard]] bool playing() const;
  [[nodiscard]] QString loaded() const { return m_loaded; }
  [[nodiscard]] double position() const;
  [[nodiscard]] QString timeText() const;
  [[nodiscard]] QString problem() const { return m_problem; }

  /// Reads one of the evidence. @return false with `problem` set
  Q_INVOKABLE bool load(const QString& evidenceId);
  /// Takes what the recorder holds.
  Q_INVOKABLE bool loadRecording();
  /// Plays on, from the start when it was at the end; or pauses.
  Q_INVOKABLE void toggle();
  /// @param position  0 to 1
  Q_INVOKABLE void seek(double position);
  /// Forgets what is loaded.
  Q_INVOKABLE void unload();

 signals:
  void changed();
  void moved();

 private:
  bool take(const QString& name, const QByteArray& bytes);
  [[nodiscard]] bool ready();

  ReviewDesk* m_desk;
  SoundRecorder* m_recorder;
  QString m_loaded, m_problem;
  QByteArray m_bytes;
  QBuffer m_buffer;
  std::unique_ptr<QAudioOutput> m_output;
  std::unique_ptr<QMediaPlayer> m_player;  ///< before m_buffer and m_output go
  qint64 m_length = 0;                     ///< in ms
};

}  // namespace fieldseal::app
