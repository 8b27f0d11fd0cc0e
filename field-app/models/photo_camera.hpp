/// A camera while photographs are taken: only with the recorded permission, and nothing on the disk in clear.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QImage>
#include <QObject>
#include <QStringList>
#include <memory>

#include "models/evidence_import_model.hpp"
#include "models/hardware.hpp"
#include "models/photography_model.hpp"

namespace fieldseal::app {

class ReviewDesk;

class PhotoCamera : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.camera")
  /// A camera shows what it sees.
  Q_PROPERTY(bool running READ running NOTIFY changed)
  /// There is more than one.
  Q_PROPERTY(bool canSwitch READ canSwitch NOTIFY changed)
  /// A picture was asked for and has not come.
  Q_PROPERTY(bool taking READ taking NOTIFY changed)
  /// Taken since `begin`.
  Q_PROPERTY(int takenCount READ takenCount NOTIFY changed)
  /// Why there is no picture: "" or a sentence that says what to do.
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  Q_PROPERTY(QString caption READ caption WRITE setCaption NOTIFY wordsChanged)
  Q_PROPERTY(QString level READ level WRITE setLevel NOTIFY wordsChanged)
  /// Where it is taken: recorded with each photograph.
  Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY wordsChanged)
  /// What the camera sees, a QImage.
  Q_PROPERTY(QVariant frame READ frame NOTIFY framed)

 public:
  PhotoCamera(ReviewDesk& desk, EvidenceImportModel& imports, PhotographyModel& permission, const Hardware& hardware,
              QObject* parent);
  ~PhotoCamera() override;

  [[nodiscard]] bool running() const { return m_running; }
  [[nodiscard]] bool canSwitch() const;
  [[nodiscard]] bool taking() const { return m_taking; }
  [[nodiscard]] int takenCount() const { return m_taken; }
  [[nodiscard]] QString problem() const { return m_problem; }
  [[nodiscard]] QString caption() const { return m_caption; }
  [[nodiscard]] QString level() const { return m_level; }
  [[nodiscard]] QString place() const { return m_place; }
  void setCaption(const QString& caption);
  void setLevel(const QString& level);
  void setPlace(const QString& place);
  [[nodiscard]] const QImage& frame() const { return m_frame; }

  /// Opens a camera for photographs of one thing. @param entity  what they will belong to; may be ""
  Q_INVOKABLE bool begin(const QString& entity);
  /// After a camera was plugged in.
  Q_INVOKABLE bool tryAgain();
  /// The next camera of the tablet.
  Q_INVOKABLE void switchCamera();
  /// Takes one; it becomes evidence by itself.
  Q_INVOKABLE void take();
  Q_INVOKABLE void end();

 signals:
  void changed();
  void wordsChanged();
  void framed();
  /// It is on its way into the vault.
  void kept(const QString& evidenceId);

 private:
  bool open(const QString& camera);
  void onTaken(const QImage& image);
  void onLost();
  void fail(const QString& problem);

  ReviewDesk* m_desk;
  EvidenceImportModel* m_imports;
  PhotographyModel* m_permission;
  Hardware m_hardware;
  std::unique_ptr<media::CameraSource> m_source;
  QImage m_frame;
  QString m_camera, m_problem, m_caption, m_level, m_place;
  QStringList m_links;
  bool m_running = false, m_taking = false;
  int m_taken = 0;
};

}  // namespace fieldseal::app
