/// One sync: carries the machines' requests to the server and its answers back; entries first, then another certificate
/// when this one ends soon (or before them, when the server says that it has ended), then the contents that a person
/// waits for, then those that the office lacks.
#pragma once

#include <QObject>
#include <memory>

#include "store/certificate_renewal.hpp"
#include "store/downloads.hpp"
#include "store/journal_store.hpp"
#include "store/uploads.hpp"
#include "sync/download_machine.hpp"
#include "sync/http_exchange.hpp"
#include "sync/machine.hpp"
#include "sync/renewal_machine.hpp"
#include "sync/upload_machine.hpp"

namespace fieldseal::app {

/// Lives on the thread of its store.
class SyncSession : public QObject {
  Q_OBJECT

 public:
  /// @param freeBytes  room on the vault's disk; nothing: not looked at
  explicit SyncSession(JournalStore& store, const Clock& clock, Downloads::FreeBytes freeBytes = {},
                       QObject* parent = nullptr);
  ~SyncSession() override;

  /// Begins; ends in `finished`, once. While what follows the entries is on its way, entries go first once more when
  /// the part at hand has arrived; otherwise it does nothing while running.
  void start();
  /// Stops after what is stored already; ends in `finished` with Errc::cancelled.
  void cancel();

  [[nodiscard]] bool running() const noexcept { return m_stage != Stage::none; }
  [[nodiscard]] const sync::SyncProgress& progress() const noexcept { return m_machine.progress(); }
  [[nodiscard]] const sync::DownloadProgress& downloads() const noexcept { return m_downloadMachine.progress(); }
  [[nodiscard]] const sync::UploadProgress& uploads() const noexcept { return m_uploadMachine.progress(); }

 signals:
  void progressed();
  /// The entries' part of a run ended, well or not; contents may follow.
  void entriesFinished();
  void downloadsProgressed();
  void uploadsProgressed();
  /// All of it ended.
  void finished();

 private:
  void startEntries();
  void startRenewal();
  void startLateRenewal();
  void takeRenewal(Result<sync::Response> outcome);
  void endLateRenewal();
  void startDownloads();
  void carryOutDownload(const std::optional<sync::Request>& request);
  void takeDownload(Result<sync::Response> outcome);
  void startUploads();
  void carryOutUpload(const std::optional<sync::Request>& request);
  void takeUpload(Result<sync::Response> outcome);
  void endEntries();
  void carryOut(const std::optional<sync::Request>& request);
  void take(Result<sync::Response> outcome);
  void beginAgain();
  void end();
  [[nodiscard]] Result<> connectToServer();

  JournalStore* m_store;
  const Clock* m_clock;
  sync::SyncMachine m_machine;
  CertificateRenewal m_renewal;
  sync::RenewalMachine m_renewalMachine;
  Downloads m_downloads;
  sync::DownloadMachine m_downloadMachine;
  Uploads m_uploads;
  sync::UploadMachine m_uploadMachine;
  std::unique_ptr<HttpExchange> m_exchange;
  enum class Stage { none, entries, renewal, lateRenewal, downloads, uploads };
  Stage m_stage = Stage::none;
  bool m_again = false;        ///< entries go once more: asked for meanwhile, or refused and renewed
  bool m_renewedLate = false;  ///< tried once in this run
};

}  // namespace fieldseal::app
