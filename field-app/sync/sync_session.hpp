/// One sync: carries the machines' requests to the server and its answers back; entries first, then contents.
#pragma once

#include <QObject>
#include <memory>

#include "store/journal_store.hpp"
#include "store/uploads.hpp"
#include "sync/http_exchange.hpp"
#include "sync/machine.hpp"
#include "sync/upload_machine.hpp"

namespace fieldseal::app {

/// Lives on the thread of its store.
class SyncSession : public QObject {
  Q_OBJECT

 public:
  explicit SyncSession(JournalStore& store, const Clock& clock, QObject* parent = nullptr);
  ~SyncSession() override;

  /// Begins; ends in `finished`, once. While contents are being uploaded, entries go first once more when the part
  /// that is on its way has arrived; otherwise it does nothing while running.
  void start();
  /// Stops after what is stored already; ends in `finished` with Errc::cancelled.
  void cancel();

  [[nodiscard]] bool running() const noexcept { return m_stage != Stage::none; }
  [[nodiscard]] const sync::SyncProgress& progress() const noexcept { return m_machine.progress(); }
  [[nodiscard]] const sync::UploadProgress& uploads() const noexcept { return m_uploadMachine.progress(); }

 signals:
  void progressed();
  /// The entries' part of a run ended, well or not; contents may follow.
  void entriesFinished();
  void uploadsProgressed();
  /// All of it ended.
  void finished();

 private:
  void startEntries();
  void startUploads();
  void carryOutUpload(const std::optional<sync::Request>& request);
  void takeUpload(Result<sync::Response> outcome);
  void endEntries();
  void carryOut(const std::optional<sync::Request>& request);
  void take(Result<sync::Response> outcome);
  void end();
  [[nodiscard]] Result<> connectToServer();

  JournalStore* m_store;
  const Clock* m_clock;
  sync::SyncMachine m_machine;
  Uploads m_uploads;
  sync::UploadMachine m_uploadMachine;
  std::unique_ptr<HttpExchange> m_exchange;
  enum class Stage { none, entries, uploads };
  Stage m_stage = Stage::none;
  bool m_again = false;  ///< entries were asked for while contents go
};

}  // namespace fieldseal::app
