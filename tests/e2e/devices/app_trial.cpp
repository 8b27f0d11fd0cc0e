#include "devices/app_trial.hpp"

#include <QFile>
#include <QTextStream>
#include <random>
#include <stdexcept>

namespace fieldseal::e2e {

namespace {

constexpr int kMostMillisecondsAtWork = 900;

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
    if (!run.await([](const QByteArray&) { return true; }))
      throw std::runtime_error("round " + std::to_string(round) + ": " + run.failure());
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
