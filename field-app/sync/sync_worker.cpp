#include "sync/sync_worker.hpp"

#include "sync/sync_session.hpp"

namespace fieldseal::app {

Result<std::unique_ptr<SyncWorker>> SyncWorker::make(OpenVault& vault, Downloads::FreeBytes freeBytes) {
  FIELDSEAL_TRY(std::unique_ptr<JournalStore> store, vault.connectStore());
  return std::unique_ptr<SyncWorker>(new SyncWorker(std::move(store), vault.clock(), std::move(freeBytes)));
}

SyncWorker::SyncWorker(std::unique_ptr<JournalStore> store, const Clock& clock, Downloads::FreeBytes freeBytes)
    : m_store(std::move(store)), m_clock(&clock), m_freeBytes(freeBytes) {
  qRegisterMetaType<sync::SyncProgress>();
  qRegisterMetaType<sync::DownloadProgress>();
  qRegisterMetaType<sync::UploadProgress>();
  m_session = std::make_unique<SyncSession>(*m_store, clock, std::move(freeBytes));
  m_session->moveToThread(&m_thread);
  m_store->onPulled = [this](JournalId journal) { emit pulled(QString::fromStdString(journal.toString())); };
  SyncSession* session = m_session.get();
  // By value: the interface reads it while the machine goes on.
  connect(session, &SyncSession::progressed, session, [this, session] { emit progressed(session->progress()); });
  connect(session, &SyncSession::entriesFinished, session,
          [this, session] { emit entriesFinished(session->progress()); });
  connect(session, &SyncSession::downloadsProgressed, session,
          [this, session] { emit downloadsProgressed(session->downloads()); });
  connect(session, &SyncSession::uploadsProgressed, session,
          [this, session] { emit uploadsProgressed(session->uploads()); });
  connect(session, &SyncSession::finished, session, [this] { emit finished(); });
  m_thread.setObjectName("sync");
  m_thread.start();
}

SyncWorker::~SyncWorker() {
  stopWork();
  SyncSession* session = m_session.release();
  // The session goes on its own thread, where its sockets and timers belong.
  const auto endSession = [session] {
    session->cancel();
    delete session;
  };
  QMetaObject::invokeMethod(session, endSession, Qt::BlockingQueuedConnection);
  m_thread.quit();
  m_thread.wait();
}

void SyncWorker::run(Work work) {
  m_stopWork = false;
  const auto atWork = [this, work = std::move(work)] { work({*m_store, *m_clock, m_freeBytes, m_stopWork}); };
  QMetaObject::invokeMethod(m_session.get(), atWork, Qt::QueuedConnection);
}

void SyncWorker::start() {
  SyncSession* session = m_session.get();
  QMetaObject::invokeMethod(session, [session] { session->start(); });
}

void SyncWorker::cancel() {
  SyncSession* session = m_session.get();
  QMetaObject::invokeMethod(session, [session] { session->cancel(); });
}

void SyncWorker::changeServerAddress(const std::string& address) {
  SyncSession* session = m_session.get();
  JournalStore* store = m_store.get();
  // Whoever asked wrote it through a store of their own and was told what failed: this one only catches up.
  QMetaObject::invokeMethod(session, [store, address] { (void)store->changeServerAddress(address); });
}

}  // namespace fieldseal::app
