#include "devices/app_trial.hpp"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTextStream>
#include <random>
#include <stdexcept>

namespace fieldseal::e2e {

namespace {

constexpr int kStartMilliseconds = 60'000;
constexpr int kMostMillisecondsAtWork = 900;

/// One run of the app, from its start to its end.
class AppRun {
 public:
  explicit AppRun(const AppTrial& trial, const QStringList& acts, unsigned seed) : m_ledger(trial.ledgerFile) {
    if (!m_ledger.open(QIODevice::WriteOnly | QIODevice::Append))
      throw std::runtime_error("the ledger cannot be written");
    m_process.start(trial.inspector, QStringList{"--data", trial.dataFolder, "--passphrase", trial.passphrase,
                                                 "--ledger", trial.ledgerFile, "--seed", QString::number(seed)} +
                                         acts);
  }

  /// @return whether it wrote something to its ledger before it ended
  bool awaitFirstLine() {
    QElapsedTimer waited;
    waited.start();
    while (m_ledger.size() == m_begin && waited.elapsed() < kStartMilliseconds) {
      if (!m_process.waitForReadyRead(50) && m_process.state() == QProcess::NotRunning) break;
      take();
    }
    return m_ledger.size() > m_begin;
  }

  void killAfter(int milliseconds) {
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

  void awaitEnd() {
    m_process.waitForFinished(kStartMilliseconds);
    take();
    if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
      throw std::runtime_error(failure());
  }

  [[nodiscard]] std::string failure() {
    return "the app ended by itself: " + QString::fromUtf8(m_process.readAllStandardError()).toStdString();
  }

 private:
  /// What came through the pipe by now; a killed app's last words are still in it. A line cut in two by the kill never
  /// was whole: the app writes each at once.
  void take() {
    m_ledger.write(m_process.readAllStandardOutput());
    m_ledger.flush();
  }

  QFile m_ledger;
  qint64 m_begin = m_ledger.size();
  QProcess m_process;
};

int savedLines(const QString& file) {
  QFile in(file);
  if (!in.open(QIODevice::ReadOnly)) return 0;
  return static_cast<int>(in.readAll().count("saved "));
}

}  // namespace

void killApp(const AppTrial& trial) {
  std::mt19937 random(trial.seed);
  for (int round = 1; round <= trial.rounds; ++round) {
    AppRun run(trial, {"unlock", "open", "recall", "answer-on"}, trial.seed * 1000 + static_cast<unsigned>(round));
    if (!run.awaitFirstLine()) throw std::runtime_error("round " + std::to_string(round) + ": " + run.failure());
    run.killAfter(static_cast<int>(random() % kMostMillisecondsAtWork));
  }
  AppRun last(trial, {"unlock", "open", "recall"}, trial.seed);
  last.awaitEnd();
  const int saved = savedLines(trial.ledgerFile);
  if (saved < trial.rounds) throw std::runtime_error("too few answers were saved for the trial to show anything");
  QTextStream(stdout) << "seed " << trial.seed << ": the app was killed " << trial.rounds << " times; all of " << saved
                      << " answers that the screen had shown as saved were kept\n";
}

}  // namespace fieldseal::e2e
