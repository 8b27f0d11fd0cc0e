// Journal::append of entries that are parsed already, and the hash over what it gives.
#include <benchmark/benchmark.h>

#include "workload/samples.hpp"

namespace fieldseal::bench {
namespace {

void fold(benchmark::State& state) {
  LoneInspector lone = makeLoneInspector(11);
  std::vector<journal::Entry> entries;
  for (std::size_t i = 0; i < 8'000; ++i) entries.push_back(lone.inspector.answer());
  for (auto _ : state) {
    journal::Journal folded(lone.place.journal);
    for (std::size_t at = 0; at < entries.size(); at += kAnswersPerSegment) {
      const std::span run(entries.data() + at, kAnswersPerSegment);
      if (!folded.append(lone.place.device, run)) state.SkipWithError("does not fold");
    }
    benchmark::DoNotOptimize(folded);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(entries.size()));
}
BENCHMARK(fold)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace fieldseal::bench
