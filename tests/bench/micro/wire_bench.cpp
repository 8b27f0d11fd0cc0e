// Bytes per answer on the wire, and what packing them costs.
#include <benchmark/benchmark.h>

#include "sync/compression.hpp"
#include "workload/samples.hpp"

namespace fieldseal::bench {
namespace {

void packForWire(benchmark::State& state) {
  std::vector<std::string> segments;
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    for (std::string& segment : sampleSegments(8, seed)) segments.push_back(std::move(segment));
  }
  std::size_t i = 0;
  for (auto _ : state) benchmark::DoNotOptimize(sync::compress(segments[i++ % segments.size()], sync::kWireLevel));
  std::size_t plain = 0;
  std::size_t packed = 0;
  for (const std::string& segment : segments) {
    plain += segment.size();
    packed += sync::compress(segment, sync::kWireLevel).size();
  }
  const auto answers = static_cast<double>(segments.size() * kAnswersPerSegment);
  state.counters["bytes_per_answer"] = static_cast<double>(packed) / answers;
  state.counters["plain_bytes_per_answer"] = static_cast<double>(plain) / answers;
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kAnswersPerSegment));
}
BENCHMARK(packForWire)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace fieldseal::bench
