#include "models/label_scanner.hpp"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodQueryEvent>
#include <QKeyEvent>

#include "models/work_apart.hpp"
#include "scan/label_reader.hpp"

namespace fieldseal::app {
namespace {

/// A text field has the focus: what is typed belongs there, also from a reader.
bool somebodyWrites() {
  QObject* focus = QGuiApplication::focusObject();
  if (focus == nullptr) return false;
  QInputMethodQueryEvent query(Qt::ImEnabled);
  QCoreApplication::sendEvent(focus, &query);
  return query.value(Qt::ImEnabled).toBool();
}

bool isEnter(const QKeyEvent& key) {
  return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

}  // namespace

LabelScanner::LabelScanner(const Hardware& hardware, QObject* parent) : QObject(parent), m_makeCamera(hardware.camera) {
  m_time.start();
}

media::CameraSource& LabelScanner::camera() {
  if (m_camera) return *m_camera;
  m_camera = m_makeCamera();
  connect(m_camera.get(), &media::CameraSource::frame, this, &LabelScanner::onFrame);
  connect(m_camera.get(), &media::CameraSource::camerasChanged, this, &LabelScanner::camerasChanged);
  connect(m_camera.get(), &media::CameraSource::lost, this, [this] {
    stop();
    say(tr("The camera is gone. Plug it in again, or type what the code says."));
  });
  return *m_camera;
}

LabelScanner::~LabelScanner() {
  // At the very end the application is gone before the review is.
  if (m_listening && QCoreApplication::instance() != nullptr) QCoreApplication::instance()->removeEventFilter(this);
}

bool LabelScanner::cameraAllowed() {
  return m_permitted && !camera().cameras().isEmpty();
}

void LabelScanner::setPermitted(bool permitted) {
  if (permitted == m_permitted) return;
  m_permitted = permitted;
  if (!permitted) stop();
  emit camerasChanged();
}

void LabelScanner::setListening(bool listening) {
  if (listening == m_listening) return;
  m_listening = listening;
  if (listening) {
    QCoreApplication::instance()->installEventFilter(this);
  } else {
    QCoreApplication::instance()->removeEventFilter(this);
  }
  emit listeningChanged();
}

bool LabelScanner::eventFilter(QObject* watched, QEvent* event) {
  if ((event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) || !watched->isWindowType() ||
      somebodyWrites()) {
    return false;
  }
  const auto& key = static_cast<const QKeyEvent&>(*event);
  const std::chrono::milliseconds now(m_time.elapsed());
  if (event->type() == QEvent::ShortcutOverride) {
    // A "/" within a label is no call for the search.
    if (m_burst.running(now)) event->accept();
    return false;
  }
  if (!isEnter(key)) {
    if (key.text().isEmpty()) return false;  // Shift and its kin
    const bool writes = key.text().front().isPrint() && !key.isAutoRepeat();
    if (!writes) m_burst.stop();
    return writes && m_burst.type(key.text(), now);
  }
  const auto label = m_burst.enter(now);
  if (!label) return false;
  tell({*label});
  return true;
}

bool LabelScanner::watch() {
  if (m_watching) return true;
  if (!m_permitted) {
    say(tr("The camera may be used once the permission for photography is recorded."));
    return false;
  }
  const QStringList cameras = camera().cameras();
  if (cameras.isEmpty() || !camera().start(cameras.front())) {
    say(tr("No camera can be used. Type what the code says, or read it from a picture."));
    return false;
  }
  say({});
  m_watching = true;
  emit watchingChanged();
  return true;
}

void LabelScanner::stop() {
  if (!m_watching) return;
  m_watching = false;
  camera().stop();
  m_frame = {};
  emit frameChanged();
  emit watchingChanged();
}

void LabelScanner::onFrame(const QImage& image) {
  if (!m_watching) return;
  m_frame = image;
  emit frameChanged();
  if (m_looking) return;  // the last one is still being gone through
  m_looking = true;
  workApart(
      this, [image] { return scan::readLabels(image, scan::Effort::quick); },
      [this](const QStringList& labels) {
        m_looking = false;
        if (!m_watching || labels.isEmpty()) return;
        stop();
        tell(labels);
      });
}

void LabelScanner::readPicture(const QUrl& file) {
  if (m_busy) return;
  setBusy(true);
  say({});
  const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
  const auto work = [path]() -> Result<QStringList> {
    FIELDSEAL_TRY(const QImage picture, scan::openPicture(path));
    return scan::readLabels(picture, scan::Effort::thorough);
  };
  workApart(this, work, [this](const Result<QStringList>& read) {
    setBusy(false);
    if (!read) {
      say(read.error().code == Errc::too_large
              ? tr("The picture is too large. Take one of the code alone.")
              : tr("This file is no picture, or it is damaged. Take another picture of the code."));
    } else if (read->isEmpty()) {
      say(tr("No code could be read in the picture. Take it straight, sharp and close, or type what it says."));
    } else {
      tell(*read);
    }
  });
}

void LabelScanner::tell(const QStringList& labels) {
  say({});
  if (labels.size() == 1) {
    emit labelRead(labels.front());
  } else {
    emit labelsRead(labels);
  }
}

void LabelScanner::say(const QString& problem) {
  if (problem == m_problem) return;
  m_problem = problem;
  emit problemChanged();
}

void LabelScanner::setBusy(bool busy) {
  m_busy = busy;
  emit busyChanged();
}

}  // namespace fieldseal::app
