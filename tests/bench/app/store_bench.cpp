// The tablet's own store: what a person waits for. Key derivation is left out: it is slow by design.
#include <benchmark/benchmark.h>

#include "app/tablet.hpp"
#include "domain/scoring.hpp"
#include "percentiles.hpp"
#include "store/open_journal.hpp"
#include "support/temporary_folder.hpp"
#include "workload/samples.hpp"

namespace fieldseal::bench {
namespace {

const Tablet& tablet() {
  static const test::TemporaryFolder folder;
  static const Tablet tablet(folder.path());
  return tablet;
}

/// From the encrypted file to every status and the score, with a connection that has nothing cached.
void openReviewFromVault(benchmark::State& state) {
  const LargeReview& review = largeReview();
  for (auto _ : state) {
    const auto store = tablet().connect();
    const auto opened = app::OpenJournal::load(*store, review.journal, tablet().clock()).value();
    const domain::Review read(opened->registers(), *review.checklist);
    benchmark::DoNotOptimize(read.statuses());
    benchmark::DoNotOptimize(domain::score(read));
  }
}
BENCHMARK(openReviewFromVault)->Unit(benchmark::kMillisecond)->UseRealTime();

/// One tap: the entry made, encoded, encrypted, written, synced to the disk and folded.
void answerToDurable(benchmark::State& state) {
  const auto store = tablet().connect();
  const auto opened = app::OpenJournal::load(*store, largeReview().journal, tablet().clock()).value();
  LoneInspector lone = makeLoneInspector(17);
  Percentiles times;
  for (auto _ : state) {
    std::vector<journal::Change> changes;
    changes.push_back(lone.inspector.change());
    const Stopwatch watch;
    if (!opened->append(std::move(changes))) state.SkipWithError("not stored");
    times.add(watch.elapsed());
  }
  times.report(state);
}
BENCHMARK(answerToDurable)->Iterations(500)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace fieldseal::bench
