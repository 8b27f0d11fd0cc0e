#include "devices/content_trial.hpp"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTextStream>
#include <random>
#include <stdexcept>

#include "devices/server_process.hpp"
#include "devices/test_device.hpp"

namespace fieldseal::e2e {

namespace {

constexpr int kStartMilliseconds = 60'000;
constexpr int kMostMillisecondsAtWork = 1500;

/// One life of the tablet; what it says is saved goes to the ledger, whole lines only.
class TabletRun {
 public:
  TabletRun(const QStringList& command, const QString& ledgerFile) : m_ledger(ledgerFile) {
    if (!m_ledger.open(QIODevice::WriteOnly | QIODevice::Append)) throw std::runtime_error("no ledger");
    m_process.start(command.first(), command.mid(1));
  }

  void awaitFirstLine() {
    QElapsedTimer waited;
    waited.start();
    while (m_lines == 0) {
      if (waited.elapsed() > kStartMilliseconds || m_process.state() == QProcess::NotRunning) fail();
      work(50);
    }
  }

  void work(int milliseconds) {
    QElapsedTimer worked;
    worked.start();
    do {
      m_process.waitForReadyRead(20);
      take();
      QCoreApplication::processEvents();  // the server's log is read too, or it would stand still at a full pipe
    } while (worked.elapsed() < milliseconds && m_process.state() != QProcess::NotRunning);
  }

  void kill() {
    if (m_process.state() == QProcess::NotRunning) fail();
    m_process.kill();
    m_process.waitForFinished(-1);
    take();
  }

 private:
  void take() {
    m_waiting += m_process.readAllStandardOutput();
    for (qsizetype end = m_waiting.indexOf('\n'); end >= 0; end = m_waiting.indexOf('\n')) {
      m_ledger.write(m_waiting.first(end + 1));
      m_waiting.remove(0, end + 1);
      ++m_lines;
    }
    m_ledger.flush();
  }
  [[noreturn]] void fail() {
    throw std::runtime_error("the tablet ended by itself: " +
                             QString::fromUtf8(m_process.readAllStandardError()).toStdString());
  }

  QFile m_ledger;
  QProcess m_process;
  QByteArray m_waiting;
  int m_lines = 0;
};

int linesOf(const QString& file) {
  QFile in(file);
  return in.open(QIODevice::ReadOnly) ? static_cast<int>(in.readAll().count('\n')) : 0;
}

/// "12 of 12 contents of evidence are here; 12 read, all sound" @return how many
int soundContents(const QString& said) {
  static const QRegularExpression line(R"((\d+) of (\d+) contents of evidence are here; (\d+) read, all sound)");
  const auto match = line.match(said);
  if (!match.hasMatch() || match.captured(1) != match.captured(2)) {
    throw std::runtime_error(("verify finds that not all is there: " + said).toStdString());
  }
  return match.captured(1).toInt();
}

}  // namespace

void killContents(const Trial& trial, const QString& ownProgram) {
  std::mt19937 random(trial.seed);
  ServerProcess server({trial.serverProgram, "serve", "--config", trial.configFile});
  server.start();
  const QString data = trial.folder + "/tablet";
  const QString ledger = trial.folder + "/ledger";
  {
    TestDevice device(data.toStdString(), server.devicePort(), trial.codes.first(), "tablet");
    device.fetchReview(3);
  }
  int serverKills = 0;
  for (int round = 1; round <= trial.rounds; ++round) {
    const auto seed = QString::number(trial.seed * 1000 + static_cast<unsigned>(round));
    TabletRun run({ownProgram, "bring-contents", "--data", data, "--seed", seed}, ledger);
    run.awaitFirstLine();
    run.work(static_cast<int>(random() % kMostMillisecondsAtWork));
    if (round % 3 == 0) {
      server.kill();
      ++serverKills;
      run.work(static_cast<int>(random() % kMostMillisecondsAtWork));
      server.start();
    }
    run.kill();
  }
  const QString held = runToEnd({ownProgram, "send-contents", "--data", data, "--ledger", ledger}).trimmed();
  TestDevice colleague((trial.folder + "/colleague").toStdString(), server.devicePort(), trial.codes.at(1),
                       "colleague");
  colleague.fetchReview(3);
  const int fetched = colleague.fetchContents(random);
  server.kill();
  const int sound = soundContents(runToEnd({trial.serverProgram, "verify", "--config", trial.configFile}));
  const int saved = linesOf(ledger);
  if (saved < trial.rounds) throw std::runtime_error("too few contents were saved for the trial to show anything");
  if (sound < saved || held != QString("held %1").arg(sound) || fetched != sound) {
    throw std::runtime_error(
        QString("%1 contents were shown as saved, the office has %2, the tablet says %3, a colleague's has %4")
            .arg(saved)
            .arg(sound)
            .arg(held)
            .arg(fetched)
            .toStdString());
  }
  QTextStream(stdout) << "seed " << trial.seed << ": the tablet was killed " << trial.rounds << " times, the server "
                      << serverKills << " times; all of " << saved
                      << " contents that were shown as saved are in the vault and, whole, with the office and on a "
                         "colleague's tablet, whose syncs were stopped at random\n";
}

}  // namespace fieldseal::e2e
