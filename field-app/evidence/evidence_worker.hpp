/// Brings contents into the vault on a thread of its own, with a connection of its own, so that the interface never
/// waits. One at a time, in the order they were asked for.
#pragma once

#include <QObject>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <set>

#include "base/error.hpp"
#include "evidence/content_order.hpp"
#include "store/open_vault.hpp"

namespace fieldseal::app {

/// Lives on the interface's thread; its signals come there.
class EvidenceWorker : public QObject {
  Q_OBJECT

 public:
  using OrderId = quint64;
  /// Room on the vault's disk; asked on the worker's thread.
  using FreeBytes = std::function<qint64()>;

  /// Sweeps what a killed process left, before anything else. @errors as Vault::connect
  [[nodiscard]] static Result<std::unique_ptr<EvidenceWorker>> make(OpenVault& vault, FreeBytes freeBytes);
  /// Stops what runs and waits for the thread.
  ~EvidenceWorker() override;

  /// Ends in `arrived` or `failed`, once, never from inside this call.
  OrderId start(ContentOrder order);
  /// Ends it with Errc::cancelled; nothing of it stays. Too late once it has arrived.
  void stop(OrderId order);
  /// Waits until everything that was asked for has arrived, failed or stopped; what is told of it waits in the event
  /// queues of those who listen.
  void finish();
  /// Takes away one that arrived and that no entry will name.
  void drop(const StoredContent& content);

 signals:
  /// `total` is 0 while it is not known.
  void progressed(quint64 order, qint64 done, qint64 total);
  void arrived(quint64 order, const fieldseal::app::ArrivedContent& content);
  void failed(quint64 order, const fieldseal::Error& error);

 private:
  EvidenceWorker(sql::Database database, FreeBytes freeBytes);
  void carryOut(OrderId id, const ContentOrder& order);
  [[nodiscard]] bool stopped(OrderId id);

  QThread m_thread;
  std::unique_ptr<QObject> m_place;  ///< of the thread: what jobs are sent to
  sql::Database m_database;          ///< of the thread, once it runs
  const FreeBytes m_freeBytes;
  OrderId m_next = 1;
  std::atomic<bool> m_closing = false;
  std::mutex m_guard;
  std::set<OrderId> m_stopped;  ///< behind m_guard
};

}  // namespace fieldseal::app

Q_DECLARE_METATYPE(fieldseal::app::ArrivedContent)
