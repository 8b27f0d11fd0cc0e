/// Opens a vault by its passphrase, apart from the interface's thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QTimer>

namespace fieldseal::app {

class FieldApp;

class UnlockModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("app.unlocking")
  /// The key is being derived (about a second).
  Q_PROPERTY(bool running READ running NOTIFY changed)
  /// "" or the last failure, as a sentence.
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  /// Seconds to wait after wrong passphrases before the next try; counts down to 0.
  Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed)

 public:
  UnlockModel(FieldApp& app, QString dataFolder);

  [[nodiscard]] bool running() const { return m_running; }
  [[nodiscard]] QString problem() const { return m_problem; }
  [[nodiscard]] int waitSeconds() const;

  /// Ends in FieldApp::lockedChanged, for a vault that waits for the office in WaitingModel::changed, or in `problem`;
  /// does nothing while running or waiting.
  Q_INVOKABLE void unlock(const QString& vaultId, const QString& passphrase);
  /// Reads how long `vaultId` makes one wait; call when another vault is chosen.
  Q_INVOKABLE void select(const QString& vaultId);
  Q_INVOKABLE void clearProblem();

 signals:
  void changed();

 private:
  void waitFor(qint64 milliseconds);

  FieldApp* m_app;
  QString m_dataFolder;
  bool m_running = false;
  QString m_problem;
  qint64 m_waitUntil = 0;
  QTimer m_countdown;
};

}  // namespace fieldseal::app
