#include "models/photo_camera.hpp"

#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "models/times.hpp"

namespace fieldseal::app {

PhotoCamera::PhotoCamera(ReviewDesk& desk, EvidenceImportModel& imports, PhotographyModel& permission,
                         const Hardware& hardware, QObject* parent)
    : QObject(parent),
      m_desk(&desk),
      m_imports(&imports),
      m_permission(&permission),
      m_hardware(hardware),
      m_level("internal") {
  // A permission may be taken back on another tablet while the camera is up.
  connect(&permission, &PhotographyModel::changed, this, [this] {
    if (m_running && !m_permission->permitted()) fail(m_permission->problem());
  });
}

PhotoCamera::~PhotoCamera() = default;

bool PhotoCamera::canSwitch() const {
  return m_running && m_source->cameras().size() > 1;
}

void PhotoCamera::setCaption(const QString& caption) {
  m_caption = caption;
  emit wordsChanged();
}
void PhotoCamera::setLevel(const QString& level) {
  m_level = level;
  emit wordsChanged();
}
void PhotoCamera::setPlace(const QString& place) {
  m_place = place;
  emit wordsChanged();
}

bool PhotoCamera::begin(const QString& entity) {
  end();
  m_taken = 0;
  m_caption.clear();
  m_links = entity.isEmpty() ? QStringList() : QStringList{entity};
  emit wordsChanged();
  return tryAgain();
}

bool PhotoCamera::tryAgain() {
  if (!m_permission->permitted()) {
    fail(m_permission->problem());
    return false;
  }
  if (const QString full = m_imports->whyNotBegin(); !full.isEmpty()) {
    fail(full);
    return false;
  }
  if (!m_source) {
    m_source = m_hardware.camera();
    connect(m_source.get(), &media::CameraSource::frame, this, [this](const QImage& image) {
      m_frame = image;
      emit framed();
    });
    connect(m_source.get(), &media::CameraSource::taken, this, &PhotoCamera::onTaken);
    connect(m_source.get(), &media::CameraSource::lost, this, &PhotoCamera::onLost);
    connect(m_source.get(), &media::CameraSource::camerasChanged, this, &PhotoCamera::changed);
  }
  const QStringList there = m_source->cameras();
  if (there.isEmpty()) {
    fail(tr("This tablet has no camera. Plug one in and try again, or import a picture that was taken with another."));
    return false;
  }
  return open(there.contains(m_camera) ? m_camera : there.front());
}

bool PhotoCamera::open(const QString& camera) {
  m_camera = camera;
  m_frame = {};
  if (!m_source->start(camera)) {
    fail(tr("The camera does not open. Another program may be using it: close that and try again."));
    return false;
  }
  m_problem.clear();
  m_running = true;
  m_taking = false;
  emit framed();
  emit changed();
  return true;
}

void PhotoCamera::switchCamera() {
  if (!canSwitch()) return;
  const QStringList there = m_source->cameras();
  open(there.at((there.indexOf(m_camera) + 1) % there.size()));
}

void PhotoCamera::take() {
  if (!m_running || m_taking) return;
  if (const QString full = m_imports->whyNotBegin(); !full.isEmpty()) return fail(full);
  m_taking = true;
  emit changed();
  m_source->take();
}

void PhotoCamera::onTaken(const QImage& image) {
  m_taking = false;
  EvidenceDraft said;
  said.kind = "photo";
  said.caption = m_caption.trimmed();
  if (said.caption.isEmpty())
    said.caption = tr("Photograph, %1").arg(timeText(m_desk->clock().now(), m_desk->language()));
  said.level = m_level;
  said.links = m_links;
  if (const QString place = m_place.trimmed(); !place.isEmpty())
    said.more["taken"] = json::object{{"place", place.toStdString()}};
  const QString id = m_imports->importImage(image, "image/jpeg", "photo.jpg", std::move(said));
  if (!id.isEmpty()) {
    ++m_taken;
    emit kept(id);
  }
  emit changed();
}

void PhotoCamera::onLost() {
  fail(m_taken == 0 ? tr("The camera went away. Plug it in and try again.")
                    : tr("The camera went away. The photographs taken so far are kept. Plug it in and try again."));
}

void PhotoCamera::fail(const QString& problem) {
  if (m_source) m_source->stop();
  m_running = m_taking = false;
  m_frame = {};
  m_problem = problem;
  emit framed();
  emit changed();
}

void PhotoCamera::end() {
  if (m_source) {
    m_source->stop();
    m_source->disconnect(this);
    m_source.release()->deleteLater();  // it may be what calls
  }
  m_running = m_taking = false;
  m_frame = {};
  m_problem.clear();
  emit framed();
  emit changed();
}

}  // namespace fieldseal::app
