/// What FieldApp keeps, for the sources that it is made of alone.
#pragma once

#include <QTimer>
#include <memory>
#include <vector>

#include "evidence/evidence_worker.hpp"
#include "evidence/picture_provider.hpp"
#include "models/app_settings.hpp"
#include "models/boot_clock.hpp"
#include "models/enrolment_model.hpp"
#include "models/field_app.hpp"
#include "models/key_map_model.hpp"
#include "models/labels.hpp"
#include "models/people.hpp"
#include "models/review_list_model.hpp"
#include "models/review_session.hpp"
#include "models/sync_model.hpp"
#include "models/tablet_model.hpp"
#include "models/unlock_model.hpp"
#include "models/vault_list_model.hpp"
#include "models/waiting_model.hpp"

namespace fieldseal::app {

/// What lives while a vault is open, in the order it is built; taken down in reverse.
struct OpenState {
  std::shared_ptr<OpenVault> vault;  ///< shared with a job that runs apart, which may outlive a lock
  std::unique_ptr<People> people;
  std::unique_ptr<ReviewListModel> reviews;
  std::unique_ptr<SyncModel> sync;
  std::unique_ptr<EvidenceWorker> evidence;
  std::shared_ptr<ReviewSession> review;
  std::vector<std::shared_ptr<ReviewSession>> leaving;  ///< closed, while something of theirs is not stored yet
};

class FieldApp::Impl {
 public:
  explicit Impl(FieldAppOptions chosen) : options(std::move(chosen)) {}

  SystemClock systemClock;
  SystemBootClock systemBootClock;
  FieldAppOptions options;
  AppSettings* settings = nullptr;
  Labels* labels = nullptr;
  VaultListModel* vaults = nullptr;
  UnlockModel* unlocking = nullptr;
  EnrolmentModel* enrolment = nullptr;
  WaitingModel* waiting = nullptr;
  TabletModel* tablet = nullptr;
  KeyMapModel* keys = nullptr;
  QTimer idle;
  WallTime touchedAt;  ///< by the wall clock: others stand still while the machine sleeps
  QString busyText;
  std::shared_ptr<PictureSource> pictures = std::make_shared<PictureSource>();
  std::shared_ptr<OpenState> open;
};

}  // namespace fieldseal::app
