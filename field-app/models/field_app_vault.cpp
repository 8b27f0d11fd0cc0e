// The vault's time with the app: opened, locked, left alone, checked, and its passphrase.
#include <QPointer>
#include <limits>

#include "models/field_app_impl.hpp"
#include "models/work_apart.hpp"
#include "store/import_records.hpp"
#include "store/vault_check.hpp"
#include "store/waiting_vault.hpp"
#include "sync/enrolment_session.hpp"
#include "sync/sync_worker.hpp"
#include "vault/unlock_attempts.hpp"

namespace fieldseal::app {
namespace {

/// NIST SP 800-63B asks for 8; a tablet can be carried off, so it is more here.
constexpr qsizetype kShortestPassphrase = 10;

std::optional<Error> errorOf(const Result<>& result) {
  return result ? std::nullopt : std::optional(result.error());
}

}  // namespace

void FieldApp::takeVault(std::unique_ptr<OpenVault> vault) {
  auto open = std::make_shared<OpenState>();
  open->vault = std::move(vault);
  const QString language = m_impl->settings->effectiveLanguage();
  JournalStore& store = open->vault->store();
  auto people = People::load(store, clock());
  if (!people) return showFailure(people.error());
  // Nothing is under way yet: what is noted was cut off. What cannot be marked is told of at the next unlock.
  (void)ImportRecords(store.database()).markCutOff();
  open->people = std::move(*people);
  open->reviews = std::make_unique<ReviewListModel>(store, *open->people, clock(), language, nullptr);
  const auto freeBytes = [ask = m_impl->options.freeBytes, folder = m_impl->options.dataFolder] {
    return ask(folder).value_or(std::numeric_limits<qint64>::max());  // unknown: the write itself will say
  };
  auto worker = SyncWorker::make(*open->vault, freeBytes);
  if (!worker) showFailure(worker.error());
  open->sync = std::make_unique<SyncModel>(*open->vault, *open->people, worker ? std::move(*worker) : nullptr, language,
                                           nullptr);
  connect(open->sync.get(), &SyncModel::pulled, this, &FieldApp::onPulled);
  connect(open->sync.get(), &SyncModel::entriesFinished, this, &FieldApp::onSynced);
  connect(open->sync.get(), &SyncModel::finished, this, &FieldApp::onSynced);
  connect(open->sync.get(), &SyncModel::contentsChanged, this, [this] {
    if (review() != nullptr) review()->evidence()->noteUploads();
  });
  auto evidence = EvidenceWorker::make(*open->vault, freeBytes);
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

void FieldApp::takeWaiting(std::unique_ptr<WaitingVault> vault) {
  m_impl->waiting->take(std::move(vault));
  m_impl->vaults->refresh();
  noteActivity();
  m_impl->idle.start();
}

void FieldApp::leaveWaiting() {
  m_impl->idle.stop();
  m_impl->vaults->refresh();
  m_impl->waiting->close();
}

void FieldApp::lock() {
  if (locked()) return leaveWaiting();
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
  const bool open = !locked() || m_impl->waiting->active();
  if (!open || clock().now() - m_impl->touchedAt < std::chrono::minutes(m_impl->settings->lockMinutes())) return;
  if (locked()) return lock();
  // Locking now would cut these off; it is asked again soon.
  if (busy() || sync()->running() || sync()->courier()->busy() || bringsContents() ||
      (review() != nullptr && review()->sitting()->holdsTablet()))
    return;
  lock();
}

void FieldApp::noteActivity() {
  m_impl->touchedAt = clock().now();
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
  const auto work = [job = std::move(job)] { return errorOf(job()); };
  workApart(this, work, [this, done = std::move(done)](const std::optional<Error>& error) {
    m_impl->busyText.clear();
    emit busyChanged();
    done(error);
  });
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
