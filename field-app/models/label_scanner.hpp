/// Labels on devices and papers, read by the camera, out of a picture, or by a reader that types.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <memory>

#include "models/hardware.hpp"
#include "scan/key_burst.hpp"

namespace fieldseal::app {

class LabelScanner : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.scanner")
  /// While true, keys that come as fast as a reader sends them are taken as a label, unless a text field has the focus.
  Q_PROPERTY(bool listening READ listening WRITE setListening NOTIFY listeningChanged)
  /// The review's permission for photography lets a camera be used.
  Q_PROPERTY(bool permitted READ permitted NOTIFY camerasChanged)
  /// As `permitted`, and there is one.
  Q_PROPERTY(bool cameraAllowed READ cameraAllowed NOTIFY camerasChanged)
  /// The camera looks for a label.
  Q_PROPERTY(bool watching READ watching NOTIFY watchingChanged)
  /// What the camera sees.
  Q_PROPERTY(QVariant frame READ frame NOTIFY frameChanged)
  /// A picture is being gone through.
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
  /// Why the last attempt found nothing, as a sentence; "" otherwise.
  Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

 public:
  LabelScanner(const Hardware& hardware, QObject* parent);
  ~LabelScanner() override;

  [[nodiscard]] bool listening() const { return m_listening; }
  [[nodiscard]] bool permitted() const { return m_permitted; }
  [[nodiscard]] bool cameraAllowed();
  [[nodiscard]] bool watching() const { return m_watching; }
  [[nodiscard]] QImage frame() const { return m_frame; }
  [[nodiscard]] bool busy() const { return m_busy; }
  [[nodiscard]] QString problem() const { return m_problem; }
  void setListening(bool listening);
  /// What the review's register says; the camera stops when it is taken away.
  void setPermitted(bool permitted);

  /// Starts the camera; it stops when it has read a label.
  Q_INVOKABLE bool watch();
  Q_INVOKABLE void stop();
  /// Reads the labels of a picture, apart from the interface.
  Q_INVOKABLE void readPicture(const QUrl& file);
  Q_INVOKABLE void clearProblem() { say({}); }

 signals:
  void listeningChanged();
  void camerasChanged();
  void watchingChanged();
  void frameChanged();
  void busyChanged();
  void problemChanged();
  /// One label.
  void labelRead(const QString& text);
  /// A picture held several: a person chooses.
  void labelsRead(const QStringList& texts);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// Opened when it is first asked for.
  [[nodiscard]] media::CameraSource& camera();
  void say(const QString& problem);
  void setBusy(bool busy);
  void onFrame(const QImage& image);
  void tell(const QStringList& labels);

  std::function<std::unique_ptr<media::CameraSource>()> m_makeCamera;
  std::unique_ptr<media::CameraSource> m_camera;
  scan::KeyBurst m_burst;
  QElapsedTimer m_time;
  QImage m_frame;
  QString m_problem;
  bool m_listening = false, m_permitted = false, m_watching = false, m_busy = false, m_looking = false;
};

}  // namespace fieldseal::app
