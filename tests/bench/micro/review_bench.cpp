// Opening a review of 10,000 units and 500 items from packed segments, and what is asked of it then.
#include <benchmark/benchmark.h>

#include "domain/scoring.hpp"
#include "sync/compression.hpp"
#include "workload/large_review.hpp"

namespace fieldseal::bench {
namespace {

journal::Journal foldAll(const LargeReview& review, const std::vector<Bytes>& packed) {
  journal::Journal folded(review.journal);
  for (const Bytes& frame : packed) {
    const std::string text = sync::decompress(frame, journal::kMaxSegmentBytes).value();
    const auto view = journal::parseSegment(text).value();
    (void)folded.append(view.header.device, journal::parseEntries(view).value()).value();
  }
  return folded;
}

std::vector<Bytes> pack(const LargeReview& review) {
  std::vector<Bytes> packed;
  for (const std::string& segment : review.segments) packed.push_back(sync::compress(segment, sync::kStorageLevel));
  return packed;
}

void openReview(benchmark::State& state) {
  const LargeReview& review = largeReview();
  const auto packed = pack(review);
  for (auto _ : state) {
    const journal::Journal folded = foldAll(review, packed);
    const domain::Review read(folded.registers(), *review.checklist);
    benchmark::DoNotOptimize(read.statuses());
    benchmark::DoNotOptimize(domain::score(read));
  }
  const journal::Journal folded = foldAll(review, packed);
  state.counters["entries"] = static_cast<double>(review.entries);
  state.counters["registers"] = static_cast<double>(folded.registers().registerCount());
}
BENCHMARK(openReview)->Unit(benchmark::kMillisecond);

/// Runs `ask` on the folded review.
template <class Ask>
void askReview(benchmark::State& state, Ask ask) {
  const LargeReview& review = largeReview();
  static const journal::Journal folded = foldAll(review, pack(review));
  const domain::Review read(folded.registers(), *review.checklist);
  for (auto _ : state) benchmark::DoNotOptimize(ask(read, folded));
}

void statuses(benchmark::State& state) {
  askReview(state, [](const domain::Review& review, const journal::Journal&) { return review.statuses(); });
}
BENCHMARK(statuses)->Unit(benchmark::kMillisecond);

void score(benchmark::State& state) {
  askReview(state, [](const domain::Review& review, const journal::Journal&) { return domain::score(review); });
}
BENCHMARK(score)->Unit(benchmark::kMillisecond);

void stateHash(benchmark::State& state) {
  askReview(state,
            [](const domain::Review&, const journal::Journal& folded) { return folded.registers().stateHash(); });
}
BENCHMARK(stateHash)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace fieldseal::bench
