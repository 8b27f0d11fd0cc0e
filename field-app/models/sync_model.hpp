/// Sync with the office's server: what is unsent, what runs, what came of it.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QObject>
#include <QTimer>
#include <memory>

#include "base/ids.hpp"
#include "models/certificate_model.hpp"
#include "models/courier_model.hpp"
#include "models/sync_history_model.hpp"
#include "models/sync_problem_model.hpp"
#include "sync/machine.hpp"

namespace fieldseal::app {

class OpenVault;
class People;
class SyncWorker;

class SyncModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("app.sync")
  Q_PROPERTY(bool running READ running NOTIFY changed)
  /// "idle", "pushing", "pulling", "fetching", "downloading", "uploading", "done" or "failed".
  Q_PROPERTY(QString phase READ phase NOTIFY changed)
  /// One line for a person: "Sending: 122 of 200", "Done: 200 sent, 14 received", or the failure as a sentence.
  Q_PROPERTY(QString statusText READ statusText NOTIFY changed)
  /// "" or why the last sync failed, as a sentence.
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  /// 0 to 1 while entries are being sent; -1 where the end is not known.
  Q_PROPERTY(double progress READ progress NOTIFY changed)
  /// Entries of all journals that no receipt names: counted from the store.
  Q_PROPERTY(int unsent READ unsent NOTIFY unsentChanged)
  /// Contents of evidence (pictures, sound, files) of all reviews that are here, and how many of these the office has
  /// whole and verified: counted from the store.
  Q_PROPERTY(int contents READ contents NOTIFY contentsChanged)
  Q_PROPERTY(int contentsSent READ contentsSent NOTIFY contentsChanged)
  /// "3 of 7 contents at the office (12.1 of 40 MB)"; "" while there are none.
  Q_PROPERTY(QString contentsText READ contentsText NOTIFY contentsChanged)
  /// 0 to 1 of all their bytes; 1 without any.
  Q_PROPERTY(double contentsProgress READ contentsProgress NOTIFY contentsChanged)
  /// "" or why contents stay here, as a sentence.
  Q_PROPERTY(QString contentsProblem READ contentsProblem NOTIFY contentsChanged)
  /// When the office last gave a receipt; "" for never.
  Q_PROPERTY(QString lastReceiptText READ lastReceiptText NOTIFY changed)
  /// When it tries again by itself; "" when it does not.
  Q_PROPERTY(QString nextTryText READ nextTryText NOTIFY changed)
  Q_PROPERTY(QString serverAddress READ serverAddress NOTIFY changed)
  /// SHA-256 of the office's CA, in groups, to compare by eye.
  Q_PROPERTY(QString serverFingerprint READ serverFingerprint CONSTANT)
  /// This tablet is a copy of another, or was restored from a backup: its later work is kept, but it must enrol anew.
  Q_PROPERTY(bool forked READ forked NOTIFY changed)
  /// Entries that a newer version of the app wrote: kept, and read after an update. "" or a sentence.
  Q_PROPERTY(QString newerAppText READ newerAppText NOTIFY changed)
  Q_PROPERTY(fieldseal::app::CertificateModel* certificate READ certificate CONSTANT)
  Q_PROPERTY(fieldseal::app::SyncHistoryModel* history READ history CONSTANT)
  /// Segments refused by the office or set apart here.
  Q_PROPERTY(fieldseal::app::SyncProblemModel* problems READ problems CONSTANT)
  Q_PROPERTY(fieldseal::app::CourierModel* courier READ courier CONSTANT)

 public:
  /// @param worker  nothing when the vault gave no second connection: syncs then fail with that
  SyncModel(OpenVault& vault, const People& people, std::unique_ptr<SyncWorker> worker, const QString& language,
            QObject* parent);
  ~SyncModel() override;

  [[nodiscard]] bool running() const;
  [[nodiscard]] QString phase() const;
  [[nodiscard]] QString statusText() const;
  [[nodiscard]] QString problem() const;
  [[nodiscard]] double progress() const;
  [[nodiscard]] int unsent() const;
  [[nodiscard]] int contents() const;
  [[nodiscard]] int contentsSent() const;
  [[nodiscard]] QString contentsText() const;
  [[nodiscard]] double contentsProgress() const;
  [[nodiscard]] QString contentsProblem() const;
  [[nodiscard]] QString lastReceiptText() const;
  [[nodiscard]] QString nextTryText() const;
  [[nodiscard]] QString serverAddress() const;
  [[nodiscard]] QString serverFingerprint() const;
  [[nodiscard]] bool forked() const;
  [[nodiscard]] QString newerAppText() const;
  [[nodiscard]] CertificateModel* certificate() const { return m_certificate; }
  [[nodiscard]] SyncHistoryModel* history() const { return m_history; }
  [[nodiscard]] SyncProblemModel* problems() const { return m_problems; }
  [[nodiscard]] CourierModel* courier() const { return m_courier; }

  Q_INVOKABLE void start();
  Q_INVOKABLE void stop();
  /// Sends refused segments and contents once more, when the office has put right what it refused them for.
  Q_INVOKABLE void retryRefused();
  /// The office moved: another "host:port" of the same authority. @return "" or what is wrong with it
  Q_INVOKABLE QString changeServerAddress(const QString& address);

  void setLanguage(const QString& language);
  /// Counts again what is unsent: after every write.
  void noteWritten();
  /// Counts contents again: after one came into the vault.
  void noteContents();

 signals:
  void changed();
  void unsentChanged();
  void contentsChanged();
  /// Segments were stored: "roster" or a review's id.
  void pulled(const QString& journal);
  /// Entries, receipts and templates are in; contents may still go.
  void entriesFinished();
  /// A run ended, well or not.
  void finished(bool succeeded);

 private:
  void onEntriesFinished(const sync::SyncProgress& progress);
  void onFinished();
  void onCourierEnded();
  [[nodiscard]] bool bringsContents() const;
  void planRetry(const std::optional<Error>& error);

  class Impl;
  std::unique_ptr<Impl> m_impl;
  CertificateModel* m_certificate;
  SyncHistoryModel* m_history;
  SyncProblemModel* m_problems;
  CourierModel* m_courier;
};

}  // namespace fieldseal::app
