#include "sync/sync_session.hpp"

#include "sync/tls.hpp"

namespace fieldseal::app {

SyncSession::SyncSession(JournalStore& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(&store), m_clock(&clock), m_machine(store) {}

SyncSession::~SyncSession() = default;

Result<> SyncSession::connectToServer() {
  const DeviceIdentity& me = m_store->identity();
  FIELDSEAL_TRY(const ServerAddress address, ServerAddress::parse(QString::fromStdString(me.serverAddress)));
  FIELDSEAL_TRY(const QSslConfiguration tls, deviceTls(me.authorityPem, me.tls));
  m_exchange = std::make_unique<HttpExchange>(address, tls);
  return kOk;
}

void SyncSession::start() {
  if (m_running) return;
  m_running = true;
  const auto first = m_machine.start();
  if (const auto connected = connectToServer(); !connected) {
    m_machine.onFailure(connected.error());
    end();
    return;
  }
  carryOut(first);
}

void SyncSession::carryOut(const std::optional<sync::Request>& request) {
  emit progressed();
  if (!request) {
    end();
    return;
  }
  m_exchange->send(*request, [this](Result<sync::Response> outcome) { take(std::move(outcome)); });
}

void SyncSession::take(Result<sync::Response> outcome) {
  if (!m_running) return;
  if (!outcome) {
    m_machine.onFailure(outcome.error());
    end();
    return;
  }
  carryOut(m_machine.onResponse(*outcome));
}

void SyncSession::cancel() {
  if (!m_running) return;
  m_machine.cancel();
  m_exchange->abort();
  end();
}

void SyncSession::end() {
  m_running = false;
  const sync::SyncProgress& told = progress();
  const SyncRecord record{m_clock->now(), told.sentEntries, told.receivedSegments, told.refusedSegments, told.error};
  // The history is for people: a sync that worked did work even when it cannot be noted.
  (void)m_store->addSync(record);
  emit finished();
}

}  // namespace fieldseal::app
