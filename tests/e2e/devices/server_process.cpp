#include "devices/server_process.hpp"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <stdexcept>

namespace fieldseal::e2e {

namespace {

constexpr int kReadyMilliseconds = 30'000;

}  // namespace

void ServerProcess::start() {
  m_process.setProcessChannelMode(QProcess::MergedChannels);
  m_process.start(m_command.first(), m_command.mid(1));
  static const QRegularExpression ready(R"(^ready device=(\S+))", QRegularExpression::MultilineOption);
  QString said;
  QElapsedTimer waited;
  waited.start();
  while (waited.elapsed() < kReadyMilliseconds) {
    if (!m_process.waitForReadyRead(200) && m_process.state() == QProcess::NotRunning) break;
    said += QString::fromUtf8(m_process.readAll());
    if (const auto match = ready.match(said); match.hasMatch()) {
      m_device = match.captured(1);
      return;
    }
  }
  throw std::runtime_error(("the server is not ready: " + said).toStdString());
}

void ServerProcess::kill() {
  if (m_process.state() == QProcess::NotRunning) return;
  m_process.kill();
  m_process.waitForFinished(-1);
}

QString runToEnd(const QStringList& command) {
  QProcess process;
  process.setProcessChannelMode(QProcess::MergedChannels);
  process.start(command.first(), command.mid(1));
  process.waitForFinished(120'000);
  const QString said = QString::fromUtf8(process.readAll());
  if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
    throw std::runtime_error((command.join(' ') + " failed: " + said).toStdString());
  return said;
}

}  // namespace fieldseal::e2e
