/// Enrols this tablet for one inspector: on the network at once, or by a request and an answer in files.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <memory>

Q_MOC_INCLUDE("models/label_scanner.hpp")

namespace fieldseal::app {

class FieldApp;
class EnrolmentSession;
class LabelScanner;

class EnrolmentModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("app.enrolment")
  Q_PROPERTY(bool running READ running NOTIFY changed)
  /// "idle", "contacting", "joining", "creating", "done" or "failed".
  Q_PROPERTY(QString phase READ phase NOTIFY changed)
  /// "" or the last failure, as a sentence.
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  /// Reads the code on the office's sheet.
  Q_PROPERTY(fieldseal::app::LabelScanner* scanner READ scanner CONSTANT)
  /// Why what was read is of no use: "" or a sentence that says what to do.
  Q_PROPERTY(QString sheetProblem READ sheetProblem NOTIFY changed)

 public:
  EnrolmentModel(FieldApp& app, QString dataFolder);
  ~EnrolmentModel() override;

  [[nodiscard]] bool running() const { return m_session != nullptr || m_making; }
  [[nodiscard]] QString phase() const { return m_phase; }
  [[nodiscard]] QString problem() const { return m_problem; }
  [[nodiscard]] LabelScanner* scanner() const { return m_scanner; }
  [[nodiscard]] QString sheetProblem() const { return m_sheetProblem; }

  /// "" or what is wrong with what was typed, as a sentence.
  Q_INVOKABLE QString addressProblem(const QString& address) const;
  Q_INVOKABLE QString codeProblem(const QString& code) const;
  /// A name for this tablet to begin with: the machine's.
  Q_INVOKABLE QString suggestedDeviceName() const;
  /// What stands in a field after a key, a paste or a reader that types. @return whether it was the whole text of a
  /// sheet; then `suggested` has gone out
  Q_INVOKABLE bool takeTyped(const QString& text);
  /// @param address  "host", "host:port" or "https://host:port"
  /// On success the vault is open: FieldApp::lockedChanged.
  Q_INVOKABLE void enrol(const QString& address, const QString& code, const QString& deviceName,
                         const QString& passphrase);
  /// Makes a vault that waits for the office's answer; on success it is open: WaitingModel::active.
  Q_INVOKABLE void request(const QString& code, const QString& deviceName, const QString& passphrase);
  /// Stops it; nothing of it stays on the tablet.
  Q_INVOKABLE void cancel();
  Q_INVOKABLE void clearProblem();

 signals:
  void changed();
  /// What to put into the form: from the command line, or from the office's sheet. "" leaves a field as it is.
  void suggested(const QString& address, const QString& code);

 private:
  /// "" or the first thing that is wrong with the form.
  [[nodiscard]] QString formProblem(const QString& code, const QString& deviceName, const QString& passphrase) const;
  /// What is wrong with a text that means to be a sheet.
  [[nodiscard]] static QString sheetFault(const QString& text);
  void takeScanned(const QString& text);
  void end(const QString& phase, const QString& problem);

  FieldApp* m_app;
  QString m_dataFolder;
  LabelScanner* m_scanner;
  std::unique_ptr<EnrolmentSession> m_session;
  bool m_making = false;  ///< a vault that waits
  int m_attempt = 0;      ///< which one: what was stopped is taken away when it is done
  QString m_phase = QStringLiteral("idle");
  QString m_problem;
  QString m_sheetProblem;
};

}  // namespace fieldseal::app
