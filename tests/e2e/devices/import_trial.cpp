#include "devices/import_trial.hpp"

#include <QTextStream>
#include <optional>
#include <random>
#include <stdexcept>

namespace fieldseal::e2e {

namespace {

constexpr unsigned kFarthestPercent = 95;

/// What this life said last of the file that comes in: how much of it, in percent; nothing while none does.
std::optional<int> progressOf(const QByteArray& said) {
  const qsizetype at = said.lastIndexOf("\nimporting ");
  if (at <= said.lastIndexOf("\nimported ")) return std::nullopt;
  return said.mid(at + 11, said.indexOf('\n', at + 1) - at - 11).toInt();
}

}  // namespace

void killImport(const AppTrial& trial) {
  std::mt19937 random(trial.seed);
  int cutOff = 0;
  for (int round = 1; round <= trial.rounds; ++round) {
    // Every third life has brought the file in once.
    const bool brings = round % 3 == 0;
    const int far = static_cast<int>(random() % kFarthestPercent);
    AppRun run(trial, {"unlock", "open", "recall", "check-contents", "answer-one", "bring-in-on:" + trial.largeFile},
               trial.seed * 1000 + static_cast<unsigned>(round));
    const auto isTime = [&](const QByteArray& said) {
      return (!brings || said.contains("\nimported ")) && progressOf(said).value_or(-1) >= far;
    };
    if (!run.await(isTime)) throw std::runtime_error("round " + std::to_string(round) + ": " + run.failure());
    run.killAfter(0);
    cutOff += progressOf(run.said()) ? 1 : 0;
  }
  AppRun last(trial, {"unlock", "open", "recall", "check-contents", "bring-in:" + trial.largeFile, "check-contents"},
              trial.seed);
  last.awaitEnd();
  if (2 * cutOff < trial.rounds)
    throw std::runtime_error("too few imports were cut off for the trial to show anything");
  QTextStream(stdout) << "seed " << trial.seed << ": the app was killed " << trial.rounds << " times, " << cutOff
                      << " times in mid-import; every answer was kept, no evidence names what is not whole, and the "
                         "file came in at last\n";
}

}  // namespace fieldseal::e2e
