#include "models/sync_model.hpp"

#include <QRandomGenerator>
#include <algorithm>

#include "models/json_text.hpp"
#include "models/labels.hpp"
#include "models/people.hpp"
#include "models/sync_model_impl.hpp"
#include "sync/server_address.hpp"

namespace fieldseal::app {
namespace {

using Phase = sync::SyncProgress::Phase;
using UploadPhase = sync::UploadProgress::Phase;
using DownloadPhase = sync::DownloadProgress::Phase;

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

SyncModel::SyncModel(OpenVault& vault, const People& people, std::unique_ptr<SyncWorker> worker,
                     const QString& language, QObject* parent)
    : QObject(parent),
      m_impl(std::make_unique<Impl>(vault, std::move(worker), language)),
      m_certificate(new CertificateModel(vault.store(), vault.clock(), language, this)),
      m_history(new SyncHistoryModel(vault.store(), language, this)),
      m_problems(new SyncProblemModel(vault.store(), people, this)),
      m_courier(new CourierModel(vault, m_impl->worker.get(), language, this)) {
  m_impl->retry.setSingleShot(true);
  connect(&m_impl->retry, &QTimer::timeout, this, &SyncModel::start);
  if (m_impl->worker) {
    connect(m_impl->worker.get(), &SyncWorker::progressed, this, [this](const sync::SyncProgress& progress) {
      m_impl->progress = progress;
      noteWritten();
      emit changed();
    });
    connect(m_impl->worker.get(), &SyncWorker::entriesFinished, this, &SyncModel::onEntriesFinished);
    connect(m_impl->worker.get(), &SyncWorker::downloadsProgressed, this,
            [this](const sync::DownloadProgress& downloads) {
              m_impl->downloads = downloads;
              noteContents();
              emit changed();
            });
    connect(m_impl->worker.get(), &SyncWorker::uploadsProgressed, this, [this](const sync::UploadProgress& uploads) {
      m_impl->uploads = uploads;
      noteContents();
      emit changed();
    });
    connect(m_impl->worker.get(), &SyncWorker::finished, this, &SyncModel::onFinished);
    connect(m_impl->worker.get(), &SyncWorker::pulled, this, &SyncModel::pulled);
  }
  connect(m_courier, &CourierModel::ended, this, &SyncModel::onCourierEnded);
  connect(m_courier, &CourierModel::taken, this, &SyncModel::entriesFinished);
  noteWritten();
  noteContents();
}

SyncModel::~SyncModel() = default;

void SyncModel::start() {
  if (m_impl->running) {
    if (bringsContents()) m_impl->worker->start();  // entries go first once more
    return;
  }
  if (m_courier->busy()) return;  // it has the sync's thread
  m_impl->retry.stop();
  m_impl->downloads = {};
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
  m_courier->setLineBusy(true);
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
  m_problems->refresh();
  start();
}

void SyncModel::onEntriesFinished(const sync::SyncProgress& progress) {
  m_impl->progress = progress;
  m_certificate->refresh();
  m_history->refresh();
  m_problems->refresh();
  noteWritten();
  emit changed();
  emit entriesFinished();
}

void SyncModel::onCourierEnded() {
  m_history->refresh();
  m_problems->refresh();
  noteWritten();
  noteContents();
  emit changed();
}

void SyncModel::onFinished() {
  m_impl->running = false;
  m_courier->setLineBusy(false);
  const bool entriesFailed = m_impl->progress.phase == Phase::failed;
  const bool uploadsFailed = m_impl->uploads.phase == UploadPhase::failed;
  const bool downloadsFailed = m_impl->downloads.phase == DownloadPhase::failed;
  const bool succeeded = !entriesFailed && !uploadsFailed && !downloadsFailed;
  if (succeeded) m_impl->failures = 0;
  if (entriesFailed) {
    planRetry(m_impl->progress.error);
  } else if (!succeeded) {
    planRetry(uploadsFailed ? m_impl->uploads.error : m_impl->downloads.error);
  }
  m_certificate->refresh();
  noteWritten();
  noteContents();
  emit changed();
  emit finished(succeeded);
}

void SyncModel::planRetry(const std::optional<Error>& error) {
  if (!error || !passesByItself(error->code)) return;
  const auto wait = sync::retryDelay(m_impl->failures++, QRandomGenerator::global()->generateDouble());
  m_impl->retry.start(wait);
}

void SyncModel::noteContents() {
  const auto totals = Uploads(m_impl->vault->store().database(), m_impl->vault->clock()).totals();
  if (totals) m_impl->contents = *totals;
  const auto awaited = Downloads(m_impl->vault->store().database(), m_impl->vault->clock()).totals();
  if (awaited) m_impl->awaited = *awaited;
  m_courier->noteContents();
  emit contentsChanged();
}

void SyncModel::noteWritten() {
  const auto unsent = m_impl->vault->store().unsentEntries();
  if (!unsent || *unsent == m_impl->unsent) return;
  m_impl->unsent = *unsent;
  emit unsentChanged();
}

bool SyncModel::bringsContents() const {
  const QString now = phase();
  return now == "downloading" || now == "uploading";
}

bool SyncModel::running() const {
  return m_impl->running;
}
int SyncModel::unsent() const {
  return static_cast<int>(m_impl->unsent);
}
bool SyncModel::forked() const {
  return m_problems->forked();
}

int SyncModel::contents() const {
  return static_cast<int>(m_impl->contents.contents);
}
int SyncModel::contentsSent() const {
  return static_cast<int>(m_impl->contents.held);
}

double SyncModel::contentsProgress() const {
  const UploadTotals& told = m_impl->contents;
  return told.bytes == 0 ? 1.0 : static_cast<double>(told.sentBytes) / static_cast<double>(told.bytes);
}

double SyncModel::progress() const {
  const sync::SyncProgress& told = m_impl->progress;
  const DownloadTotals& awaited = m_impl->awaited;
  if (phase() == "uploading") return contentsProgress();
  if (phase() == "downloading")
    return awaited.bytes == 0 ? 1.0 : static_cast<double>(awaited.received) / static_cast<double>(awaited.bytes);
  if (told.phase == Phase::done) return 1.0;
  if (told.phase != Phase::pushing || m_impl->unsentAtStart == 0) return -1.0;
  return std::min(1.0, static_cast<double>(told.sentEntries) / static_cast<double>(m_impl->unsentAtStart));
}

QString SyncModel::serverAddress() const {
  return toQt(m_impl->vault->identity().serverAddress);
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
  m_certificate->setLanguage(language);
  m_history->setLanguage(language);
  m_problems->retranslate();
  m_courier->setLanguage(language);
  emit changed();
}

}  // namespace fieldseal::app
