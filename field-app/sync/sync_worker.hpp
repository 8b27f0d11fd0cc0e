/// Runs syncs on a thread of its own, with a store of its own, so that the interface never waits.
#pragma once

#include <QObject>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

#include "store/downloads.hpp"
#include "store/open_vault.hpp"
#include "sync/machine.hpp"
#include "sync/upload_machine.hpp"

namespace fieldseal::app {

class SyncSession;

/// Lives on the interface's thread; its signals come there.
class SyncWorker : public QObject {
  Q_OBJECT

 public:
  /// @errors as OpenVault::connectStore
  [[nodiscard]] static Result<std::unique_ptr<SyncWorker>> make(OpenVault& vault, Downloads::FreeBytes freeBytes);
  /// Stops a sync that runs and waits for the thread.
  ~SyncWorker() override;

  void start();
  void cancel();
  void changeServerAddress(const std::string& address);

  /// What work on the sync's thread has.
  struct Place {
    JournalStore& store;
    const Clock& clock;
    const Downloads::FreeBytes& freeBytes;  ///< room on the vault's disk
    const std::atomic_bool& stop;           ///< to be looked at now and then
  };
  using Work = std::function<void(const Place& place)>;
  /// Runs `work` on the sync's thread; nothing else runs there meanwhile. Not while a sync runs.
  void run(Work work);
  /// Lets work that runs end early; so does the end of this.
  void stopWork() { m_stopWork = true; }

 signals:
  void progressed(const fieldseal::sync::SyncProgress& progress);
  /// The entries' part is over; contents may follow.
  void entriesFinished(const fieldseal::sync::SyncProgress& progress);
  void downloadsProgressed(const fieldseal::sync::DownloadProgress& progress);
  void uploadsProgressed(const fieldseal::sync::UploadProgress& progress);
  /// All of it is over.
  void finished();
  /// Segments were stored for this journal: "roster" or a review's id.
  void pulled(const QString& journal);

 private:
  SyncWorker(std::unique_ptr<JournalStore> store, const Clock& clock, Downloads::FreeBytes freeBytes);

  QThread m_thread;
  std::unique_ptr<JournalStore> m_store;   ///< of the thread, once it runs
  std::unique_ptr<SyncSession> m_session;  ///< of the thread
  const Clock* m_clock;
  Downloads::FreeBytes m_freeBytes;
  std::atomic_bool m_stopWork = false;
};

}  // namespace fieldseal::app

Q_DECLARE_METATYPE(fieldseal::sync::SyncProgress)
Q_DECLARE_METATYPE(fieldseal::sync::DownloadProgress)
Q_DECLARE_METATYPE(fieldseal::sync::UploadProgress)
