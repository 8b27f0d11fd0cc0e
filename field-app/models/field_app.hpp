/// The root of everything that the pages see: the vaults, and once one is open, its reviews and sync.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

#include "base/clock.hpp"
#include "crypto/password_key.hpp"
#include "models/hardware.hpp"
#include "system/disk_room.hpp"

class QQmlEngine;

Q_MOC_INCLUDE("models/app_settings.hpp")
Q_MOC_INCLUDE("models/enrolment_model.hpp")
Q_MOC_INCLUDE("models/key_map_model.hpp")
Q_MOC_INCLUDE("models/labels.hpp")
Q_MOC_INCLUDE("models/review_list_model.hpp")
Q_MOC_INCLUDE("models/review_session.hpp")
Q_MOC_INCLUDE("models/sync_model.hpp")
Q_MOC_INCLUDE("models/tablet_model.hpp")
Q_MOC_INCLUDE("models/unlock_model.hpp")
Q_MOC_INCLUDE("models/vault_list_model.hpp")
Q_MOC_INCLUDE("models/waiting_model.hpp")

namespace fieldseal::app {

class AppSettings;
class BootClock;
class EnrolmentModel;
class EvidenceWorker;
class KeyMapModel;
class Labels;
class OpenVault;
class PictureSource;
class ReviewListModel;
class ReviewSession;
class SyncModel;
class TabletModel;
class UnlockModel;
class VaultListModel;
class WaitingModel;
class WaitingVault;

/// What main and tests may choose.
struct FieldAppOptions {
  QString dataFolder;
  QString language;                                  ///< "" for the stored choice
  std::optional<crypto::PasswordCost> passwordCost;  ///< nothing: calibrate to about a second
  const Clock* clock = nullptr;                      ///< nothing: the system's
  Hardware hardware;                                 ///< microphone and cameras
  const BootClock* bootClock = nullptr;              ///< nothing: the system's
  FreeBytes freeBytes = freeBytesIn;                 ///< how much room a folder's disk has
};

class FieldApp : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by main, given to Main.qml as `app`")
  Q_PROPERTY(fieldseal::app::AppSettings* settings READ settings CONSTANT)
  /// Notifies when the language changes.
  Q_PROPERTY(fieldseal::app::Labels* labels READ labels NOTIFY labelsChanged)
  Q_PROPERTY(fieldseal::app::VaultListModel* vaults READ vaults CONSTANT)
  Q_PROPERTY(fieldseal::app::UnlockModel* unlocking READ unlocking CONSTANT)
  Q_PROPERTY(fieldseal::app::EnrolmentModel* enrolment READ enrolment CONSTANT)
  Q_PROPERTY(fieldseal::app::WaitingModel* waiting READ waiting CONSTANT)
  Q_PROPERTY(fieldseal::app::TabletModel* tablet READ tablet CONSTANT)
  Q_PROPERTY(fieldseal::app::KeyMapModel* keys READ keys CONSTANT)
  /// No vault is open: show the unlock page. The four below are null, and the texts empty, while it is.
  Q_PROPERTY(bool locked READ locked NOTIFY lockedChanged)
  Q_PROPERTY(fieldseal::app::ReviewListModel* reviews READ reviews NOTIFY lockedChanged)
  Q_PROPERTY(fieldseal::app::SyncModel* sync READ sync NOTIFY lockedChanged)
  /// The review that is open; null on the list of reviews.
  Q_PROPERTY(fieldseal::app::ReviewSession* review READ review NOTIFY reviewChanged)
  Q_PROPERTY(QString userName READ userName NOTIFY lockedChanged)
  Q_PROPERTY(QString authorityName READ authorityName NOTIFY lockedChanged)
  Q_PROPERTY(QString deviceName READ deviceName NOTIFY lockedChanged)
  Q_PROPERTY(QString vaultId READ vaultId NOTIFY lockedChanged)
  /// Something slow runs (passphrase change, self-check); `busyText` says what.
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
  Q_PROPERTY(QString busyText READ busyText NOTIFY busyChanged)
  Q_PROPERTY(QString version READ version CONSTANT)

 public:
  explicit FieldApp(FieldAppOptions options, QObject* parent = nullptr);
  ~FieldApp() override;

  /// Bindings of this engine follow the language.
  void attach(QQmlEngine* engine);

  [[nodiscard]] AppSettings* settings() const;
  [[nodiscard]] Labels* labels() const;
  [[nodiscard]] VaultListModel* vaults() const;
  [[nodiscard]] UnlockModel* unlocking() const;
  [[nodiscard]] EnrolmentModel* enrolment() const;
  [[nodiscard]] WaitingModel* waiting() const;
  [[nodiscard]] TabletModel* tablet() const;
  [[nodiscard]] KeyMapModel* keys() const;
  [[nodiscard]] bool locked() const;
  [[nodiscard]] ReviewListModel* reviews() const;
  [[nodiscard]] SyncModel* sync() const;
  [[nodiscard]] ReviewSession* review() const;
  [[nodiscard]] QString userName() const;
  [[nodiscard]] QString authorityName() const;
  [[nodiscard]] QString deviceName() const;
  [[nodiscard]] QString vaultId() const;
  [[nodiscard]] bool busy() const;
  [[nodiscard]] QString busyText() const;
  [[nodiscard]] static QString version();

  /// Closes the vault, also one that waits for the office, at once and forgets its key; open entries are on disk
  /// already. What is still being written is handed over at `aboutToLock`.
  Q_INVOKABLE void lock();
  /// @return whether it could be opened; a review whose template has not come yet cannot
  Q_INVOKABLE bool openReview(const QString& reviewId);
  Q_INVOKABLE void closeReview();
  /// Call on touches and keys; the window's event filter of `attach` does so too.
  Q_INVOKABLE void noteActivity();
  /// Locks when nobody touched the tablet for as long as the settings allow, sleep included; a timer asks this.
  void checkIdle();
  /// "" or what is wrong with a new passphrase, as a sentence.
  Q_INVOKABLE QString passphraseProblem(const QString& passphrase) const;
  /// Runs apart; ends in `passphraseChanged(problem)`.
  Q_INVOKABLE void changePassphrase(const QString& current, const QString& next);
  /// Checks pages, signatures, chains and contents of the vault; runs apart; ends in `selfChecked(problem)`.
  Q_INVOKABLE void selfCheck();

  /// For models: shows a message.
  void showToast(const QString& kind, const QString& text) { emit toast(kind, text); }
  /// For models: shows a failure.
  void showFailure(const Error& error);
  void takeVault(std::unique_ptr<OpenVault> vault);
  /// For models: a vault that waits for the office's answer was made or unlocked. `locked` stays.
  void takeWaiting(std::unique_ptr<WaitingVault> vault);
  /// Null while locked, or when the vault gave it no connection.
  [[nodiscard]] EvidenceWorker* evidenceWorker() const;
  /// For engines beside the window's; empty while locked.
  [[nodiscard]] std::shared_ptr<PictureSource> pictures() const;
  [[nodiscard]] const Clock& clock() const;
  [[nodiscard]] const BootClock& bootClock() const;
  [[nodiscard]] const Hardware& hardware() const;
  [[nodiscard]] std::optional<crypto::PasswordCost> passwordCost() const;
  /// For models: whether this is the passphrase of the open vault, tried as slowly as on the way in. Runs apart;
  /// `done` is not called when `receiver` is gone.
  void checkPassphrase(const QString& passphrase, QObject* receiver,
                       std::function<void(const std::optional<Error>&)> done);
  /// How long to wait after wrong ones before the next try.
  [[nodiscard]] std::chrono::milliseconds passphraseWait() const;

 signals:
  void labelsChanged();
  void lockedChanged();
  /// The vault is still open: what is typed and not handed over yet must be, before this returns.
  void aboutToLock();
  void reviewChanged();
  void busyChanged();
  /// `problem` is "" on success.
  void passphraseChanged(const QString& problem);
  void selfChecked(const QString& problem);
  /// A short message; kind is "done", "notice" or "error".
  void toast(const QString& kind, const QString& text);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// Ends the time with a vault that waited, if there was one.
  void leaveWaiting();
  void showReview(std::shared_ptr<ReviewSession> session);
  [[nodiscard]] std::shared_ptr<ReviewSession> takeLeaving(const QString& reviewId);
  /// What was asked to come in, or written and not saved, is not lost by leaving the review.
  void keepUntilIdle(std::shared_ptr<ReviewSession> session);
  /// Lets a left review go, unless something made there is still nowhere but in its memory.
  void dropIfSettled(const QString& reviewId);
  [[nodiscard]] bool bringsContents() const;
  void onPulled(const QString& journal);
  void onSynced();
  void onLanguage();
  void runApart(const QString& what, std::function<Result<>()> job,
                std::function<void(const std::optional<Error>&)> done);

  class Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace fieldseal::app
