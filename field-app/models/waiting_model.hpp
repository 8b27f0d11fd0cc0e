/// A vault that waits for the office's answer by file: its request written, the answer taken in, or given up.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QUrl>
#include <QVariantList>
#include <memory>

#include "base/result.hpp"

namespace fieldseal::app {

class FieldApp;
class WaitingVault;

class WaitingModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("app.waiting")
  /// Such a vault is unlocked: show its page.
  Q_PROPERTY(bool active READ active NOTIFY changed)
  Q_PROPERTY(QString deviceName READ deviceName NOTIFY changed)
  /// The four characters that the office knows the code by.
  Q_PROPERTY(QString codeName READ codeName NOTIFY changed)
  /// A file is being read.
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  /// Where the request was written to since the vault was unlocked; "" before.
  Q_PROPERTY(QString written READ written NOTIFY changed)
  /// Why the last thing did not work: "" or a sentence that says what to do.
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  /// [{name, path}]: where the request may be written to.
  Q_PROPERTY(QVariantList folders READ folders NOTIFY foldersChanged)
  Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY changed)

 public:
  explicit WaitingModel(FieldApp& app);
  ~WaitingModel() override;

  [[nodiscard]] bool active() const { return m_vault != nullptr; }
  [[nodiscard]] QString deviceName() const;
  [[nodiscard]] QString codeName() const;
  [[nodiscard]] bool busy() const { return m_busy; }
  [[nodiscard]] QString written() const { return m_written; }
  [[nodiscard]] QString problem() const { return m_problem; }
  [[nodiscard]] static QVariantList folders();
  [[nodiscard]] QString suggestedName() const;

  /// The vault was made or unlocked.
  void take(std::unique_ptr<WaitingVault> vault);
  /// Locks it: its keys leave the memory.
  void close();

  /// Something may have been plugged in.
  Q_INVOKABLE void lookForFolders() { emit foldersChanged(); }
  Q_INVOKABLE bool exists(const QString& folder, const QString& name) const;
  /// Writes the request's file, whole or not at all. @return whether it is there; else `problem` says why not
  Q_INVOKABLE bool writeRequest(const QString& folder, const QString& name, bool replace);
  /// Reads the office's answer; on success the vault is enrolled and open: FieldApp::lockedChanged.
  Q_INVOKABLE void takeAnswer(const QUrl& file);
  /// Another code that the office gave in place of one that expired. @return whether it is stored; the request is to
  /// be written again
  Q_INVOKABLE bool useCode(const QString& code);
  /// Takes the vault away for good. @return whether it is gone
  Q_INVOKABLE bool giveUp();
  Q_INVOKABLE void clearProblem() { say({}); }

 signals:
  void changed();
  void foldersChanged();

 private:
  [[nodiscard]] QString answerFault(const Error& error) const;
  void onRead(const Result<std::string>& text);
  void say(const QString& problem);

  FieldApp* m_app;
  std::unique_ptr<WaitingVault> m_vault;
  bool m_busy = false;
  QString m_written;
  QString m_problem;
};

}  // namespace fieldseal::app
