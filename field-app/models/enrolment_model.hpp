/// Enrols this tablet for one inspector: code proven both ways, keys made, vault created.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <memory>

namespace fieldseal::app {

class FieldApp;
class EnrolmentSession;

class EnrolmentModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("app.enrolment")
  Q_PROPERTY(bool running READ running NOTIFY changed)
  /// "idle", "contacting", "joining", "creating", "done" or "failed".
  Q_PROPERTY(QString phase READ phase NOTIFY changed)
  /// "" or the last failure, as a sentence.
  Q_PROPERTY(QString problem READ problem NOTIFY changed)

 public:
  EnrolmentModel(FieldApp& app, QString dataFolder);
  ~EnrolmentModel() override;

  [[nodiscard]] bool running() const { return m_session != nullptr; }
  [[nodiscard]] QString phase() const { return m_phase; }
  [[nodiscard]] QString problem() const { return m_problem; }

  /// "" or what is wrong with what was typed, as a sentence.
  Q_INVOKABLE QString addressProblem(const QString& address) const;
  Q_INVOKABLE QString codeProblem(const QString& code) const;
  /// A name for this tablet to begin with: the machine's.
  Q_INVOKABLE QString suggestedDeviceName() const;
  /// @param address  "host", "host:port" or "https://host:port"
  /// On success the vault is open: FieldApp::lockedChanged.
  Q_INVOKABLE void enrol(const QString& address, const QString& code, const QString& deviceName,
                         const QString& passphrase);
  /// Stops it; nothing of it stays on the tablet.
  Q_INVOKABLE void cancel();
  Q_INVOKABLE void clearProblem();

 signals:
  void changed();
  /// What to begin the form with: from the command line.
  void suggested(const QString& address, const QString& code);

 private:
  void end(const QString& phase, const QString& problem);

  FieldApp* m_app;
  QString m_dataFolder;
  std::unique_ptr<EnrolmentSession> m_session;
  QString m_phase = QStringLiteral("idle");
  QString m_problem;
};

}  // namespace fieldseal::app
