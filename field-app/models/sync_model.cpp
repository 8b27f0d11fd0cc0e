#include "models/sync_model.hpp"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QRandomGenerator>
#include <algorithm>

#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/people.hpp"
#include "models/times.hpp"
#include "store/uploads.hpp"
#include "sync/server_address.hpp"
#include "sync/sync_worker.hpp"

namespace fieldseal::app {
namespace {

using Phase = sync::SyncProgress::Phase;
using UploadPhase = sync::UploadProgress::Phase;

QString phaseCode(Phase phase) {
  switch (phase) {
    case Phase::idle:
      return "idle";
    case Phase::pushing:
      return "pushing";
    case Phase::pulling:
      return "pulling";
    case Phase::fetching:
      return "fetching";
    case Phase::done:
      return "done";
    case Phase::failed:
      return "failed";
  }
  return {};
}

/// Failures that the next try may not meet: all others wait for a person.
bool passesByItself(Errc code) {
  switch (code) {
    case Errc::network_unreachable:
    case Errc::timed_out:
    case Errc::server_error:
    case Errc::rate_limited:
      return true;
    default:
      return false;
  }
}

}  // namespace

class SyncModel::Impl {
 public:
  Impl(OpenVault& opened, std::unique_ptr<SyncWorker> made, QString spoken)
      : vault(&opened), worker(std::move(made)), language(std::move(spoken)) {}

  OpenVault* vault;
  std::unique_ptr<SyncWorker> worker;
  QString language;
  bool running = false;
  sync::SyncProgress progress;
  sync::UploadProgress uploads;
  UploadTotals contents;
  std::uint64_t unsentAtStart = 0;
  std::uint64_t unsent = 0;
  unsigned failures = 0;
  QTimer retry;
};

SyncModel::SyncModel(OpenVault& vault, const People& people, std::unique_ptr<SyncWorker> worker,
                     const QString& language, QObject* parent)
    : QObject(parent),
      m_impl(std::make_unique<Impl>(vault, std::move(worker), language)),
      m_history(new SyncHistoryModel(vault.store(), language, this)),
      m_problems(new SyncProblemModel(vault.store(), people, this)) {
  m_impl->retry.setSingleShot(true);
  connect(&m_impl->retry, &QTimer::timeout, this, &SyncModel::start);
  if (m_impl->worker) {
    connect(m_impl->worker.get(), &SyncWorker::progressed, this, [this](const sync::SyncProgress& progress) {
      m_impl->progress = progress;
      noteWritten();
      emit changed();
    });
    connect(m_impl->worker.get(), &SyncWorker::entriesFinished, this, &SyncModel::onEntriesFinished);
    connect(m_impl->worker.get(), &SyncWorker::uploadsProgressed, this, [this](const sync::UploadProgress& uploads) {
      m_impl->uploads = uploads;
      noteContents();
      emit changed();
    });
    connect(m_impl->worker.get(), &SyncWorker::finished, this, &SyncModel::onFinished);
    connect(m_impl->worker.get(), &SyncWorker::pulled, this, &SyncModel::pulled);
  }
  noteWritten();
  noteContents();
}

SyncModel::~SyncModel() = default;

void SyncModel::start() {
  if (m_impl->running) {
    if (phase() == "uploading") m_impl->worker->start();  // entries go first once more
    return;
  }
  m_impl->retry.stop();
  m_impl->uploads = {};
  m_impl->progress = {};
  noteWritten();
  m_impl->unsentAtStart = m_impl->unsent;
  if (!m_impl->worker) {
    m_impl->progress.phase = Phase::failed;
    m_impl->progress.error = Error{Errc::database_error, "no second connection to the vault"};
    emit changed();
    emit finished(false);
    return;
  }
  m_impl->running = true;
  m_impl->progress.phase = Phase::pushing;
  emit changed();
  m_impl->worker->start();
}

void SyncModel::stop() {
  m_impl->retry.stop();
  m_impl->failures = 0;
  if (m_impl->running) m_impl->worker->cancel();
  emit changed();
}

void SyncModel::retryRefused() {
  if (m_impl->running) return;
  JournalStore& store = m_impl->vault->store();
  if (const auto cleared = store.retryRefused(); !cleared) return;
  if (const auto cleared = Uploads(store.database(), m_impl->vault->clock()).retryRefused(); !cleared) return;
  start();
}

void SyncModel::onEntriesFinished(const sync::SyncProgress& progress) {
  m_impl->progress = progress;
  m_history->refresh();
  m_problems->refresh();
  noteWritten();
  emit changed();
  emit entriesFinished();
}

void SyncModel::onFinished() {
  m_impl->running = false;
  const bool entriesFailed = m_impl->progress.phase == Phase::failed;
  const bool uploadsFailed = m_impl->uploads.phase == UploadPhase::failed;
  if (!entriesFailed && !uploadsFailed) m_impl->failures = 0;
  if (entriesFailed) planRetry(m_impl->progress.error);
  if (!entriesFailed && uploadsFailed) planRetry(m_impl->uploads.error);
  noteWritten();
  noteContents();
  emit changed();
  emit finished(!entriesFailed && !uploadsFailed);
}

void SyncModel::planRetry(const std::optional<Error>& error) {
  if (!error || !passesByItself(error->code)) return;
  const auto wait = sync::retryDelay(m_impl->failures++, QRandomGenerator::global()->generateDouble());
  m_impl->retry.start(wait);
}

void SyncModel::noteContents() {
  const auto totals = Uploads(m_impl->vault->store().database(), m_impl->vault->clock()).totals();
  if (totals) m_impl->contents = *totals;
  emit contentsChanged();
}

void SyncModel::noteWritten() {
  const auto unsent = m_impl->vault->store().unsentEntries();
  if (!unsent || *unsent == m_impl->unsent) return;
  m_impl->unsent = *unsent;
  emit unsentChanged();
}

bool SyncModel::running() const {
  return m_impl->running;
}
QString SyncModel::phase() const {
  const UploadPhase uploads = m_impl->uploads.phase;
  if (m_impl->running && (uploads == UploadPhase::asking || uploads == UploadPhase::sending)) return "uploading";
  if (m_impl->progress.phase == Phase::done && uploads == UploadPhase::failed) return "failed";
  return phaseCode(m_impl->progress.phase);
}
int SyncModel::unsent() const {
  return static_cast<int>(m_impl->unsent);
}
bool SyncModel::forked() const {
  return m_problems->forked();
}

QString SyncModel::newerAppText() const {
  const auto unread = m_impl->vault->store().unreadEntries();
  if (!unread || *unread == 0) return {};
  return tr(
      "%n entry(s) of others were written by a newer version of the app. They are kept; update the app to see them.",
      nullptr, static_cast<int>(*unread));
}

int SyncModel::contents() const {
  return static_cast<int>(m_impl->contents.contents);
}
int SyncModel::contentsSent() const {
  return static_cast<int>(m_impl->contents.held);
}

QString SyncModel::contentsText() const {
  const UploadTotals& told = m_impl->contents;
  if (told.contents == 0) return {};
  const QLocale locale(m_impl->language);
  const auto size = [&locale](std::uint64_t bytes) {
    return locale.formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
  };
  return tr("%1 of %2 contents at the office (%3 of %4)")
      .arg(contentsSent())
      .arg(contents())
      .arg(size(told.sentBytes), size(told.bytes));
}

double SyncModel::contentsProgress() const {
  const UploadTotals& told = m_impl->contents;
  return told.bytes == 0 ? 1.0 : static_cast<double>(told.sentBytes) / static_cast<double>(told.bytes);
}

QString SyncModel::contentsProblem() const {
  const auto& error = m_impl->uploads.error;
  if (error && error->code != Errc::cancelled) return Labels::failure(*error);
  if (m_impl->contents.refused == 0) return {};
  return tr("The office did not take %n content(s). They stay on this tablet; ask the office, then try again.", nullptr,
            static_cast<int>(m_impl->contents.refused));
}

QString SyncModel::statusText() const {
  if (phase() == "uploading") return tr("Sending contents: %1 of %2").arg(contentsSent()).arg(contents());
  const sync::SyncProgress& told = m_impl->progress;
  switch (told.phase) {
    case Phase::idle:
      return {};
    case Phase::pushing:
      return tr("Sending: %1 of %2").arg(told.sentEntries).arg(m_impl->unsentAtStart);
    case Phase::pulling:
      return tr("Receiving: %1 so far").arg(told.receivedSegments);
    case Phase::fetching:
      return tr("Fetching templates");
    case Phase::failed:
      return problem();
    case Phase::done:
      break;
  }
  if (told.refusedSegments > 0) return tr("Done, but the office refused %1 segments.").arg(told.refusedSegments);
  return tr("Done: %1 sent, %2 received").arg(told.sentEntries).arg(told.receivedSegments);
}

QString SyncModel::problem() const {
  const sync::SyncProgress& told = m_impl->progress;
  if (told.error && told.error->code != Errc::cancelled) return Labels::failure(*told.error);
  return m_impl->uploads.phase == UploadPhase::failed ? contentsProblem() : QString();
}

double SyncModel::progress() const {
  const sync::SyncProgress& told = m_impl->progress;
  if (phase() == "uploading") return contentsProgress();
  if (told.phase == Phase::done) return 1.0;
  if (told.phase != Phase::pushing || m_impl->unsentAtStart == 0) return -1.0;
  return std::min(1.0, static_cast<double>(told.sentEntries) / static_cast<double>(m_impl->unsentAtStart));
}

QString SyncModel::lastReceiptText() const {
  const auto last = m_impl->vault->store().lastReceipt();
  return last && *last ? timeText(**last, m_impl->language) : QString();
}

QString SyncModel::nextTryText() const {
  if (!m_impl->retry.isActive()) return {};
  const qint64 at = QDateTime::currentMSecsSinceEpoch() + m_impl->retry.remainingTime();
  return timeText(WallTime(std::chrono::milliseconds(at)), m_impl->language);
}

QString SyncModel::serverAddress() const {
  return toQt(m_impl->vault->identity().serverAddress);
}

QString SyncModel::serverFingerprint() const {
  const auto hash = crypto::certificateFingerprint(m_impl->vault->identity().authorityPem);
  if (!hash) return {};
  QString text = toQt(toHex(*hash));
  for (qsizetype at = text.size() - 4; at > 0; at -= 4) text.insert(at, ' ');
  return text;
}

QString SyncModel::changeServerAddress(const QString& address) {
  const auto parsed = ServerAddress::parse(address);
  if (!parsed) return tr("This is no address: expected a name or number, with a port if the office gave one.");
  if (m_impl->running) return tr("Stop the sync first.");
  if (const auto changedTo = m_impl->vault->store().changeServerAddress(parsed->toString()); !changedTo)
    return Labels::failure(changedTo.error());
  if (m_impl->worker) m_impl->worker->changeServerAddress(parsed->toString());
  emit changed();
  return {};
}

void SyncModel::setLanguage(const QString& language) {
  m_impl->language = language;
  m_history->setLanguage(language);
  m_problems->retranslate();
  emit changed();
}

}  // namespace fieldseal::app
