// The machine's own limits: one page written and made durable.
#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>

#include "percentiles.hpp"
#include "support/temporary_folder.hpp"

namespace fieldseal::bench {
namespace {

void limitFsync(benchmark::State& state) {
  const test::TemporaryFolder folder;
  const int file = ::open((folder.path() / "page").c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
  const std::array<char, 4096> page{};
  Percentiles times;
  for (auto _ : state) {
    const Stopwatch watch;
    const bool written = ::write(file, page.data(), page.size()) == static_cast<ssize_t>(page.size());
    if (!written || ::fdatasync(file) != 0) state.SkipWithError("the disk refuses");
    times.add(watch.elapsed());
  }
  ::close(file);
  times.report(state);
}
BENCHMARK(limitFsync)->Iterations(400)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace fieldseal::bench
