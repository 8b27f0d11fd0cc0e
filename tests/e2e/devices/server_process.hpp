/// The real server as a child that can be killed at any moment and started again on the same ports.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace fieldseal::e2e {

class ServerProcess {
 public:
  /// @param command  the program and what makes it serve, for example {"fieldseal-server", "serve", "--config", …}
  explicit ServerProcess(QStringList command) : m_command(std::move(command)) {}
  ~ServerProcess() { kill(); }

  /// Starts it and waits until it says that it is ready. @throws std::runtime_error with what it wrote
  void start();
  /// SIGKILL, and waits for the end.
  void kill();
  [[nodiscard]] bool running() const { return m_process.state() == QProcess::Running; }
  [[nodiscard]] QString devicePort() const { return m_device; }

 private:
  QStringList m_command;
  QProcess m_process;
  QString m_device;
};

/// Runs a program to its end. @return what it wrote @throws std::runtime_error when it fails
QString runToEnd(const QStringList& command);

}  // namespace fieldseal::e2e
