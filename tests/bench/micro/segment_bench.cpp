// Segments of 500 answers: signing, checking, parsing.
#include <benchmark/benchmark.h>

#include "workload/samples.hpp"

namespace fieldseal::bench {
namespace {

void buildSegment(benchmark::State& state) {
  LoneInspector lone = makeLoneInspector(3);
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < kAnswersPerSegment; ++i)
    lines.push_back(journal::encodeEntry(lone.inspector.answer()).value());
  const journal::SegmentStart start{lone.place.journal, lone.place.device, 1, {}};
  for (auto _ : state) benchmark::DoNotOptimize(journal::buildSegment(start, lines, lone.key));
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kAnswersPerSegment));
}
BENCHMARK(buildSegment)->Unit(benchmark::kMicrosecond);

void verifySegment(benchmark::State& state) {
  LoneInspector lone = makeLoneInspector(3);
  const std::string segment = lone.inspector.segment(kAnswersPerSegment);
  const auto view = journal::parseSegment(segment).value();
  for (auto _ : state) {
    if (!journal::verifySegment(view, lone.key.publicKey())) state.SkipWithError("does not verify");
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kAnswersPerSegment));
}
BENCHMARK(verifySegment)->Unit(benchmark::kMicrosecond);

void parseSegment(benchmark::State& state) {
  const auto segments = sampleSegments(8);
  std::size_t i = 0;
  for (auto _ : state) {
    const auto view = journal::parseSegment(segments[i++ % segments.size()]).value();
    auto entries = journal::parseEntries(view);
    if (!entries) state.SkipWithError("does not parse");
    benchmark::DoNotOptimize(entries);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kAnswersPerSegment));
}
BENCHMARK(parseSegment)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace fieldseal::bench
