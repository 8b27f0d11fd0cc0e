/// The way back out of a view that was handed over: the inspector's passphrase, which slows down as the way in does.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>

namespace fieldseal::app {

class FieldApp;

class HandBack : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("review.handBack")
  /// The key is being derived (about a second).
  Q_PROPERTY(bool running READ running NOTIFY changed)
  /// "" or the last failure, as a sentence.
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  /// Seconds to wait after wrong passphrases before the next try; counts down to 0.
  Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed)

 public:
  HandBack(FieldApp& app, QObject* parent);

  [[nodiscard]] bool running() const { return m_running; }
  [[nodiscard]] QString problem() const { return m_problem; }
  [[nodiscard]] int waitSeconds() const;

  /// Ends in `returned` or in `problem`; does nothing while running or waiting.
  Q_INVOKABLE void check(const QString& passphrase);
  Q_INVOKABLE void clearProblem();
  /// Reads how long there is to wait; call when the passphrase is asked for.
  Q_INVOKABLE void refresh();

 signals:
  void changed();
  void returned();

 private:
  FieldApp* m_app;
  bool m_running = false;
  QString m_problem;
  QTimer m_countdown;
};

}  // namespace fieldseal::app
