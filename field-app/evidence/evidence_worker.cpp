#include "evidence/evidence_worker.hpp"

#include <QImageReader>

#include "evidence/content_import.hpp"

namespace fieldseal::app {
namespace {

/// Decoded, in mebibytes: see kMostPixels of picture.cpp. Qt's own limit is half of it.
constexpr int kDecodedMebibytes = 256;

}  // namespace

Result<std::unique_ptr<EvidenceWorker>> EvidenceWorker::make(OpenVault& vault, FreeBytes freeBytes) {
  QImageReader::setAllocationLimit(kDecodedMebibytes);
  FIELDSEAL_TRY(sql::Database database, vault.vault().connect());
  return std::unique_ptr<EvidenceWorker>(new EvidenceWorker(std::move(database), std::move(freeBytes)));
}

EvidenceWorker::EvidenceWorker(sql::Database database, FreeBytes freeBytes)
    : m_place(std::make_unique<QObject>()), m_database(std::move(database)), m_freeBytes(std::move(freeBytes)) {
  qRegisterMetaType<ArrivedContent>();
  qRegisterMetaType<Error>();
  m_place->moveToThread(&m_thread);
  m_thread.setObjectName("evidence");
  m_thread.start();
  // What cannot be swept now is swept at the next unlock: nobody sees it meanwhile.
  QMetaObject::invokeMethod(m_place.get(), [this] { (void)Attachments(m_database).sweep(); });
}

EvidenceWorker::~EvidenceWorker() {
  m_closing = true;
  m_thread.quit();  // behind the job that runs, which sees m_closing
  m_thread.wait();
}

EvidenceWorker::OrderId EvidenceWorker::start(ContentOrder order) {
  const OrderId id = m_next++;
  QMetaObject::invokeMethod(m_place.get(), [this, id, order = std::move(order)] { carryOut(id, order); });
  return id;
}

void EvidenceWorker::stop(OrderId order) {
  const std::scoped_lock guard(m_guard);
  m_stopped.insert(order);
}

void EvidenceWorker::finish() {
  QMetaObject::invokeMethod(m_place.get(), [] {}, Qt::BlockingQueuedConnection);
}

void EvidenceWorker::drop(const StoredContent& content) {
  QMetaObject::invokeMethod(m_place.get(), [this, content] { (void)Attachments(m_database).drop(content); });
}

bool EvidenceWorker::stopped(OrderId id) {
  if (m_closing) return true;
  const std::scoped_lock guard(m_guard);
  return m_stopped.contains(id);
}

void EvidenceWorker::carryOut(OrderId id, const ContentOrder& order) {
  const auto goOn = [this, id](qint64 done, qint64 total) {
    emit progressed(id, done, total);
    return !stopped(id);
  };
  const auto content = stopped(id) ? Result<ArrivedContent>(Error{Errc::cancelled, "stopped"})
                                   : importContent(m_database, order, {goOn, m_freeBytes});
  if (content) {
    emit arrived(id, *content);
  } else {
    emit failed(id, content.error());
  }
}

}  // namespace fieldseal::app
