#include "devices/app_run.hpp"

#include <QElapsedTimer>
#include <stdexcept>

namespace fieldseal::e2e {

namespace {

constexpr int kPatienceMilliseconds = 120'000;

}  // namespace

AppRun::AppRun(const AppTrial& trial, const QStringList& acts, unsigned seed) : m_ledger(trial.ledgerFile) {
  if (!m_ledger.open(QIODevice::WriteOnly | QIODevice::Append))
    throw std::runtime_error("the ledger cannot be written");
  m_process.start(trial.inspector,
                  QStringList{"--data", trial.dataFolder, "--passphrase", trial.passphrase, "--ledger",
                              trial.ledgerFile, "--stick", trial.stick, "--seed", QString::number(seed)} +
                      acts);
}

bool AppRun::await(const std::function<bool(const QByteArray& said)>& reached) {
  QElapsedTimer waited;
  waited.start();
  const auto isThere = [&] { return !m_said.isEmpty() && reached(m_said); };
  while (!isThere() && waited.elapsed() < kPatienceMilliseconds) {
    if (!m_process.waitForReadyRead(50) && m_process.state() == QProcess::NotRunning) break;
    take();
  }
  return isThere();
}

void AppRun::killAfter(int milliseconds) {
  QElapsedTimer worked;
  worked.start();
  while (worked.elapsed() < milliseconds) {
    m_process.waitForReadyRead(static_cast<int>(milliseconds - worked.elapsed()));
    take();
  }
  if (m_process.state() == QProcess::NotRunning) throw std::runtime_error(failure());
  m_process.kill();
  m_process.waitForFinished(-1);
  take();
}

void AppRun::awaitEnd() {
  m_process.waitForFinished(kPatienceMilliseconds);
  take();
  if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0) throw std::runtime_error(failure());
}

std::string AppRun::failure() {
  return "the app ended by itself: " + QString::fromUtf8(m_process.readAllStandardError()).toStdString();
}

void AppRun::take() {
  const QByteArray came = m_process.readAllStandardOutput();
  m_said += came;
  m_ledger.write(came);
  m_ledger.flush();
}

}  // namespace fieldseal::e2e
