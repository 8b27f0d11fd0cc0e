/// One sync: carries the machine's requests to the server and its answers back.
#pragma once

#include <QObject>
#include <memory>

#include "store/journal_store.hpp"
#include "sync/http_exchange.hpp"
#include "sync/machine.hpp"

namespace fieldseal::app {

/// Lives on the thread of its store.
class SyncSession : public QObject {
  Q_OBJECT

 public:
  explicit SyncSession(JournalStore& store, const Clock& clock, QObject* parent = nullptr);
  ~SyncSession() override;

  /// Begins; ends in `finished`, once. Does nothing while running.
  void start();
  /// Stops after what is stored already; ends in `finished` with Errc::cancelled.
  void cancel();

  [[nodiscard]] bool running() const noexcept { return m_running; }
  [[nodiscard]] const sync::SyncProgress& progress() const noexcept { return m_machine.progress(); }

 signals:
  void progressed();
  void finished();

 private:
  void carryOut(const std::optional<sync::Request>& request);
  void take(Result<sync::Response> outcome);
  void end();
  [[nodiscard]] Result<> connectToServer();

  JournalStore* m_store;
  const Clock* m_clock;
  sync::SyncMachine m_machine;
  std::unique_ptr<HttpExchange> m_exchange;
  bool m_running = false;
};

}  // namespace fieldseal::app
