/// What SyncModel keeps, for the sources that it is made of alone.
#pragma once

#include <QString>
#include <QTimer>
#include <memory>

#include "models/sync_model.hpp"
#include "store/downloads.hpp"
#include "store/open_vault.hpp"
#include "store/uploads.hpp"
#include "sync/sync_worker.hpp"

namespace fieldseal::app {

class SyncModel::Impl {
 public:
  Impl(OpenVault& opened, std::unique_ptr<SyncWorker> made, QString spoken)
      : vault(&opened), worker(std::move(made)), language(std::move(spoken)) {}

  OpenVault* vault;
  std::unique_ptr<SyncWorker> worker;
  QString language;
  bool running = false;
  sync::SyncProgress progress;
  sync::UploadProgress uploads;
  sync::DownloadProgress downloads;
  UploadTotals contents;
  DownloadTotals awaited;
  std::uint64_t unsentAtStart = 0;
  std::uint64_t unsent = 0;
  unsigned failures = 0;
  QTimer retry;
};

}  // namespace fieldseal::app
