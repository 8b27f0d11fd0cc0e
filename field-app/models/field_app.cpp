#include "models/field_app.hpp"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QQmlEngine>

#include "models/field_app_impl.hpp"
#include "models/json_text.hpp"
#include "models/review_desk.hpp"
#include "vault/vault_directory.hpp"

namespace fieldseal::app {
namespace {

/// How often it is looked whether somebody is still there.
constexpr std::chrono::seconds kIdleCheck{10};

}  // namespace

FieldApp::FieldApp(FieldAppOptions options, QObject* parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(std::move(options))) {
  const QString& folder = m_impl->options.dataFolder;
  QDir().mkpath(folder);
  sweepPendingVaults(folder.toStdString());
  m_impl->settings = new AppSettings(folder, this);
  if (!m_impl->options.language.isEmpty()) m_impl->settings->overrideLanguage(m_impl->options.language);
  m_impl->labels = new Labels(this);
  m_impl->vaults = new VaultListModel(folder.toStdString(), this);
  m_impl->unlocking = new UnlockModel(*this, folder);
  m_impl->enrolment = new EnrolmentModel(*this, folder);
  m_impl->waiting = new WaitingModel(*this);
  m_impl->tablet = new TabletModel(folder, m_impl->options.freeBytes, this);
  m_impl->keys = new KeyMapModel(this);
  m_impl->idle.setInterval(kIdleCheck);
  connect(&m_impl->idle, &QTimer::timeout, this, &FieldApp::checkIdle);
  connect(m_impl->settings, &AppSettings::languageChanged, this, &FieldApp::onLanguage);
}

FieldApp::~FieldApp() {
  m_impl->pictures->close();
  m_impl->open.reset();
}

void FieldApp::attach(QQmlEngine* engine) {
  m_impl->settings->setEngine(engine);
  engine->addImageProvider(kPictureProvider, new PictureProvider(m_impl->pictures));
  QCoreApplication::instance()->installEventFilter(this);
}

bool FieldApp::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::Wheel:
      // The first touch after a sleep finds the vault locked, if nobody else could lock it.
      checkIdle();
      noteActivity();
      break;
    case QEvent::ApplicationPaletteChange:
      emit m_impl->settings->themeChanged();
      break;
    default:
      break;
  }
  return QObject::eventFilter(watched, event);
}

AppSettings* FieldApp::settings() const {
  return m_impl->settings;
}
Labels* FieldApp::labels() const {
  return m_impl->labels;
}
VaultListModel* FieldApp::vaults() const {
  return m_impl->vaults;
}
UnlockModel* FieldApp::unlocking() const {
  return m_impl->unlocking;
}
EnrolmentModel* FieldApp::enrolment() const {
  return m_impl->enrolment;
}
WaitingModel* FieldApp::waiting() const {
  return m_impl->waiting;
}
TabletModel* FieldApp::tablet() const {
  return m_impl->tablet;
}
KeyMapModel* FieldApp::keys() const {
  return m_impl->keys;
}
bool FieldApp::locked() const {
  return m_impl->open == nullptr;
}
ReviewListModel* FieldApp::reviews() const {
  return locked() ? nullptr : m_impl->open->reviews.get();
}
SyncModel* FieldApp::sync() const {
  return locked() ? nullptr : m_impl->open->sync.get();
}
ReviewSession* FieldApp::review() const {
  return locked() ? nullptr : m_impl->open->review.get();
}
QString FieldApp::userName() const {
  return locked() ? QString() : toQt(m_impl->open->vault->identity().userName);
}
QString FieldApp::authorityName() const {
  return locked() ? QString() : toQt(m_impl->open->vault->identity().authorityName);
}
QString FieldApp::deviceName() const {
  return locked() ? QString() : toQt(m_impl->open->vault->identity().deviceName);
}
QString FieldApp::vaultId() const {
  return locked() ? QString() : toQt(m_impl->open->vault->vault().folder().filename().string());
}
bool FieldApp::busy() const {
  return !m_impl->busyText.isEmpty();
}
QString FieldApp::busyText() const {
  return m_impl->busyText;
}
QString FieldApp::version() {
  return QStringLiteral(FIELDSEAL_VERSION);
}
std::optional<crypto::PasswordCost> FieldApp::passwordCost() const {
  return m_impl->options.passwordCost;
}

const Clock& FieldApp::clock() const {
  return m_impl->options.clock != nullptr ? *m_impl->options.clock : m_impl->systemClock;
}

const BootClock& FieldApp::bootClock() const {
  return m_impl->options.bootClock != nullptr ? *m_impl->options.bootClock : m_impl->systemBootClock;
}

void FieldApp::showFailure(const Error& error) {
  emit toast("error", Labels::failure(error));
}

const Hardware& FieldApp::hardware() const {
  return m_impl->options.hardware;
}

EvidenceWorker* FieldApp::evidenceWorker() const {
  return locked() ? nullptr : m_impl->open->evidence.get();
}

std::shared_ptr<PictureSource> FieldApp::pictures() const {
  return m_impl->pictures;
}

void FieldApp::onLanguage() {
  const QString language = m_impl->settings->effectiveLanguage();
  if (!locked() && review() != nullptr) labels()->useWords(review()->desk().sharedChecklist(), language);
  emit labelsChanged();
  m_impl->tablet->retranslate();
  m_impl->keys->retranslate();
  if (locked()) return;
  reviews()->setLanguage(language);
  sync()->setLanguage(language);
  if (review() != nullptr) review()->desk().setLanguage(language);
}

}  // namespace fieldseal::app
