/// Courier files: the way to the office and back where there is no line. One is made here, answered by the office, and
/// the answer is taken in here; until then what it carries counts as unsent.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QUrl>
#include <QVariantList>

#include "store/uploads.hpp"
#include "sync/courier_answer.hpp"
#include "sync/courier_question.hpp"

namespace fieldseal::app {

class OpenVault;
class SyncWorker;

class CourierModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("app.sync.courier")
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
  /// What is being done, while busy.
  Q_PROPERTY(QString statusText READ statusText NOTIFY busyChanged)
  /// Of 1, while busy.
  Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
  /// What the last one came to, as sentences; "" before.
  Q_PROPERTY(QString result READ result NOTIFY resultChanged)
  /// Why the last one did not work, and what to do; "" when it did.
  Q_PROPERTY(QString problem READ problem NOTIFY resultChanged)
  /// Contents of evidence that the office lacks: "3 contents, 12.1 MB"; "" for none.
  Q_PROPERTY(QString evidenceText READ evidenceText NOTIFY evidenceChanged)
  /// [{name, path}]: see SaveFolders.
  Q_PROPERTY(QVariantList folders READ folders NOTIFY foldersChanged)
  /// "Fieldseal Li Na 2026-03-02 1402.courier"
  Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY foldersChanged)

 public:
  /// @param worker  must outlive what it runs; nothing when the vault gave no second connection
  CourierModel(OpenVault& vault, SyncWorker* worker, QString language, QObject* parent);

  [[nodiscard]] bool busy() const { return m_busy; }
  [[nodiscard]] QString statusText() const;
  [[nodiscard]] double progress() const { return m_progress; }
  [[nodiscard]] QString result() const { return m_result; }
  [[nodiscard]] QString problem() const { return m_problem; }
  [[nodiscard]] QString evidenceText() const;
  [[nodiscard]] static QVariantList folders();
  [[nodiscard]] QString suggestedName() const;

  /// Makes one. An existing file is replaced only when `replace` says so.
  /// @return false with a `problem` when it cannot be begun
  Q_INVOKABLE bool make(const QString& folder, const QString& name, bool withEvidence, bool replace);
  /// Takes an answer in. @return false with a `problem` when it cannot be begun
  Q_INVOKABLE bool take(const QUrl& file);
  Q_INVOKABLE void stop();
  Q_INVOKABLE bool exists(const QString& folder, const QString& name) const;
  /// Something may have been plugged in.
  Q_INVOKABLE void lookForFolders() { emit foldersChanged(); }

  void setLanguage(const QString& language);
  /// Counts again what the office lacks.
  void noteContents();
  /// Whether something else keeps the sync's thread: then nothing is begun here.
  void setLineBusy(bool busy) { m_lineBusy = busy; }

 signals:
  void busyChanged();
  void progressChanged();
  void resultChanged();
  void evidenceChanged();
  void foldersChanged();
  /// The file is whole and in its place.
  void made(const QString& path);
  /// All of the answer is in.
  void taken();
  /// One of them ended, well or not.
  void ended();

 private:
  enum class Task { none, make, take };
  /// @return false with a problem when nothing can be begun now
  [[nodiscard]] bool begin(Task task, const QString& path, std::uint64_t bytes);
  void grow(std::uint64_t bytes);
  void endMake(const Result<CourierMade>& outcome);
  void endTake(const Result<CourierTaken>& outcome);
  void end(const QString& result, const QString& problem);
  [[nodiscard]] QString failureText(const Error& error) const;
  [[nodiscard]] QString takenText(const CourierTaken& taken) const;

  OpenVault* m_vault;
  SyncWorker* m_worker;
  QString m_language;
  UploadTotals m_contents;
  Task m_task = Task::none;
  QString m_path;
  bool m_busy = false;
  bool m_lineBusy = false;
  double m_progress = 0;
  std::uint64_t m_bytes = 0;  ///< of the whole task
  QString m_result;
  QString m_problem;
};

}  // namespace fieldseal::app
