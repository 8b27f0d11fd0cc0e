#include "models/field_app.hpp"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFutureWatcher>
#include <QPointer>
#include <QQmlEngine>
#include <QtConcurrentRun>
#include <algorithm>

#include "evidence/evidence_worker.hpp"
#include "evidence/picture_provider.hpp"
#include "models/app_settings.hpp"
#include "models/boot_clock.hpp"
#include "models/enrolment_model.hpp"
#include "models/json_text.hpp"
#include "models/key_map_model.hpp"
#include "models/labels.hpp"
#include "models/people.hpp"
#include "models/review_desk.hpp"
#include "models/review_list_model.hpp"
#include "models/review_session.hpp"
#include "models/sync_model.hpp"
#include "models/tablet_model.hpp"
#include "models/unlock_model.hpp"
#include "models/vault_list_model.hpp"
#include "store/vault_check.hpp"
#include "sync/enrolment_session.hpp"
#include "sync/sync_worker.hpp"
#include "vault/unlock_attempts.hpp"
#include "vault/vault_directory.hpp"

namespace fieldseal::app {
namespace {

/// NIST SP 800-63B asks for 8; a tablet can be carried off, so it is more here.
constexpr qsizetype kShortestPassphrase = 10;
/// How often it is looked whether somebody is still there.
constexpr std::chrono::seconds kIdleCheck{10};

std::optional<Error> errorOf(const Result<>& result) {
  return result ? std::nullopt : std::optional(result.error());
}

}  // namespace

/// What lives while a vault is open, in the order it is built; taken down in reverse.
struct OpenState {
  std::shared_ptr<OpenVault> vault;  ///< shared with a job that runs apart, which may outlive a lock
  std::unique_ptr<People> people;
  std::unique_ptr<ReviewListModel> reviews;
  std::unique_ptr<SyncModel> sync;
  std::unique_ptr<EvidenceWorker> evidence;
  std::shared_ptr<ReviewSession> review;
  std::vector<std::shared_ptr<ReviewSession>> leaving;  ///< closed, while contents of theirs still come in
};

class FieldApp::Impl {
 public:
  explicit Impl(FieldAppOptions chosen) : options(std::move(chosen)) {}

  SystemClock systemClock;
  SystemBootClock systemBootClock;
  FieldAppOptions options;
  AppSettings* settings = nullptr;
  Labels* labels = nullptr;
  VaultListModel* vaults = nullptr;
  UnlockModel* unlocking = nullptr;
  EnrolmentModel* enrolment = nullptr;
  TabletModel* tablet = nullptr;
  KeyMapModel* keys = nullptr;
  QTimer idle;
  WallTime touchedAt;  ///< by the wall clock: others stand still while the machine sleeps
  QString busyText;
  std::shared_ptr<PictureSource> pictures = std::make_shared<PictureSource>();
  std::shared_ptr<OpenState> open;
};

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
  m_impl->tablet = new TabletModel(folder, freeBytesIn, this);
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

void FieldApp::takeVault(std::unique_ptr<OpenVault> vault) {
  auto open = std::make_shared<OpenState>();
  open->vault = std::move(vault);
  const QString language = m_impl->settings->effectiveLanguage();
  JournalStore& store = open->vault->store();
  auto people = People::load(store, clock());
  if (!people) return showFailure(people.error());
  open->people = std::move(*people);
  open->reviews = std::make_unique<ReviewListModel>(store, *open->people, clock(), language, nullptr);
  auto worker = SyncWorker::make(*open->vault);
  if (!worker) showFailure(worker.error());
  open->sync = std::make_unique<SyncModel>(*open->vault, *open->people, worker ? std::move(*worker) : nullptr, language,
                                           nullptr);
  connect(open->sync.get(), &SyncModel::pulled, this, &FieldApp::onPulled);
  connect(open->sync.get(), &SyncModel::entriesFinished, this, &FieldApp::onSynced);
  connect(open->sync.get(), &SyncModel::finished, this, &FieldApp::onSynced);
  connect(open->sync.get(), &SyncModel::contentsChanged, this, [this] {
    if (review() != nullptr) review()->evidence()->noteUploads();
  });
  auto evidence = EvidenceWorker::make(*open->vault);
  if (!evidence) showFailure(evidence.error());
  open->evidence = evidence ? std::move(*evidence) : nullptr;
  m_impl->pictures->open([vault = open->vault] { return vault->vault().connect(); });
  m_impl->open = std::move(open);
  m_impl->vaults->refresh();
  m_impl->tablet->checkDisk();
  noteActivity();
  m_impl->idle.start();
  emit lockedChanged();
}

void FieldApp::lock() {
  if (locked()) return;
  emit aboutToLock();
  if (review() != nullptr) review()->evidenceImport()->finishNow();
  for (const auto& left : m_impl->open->leaving) left->evidenceImport()->finishNow();
  closeReview();
  m_impl->pictures->close();
  m_impl->idle.stop();
  const std::shared_ptr<OpenState> closing = std::move(m_impl->open);
  closing->sync->disconnect(this);
  emit lockedChanged();
  QMetaObject::invokeMethod(this, [closing] {}, Qt::QueuedConnection);  // as in closeReview
}

void FieldApp::checkIdle() {
  if (locked() || clock().now() - m_impl->touchedAt < std::chrono::minutes(m_impl->settings->lockMinutes())) return;
  // Locking now would cut these off; it is asked again soon.
  if (busy() || sync()->running() || bringsContents() || (review() != nullptr && review()->sitting()->holdsTablet()))
    return;
  lock();
}

void FieldApp::noteActivity() {
  m_impl->touchedAt = clock().now();
}

bool FieldApp::openReview(const QString& reviewId) {
  if (locked()) return false;
  if (review() != nullptr && review()->reviewId() == reviewId) return true;
  const auto id = JournalId::parse(reviewId.toStdString());
  if (!id) return false;
  OpenState& open = *m_impl->open;
  if (std::shared_ptr<ReviewSession> left = takeLeaving(reviewId)) {
    closeReview();
    showReview(std::move(left));
    return true;
  }
  auto desk = ReviewDesk::open(open.vault->store(), *open.people, *id, clock(), m_impl->settings->effectiveLanguage());
  if (!desk) {
    showFailure(desk.error());
    return false;
  }
  closeReview();
  showReview(std::make_shared<ReviewSession>(*this, std::move(*desk)));
  return true;
}

void FieldApp::showReview(std::shared_ptr<ReviewSession> session) {
  ReviewDesk& opened = session->desk();
  connect(&opened, &ReviewDesk::registersChanged, this, [this] { sync()->noteWritten(); });
  connect(session->evidenceImport(), &EvidenceImportModel::imported, this, [this] { sync()->noteContents(); });
  const JournalId journal = opened.journal().journal().id();
  connect(&opened, &ReviewDesk::summaryChanged, this,
          [this, journal] { reviews()->refreshReview(journal, &review()->desk()); });
  labels()->useWords(opened.sharedChecklist(), opened.language());
  m_impl->open->review = std::move(session);
  emit reviewChanged();
}

std::shared_ptr<ReviewSession> FieldApp::takeLeaving(const QString& reviewId) {
  auto& leaving = m_impl->open->leaving;
  const auto found = std::ranges::find_if(leaving, [&](const auto& one) { return one->reviewId() == reviewId; });
  if (found == leaving.end()) return nullptr;
  std::shared_ptr<ReviewSession> session = *found;
  leaving.erase(found);
  session->evidenceImport()->disconnect(this);
  return session;
}

void FieldApp::keepUntilIdle(std::shared_ptr<ReviewSession> session) {
  const QString id = session->reviewId();
  const auto letGo = [this, id] {
    if (locked()) return;
    sync()->noteWritten();
    sync()->noteContents();
    (void)takeLeaving(id);
  };
  connect(session->evidenceImport(), &EvidenceImportModel::idle, this, letGo, Qt::QueuedConnection);
  m_impl->open->leaving.push_back(std::move(session));
}

bool FieldApp::bringsContents() const {
  if (locked()) return false;
  return !m_impl->open->leaving.empty() || (review() != nullptr && review()->evidenceImport()->running() > 0);
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

void FieldApp::closeReview() {
  if (review() == nullptr) return;
  ReviewDesk& desk = review()->desk();
  reviews()->refreshReview(desk.journal().journal().id(), &desk);
  desk.disconnect(this);
  // The pages let go by deleteLater: what they show goes in the same turn of the event loop, behind them, and what it
  // stands on behind it.
  if (review()->evidenceImport()->running() > 0) keepUntilIdle(m_impl->open->review);
  const auto goBehind = [state = m_impl->open, closing = std::move(m_impl->open->review)] {};
  emit reviewChanged();
  labels()->useWords(nullptr, {});
  QMetaObject::invokeMethod(this, goBehind, Qt::QueuedConnection);
}

void FieldApp::onPulled(const QString& journal) {
  if (locked()) return;
  const auto id = JournalId::parse(journal.toStdString());
  if (!id) return;
  if (id->isRoster()) return m_impl->open->people->refresh();
  const bool isOpen = review() != nullptr && review()->reviewId() == journal;
  if (isOpen) review()->desk().refresh();
  reviews()->refreshReview(*id, isOpen ? &review()->desk() : nullptr);
}

void FieldApp::onSynced() {
  if (locked()) return;
  // Receipts and templates came too, which no pulled segment tells of.
  reviews()->refresh();
  if (review() != nullptr) review()->noteReceipts();
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

QString FieldApp::passphraseProblem(const QString& passphrase) const {
  if (passphrase.size() < kShortestPassphrase) return tr("At least %1 characters, please.").arg(kShortestPassphrase);
  if (passphrase.count(passphrase.front()) == passphrase.size())
    return tr("Not the same character over and over, please.");
  return {};
}

void FieldApp::runApart(const QString& what, std::function<Result<>()> job,
                        std::function<void(const std::optional<Error>&)> done) {
  m_impl->busyText = what;
  emit busyChanged();
  auto* watcher = new QFutureWatcher<std::optional<Error>>(this);
  connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done = std::move(done)] {
    const std::optional<Error> error = watcher->result();
    watcher->deleteLater();
    m_impl->busyText.clear();
    emit busyChanged();
    done(error);
  });
  watcher->setFuture(QtConcurrent::run([job = std::move(job)] { return errorOf(job()); }));
}

void FieldApp::changePassphrase(const QString& current, const QString& next) {
  if (locked() || busy()) return;
  if (const QString problem = passphraseProblem(next); !problem.isEmpty()) {
    emit passphraseChanged(problem);
    return;
  }
  const auto job = [vault = m_impl->open->vault, current = current.toStdString(), next = next.toStdString(),
                    cost = passwordCost()]() -> Result<> {
    return vault->vault().changePassphrase(current, next, cost ? *cost : vaultCost());
  };
  runApart(tr("Changing the passphrase"), job, [this](const std::optional<Error>& error) {
    emit passphraseChanged(error ? Labels::failure(*error) : QString());
  });
}

std::chrono::milliseconds FieldApp::passphraseWait() const {
  if (locked()) return {};
  return UnlockAttempts(m_impl->open->vault->vault().folder(), clock()).waitNeeded();
}

void FieldApp::checkPassphrase(const QString& passphrase, QObject* receiver,
                               std::function<void(const std::optional<Error>&)> done) {
  if (locked() || busy()) return;
  const auto job = [vault = m_impl->open->vault, passphrase = passphrase.toStdString(), now = &clock()] {
    return vault->vault().checkPassphrase(passphrase, *now);
  };
  runApart(tr("Checking the passphrase"), job,
           [receiver = QPointer<QObject>(receiver), done = std::move(done)](const std::optional<Error>& error) {
             if (receiver) done(error);
           });
}

void FieldApp::selfCheck() {
  if (locked() || busy()) return;
  const auto job = [vault = m_impl->open->vault]() -> Result<> {
    FIELDSEAL_TRY(const auto store, vault->connectStore());
    return checkVault(*store);
  };
  runApart(tr("Checking the vault"), job, [this](const std::optional<Error>& error) {
    emit selfChecked(error ? Labels::failure(*error) : QString());
  });
}

}  // namespace fieldseal::app
