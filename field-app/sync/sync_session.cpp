#include "sync/sync_session.hpp"

#include "sync/tls.hpp"

namespace fieldseal::app {

SyncSession::SyncSession(JournalStore& store, const Clock& clock, Downloads::FreeBytes freeBytes, QObject* parent)
    : QObject(parent),
      m_store(&store),
      m_clock(&clock),
      m_machine(store),
      m_renewal(store.database()),
      m_renewalMachine(m_renewal),
      m_downloads(store.database(), clock, std::move(freeBytes)),
      m_downloadMachine(m_downloads),
      m_uploads(store.database(), clock),
      m_uploadMachine(m_uploads) {}

SyncSession::~SyncSession() = default;

Result<> SyncSession::connectToServer() {
  const DeviceIdentity& me = m_store->identity();
  FIELDSEAL_TRY(const ServerAddress address, ServerAddress::parse(QString::fromStdString(me.serverAddress)));
  FIELDSEAL_TRY(const sync::CertificateInUse shown, m_renewal.certificate());
  FIELDSEAL_TRY(const QSslConfiguration tls, deviceTls(me.authorityPem, {me.tls.keyPem, shown.pem}));
  m_exchange = std::make_unique<HttpExchange>(address, tls);
  return kOk;
}

void SyncSession::start() {
  if (running()) {
    if (m_stage != Stage::entries && m_stage != Stage::lateRenewal) m_again = true;
    return;
  }
  m_renewedLate = false;
  startEntries();
}

void SyncSession::startEntries() {
  m_stage = Stage::entries;
  m_again = false;
  const auto first = m_machine.start();
  if (const auto connected = connectToServer(); !connected) {
    m_machine.onFailure(connected.error());
    endEntries();
    return;
  }
  carryOut(first);
}

void SyncSession::carryOut(const std::optional<sync::Request>& request) {
  emit progressed();
  if (!request) {
    endEntries();
    return;
  }
  m_exchange->send(*request, [this](Result<sync::Response> outcome) { take(std::move(outcome)); });
}

void SyncSession::take(Result<sync::Response> outcome) {
  if (m_stage != Stage::entries) return;
  if (!outcome) {
    m_machine.onFailure(outcome.error());
    endEntries();
    return;
  }
  carryOut(m_machine.onResponse(*outcome));
}

void SyncSession::endEntries() {
  const sync::SyncProgress& told = progress();
  if (told.error && told.error->code == Errc::unauthorized && !m_renewedLate) return startLateRenewal();
  const SyncRecord record{m_clock->now(), told.sentEntries, told.receivedSegments, told.refusedSegments, told.error};
  // The history is for people: a sync that worked did work even when it cannot be noted.
  (void)m_store->addSync(record);
  const bool done = told.phase == sync::SyncProgress::Phase::done;
  emit entriesFinished();
  if (done) {
    startRenewal();
  } else {
    end();
  }
}

void SyncSession::startRenewal() {
  m_stage = Stage::renewal;
  if (const auto request = m_renewalMachine.start(m_clock->now())) {
    m_exchange->send(*request, [this](Result<sync::Response> outcome) { takeRenewal(std::move(outcome)); });
  } else {
    startDownloads();
  }
}

void SyncSession::startLateRenewal() {
  m_renewedLate = true;
  m_stage = Stage::lateRenewal;
  if (const auto request = m_renewalMachine.startLate(m_clock->now())) {
    m_exchange->send(*request, [this](Result<sync::Response> outcome) { takeRenewal(std::move(outcome)); });
  } else {
    endLateRenewal();
  }
}

void SyncSession::takeRenewal(Result<sync::Response> outcome) {
  if (m_stage != Stage::renewal && m_stage != Stage::lateRenewal) return;
  if (outcome) {
    m_renewalMachine.onResponse(*outcome);
  } else {
    m_renewalMachine.onFailure(outcome.error());
  }
  if (m_stage == Stage::renewal) {
    startDownloads();  // one that failed is asked for another day; this connection goes on with the certificate it has
  } else if (m_renewalMachine.progress().phase == sync::RenewalProgress::Phase::done) {
    m_again = true;
    beginAgain();  // with the new one
  } else {
    endLateRenewal();
  }
}

void SyncSession::endLateRenewal() {
  // The server has refused the entries for the certificate's sake: why no other came says what can be done about it.
  m_machine.onFailure(*m_renewalMachine.progress().error);
  endEntries();
}

void SyncSession::startDownloads() {
  m_stage = Stage::downloads;
  carryOutDownload(m_downloadMachine.start());
}

void SyncSession::carryOutDownload(const std::optional<sync::Request>& request) {
  emit downloadsProgressed();
  if (m_again) {
    beginAgain();
  } else if (!request) {
    startUploads();  // one that failed stands in the way of nothing
  } else {
    m_exchange->send(*request, [this](Result<sync::Response> outcome) { takeDownload(std::move(outcome)); });
  }
}

void SyncSession::takeDownload(Result<sync::Response> outcome) {
  if (m_stage != Stage::downloads) return;
  if (!outcome) {
    m_downloadMachine.onFailure(outcome.error());
    carryOutDownload(std::nullopt);
    return;
  }
  carryOutDownload(m_downloadMachine.onResponse(*outcome));
}

void SyncSession::beginAgain() {
  // What has come or gone of the content at hand is kept, and asked for again afterwards. Not from inside an exchange,
  // which a new run replaces.
  const auto again = [this] {
    if (m_again && running()) startEntries();
  };
  QMetaObject::invokeMethod(this, again, Qt::QueuedConnection);
}

void SyncSession::startUploads() {
  m_stage = Stage::uploads;
  carryOutUpload(m_uploadMachine.start());
}

void SyncSession::carryOutUpload(const std::optional<sync::Request>& request) {
  emit uploadsProgressed();
  if (m_again) {
    beginAgain();
  } else if (!request) {
    end();
  } else {
    m_exchange->send(*request, [this](Result<sync::Response> outcome) { takeUpload(std::move(outcome)); });
  }
}

void SyncSession::takeUpload(Result<sync::Response> outcome) {
  if (m_stage != Stage::uploads) return;
  if (!outcome) {
    m_uploadMachine.onFailure(outcome.error());
    carryOutUpload(std::nullopt);
    return;
  }
  carryOutUpload(m_uploadMachine.onResponse(*outcome));
}

void SyncSession::cancel() {
  if (!running()) return;
  const Stage stage = m_stage;
  m_again = false;
  if (stage == Stage::entries || stage == Stage::lateRenewal) m_machine.cancel();
  if (stage == Stage::renewal || stage == Stage::lateRenewal) m_renewalMachine.cancel();
  if (stage == Stage::downloads) m_downloadMachine.cancel();
  if (stage == Stage::uploads) m_uploadMachine.cancel();
  m_stage = Stage::none;
  if (m_exchange) m_exchange->abort();
  if (stage == Stage::entries || stage == Stage::lateRenewal) return endEntries();
  emit downloadsProgressed();
  emit uploadsProgressed();
  end();
}

void SyncSession::end() {
  m_stage = Stage::none;
  emit finished();
}

}  // namespace fieldseal::app
