// One entry: from the change to the line and back.
#include <benchmark/benchmark.h>

#include "workload/samples.hpp"

namespace fieldseal::bench {
namespace {

std::vector<journal::Entry> someEntries() {
  LoneInspector lone = makeLoneInspector(7);
  std::vector<journal::Entry> entries;
  for (std::size_t i = 0; i < 4096; ++i) entries.push_back(lone.inspector.answer());
  return entries;
}

void encodeEntry(benchmark::State& state) {
  const auto entries = someEntries();
  std::size_t i = 0;
  for (auto _ : state) benchmark::DoNotOptimize(journal::encodeEntry(entries[i++ % entries.size()]));
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(encodeEntry);

void parseEntry(benchmark::State& state) {
  std::vector<std::string> lines;
  for (const auto& entry : someEntries()) lines.push_back(journal::encodeEntry(entry).value());
  std::size_t i = 0;
  for (auto _ : state) {
    auto entry = journal::parseEntry(lines[i++ % lines.size()]);
    if (!entry) state.SkipWithError("a line of our own does not parse");
    benchmark::DoNotOptimize(entry);
  }
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(parseEntry);

}  // namespace
}  // namespace fieldseal::bench
