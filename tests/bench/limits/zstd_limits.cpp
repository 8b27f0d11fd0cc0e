// The machine's own limits: zstd over the text of answers, one core.
#include <benchmark/benchmark.h>

#include "sync/compression.hpp"
#include "workload/samples.hpp"

namespace fieldseal::bench {
namespace {

void limitZstdPack(benchmark::State& state) {
  const std::string text = sampleSegments(1).front();
  for (auto _ : state) benchmark::DoNotOptimize(sync::compress(text, static_cast<int>(state.range(0))));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(limitZstdPack)->Arg(sync::kStorageLevel)->Arg(sync::kWireLevel);

void limitZstdUnpack(benchmark::State& state) {
  const std::string text = sampleSegments(1).front();
  const Bytes packed = sync::compress(text, sync::kWireLevel);
  for (auto _ : state) benchmark::DoNotOptimize(sync::decompress(packed, journal::kMaxSegmentBytes));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(limitZstdUnpack);

}  // namespace
}  // namespace fieldseal::bench
