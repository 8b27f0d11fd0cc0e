// The machine's own limits: bytes through TLS 1.3 over loopback, both ends on this machine.
#include <benchmark/benchmark.h>

#include <string>

#include "limits/tls_pipe.hpp"

namespace fieldseal::bench {
namespace {

void limitTlsLoopback(benchmark::State& state) {
  TlsPipe pipe;
  const std::string bytes(64 * 1024, 'x');
  for (auto _ : state) {
    if (!pipe.send(bytes.data(), bytes.size())) state.SkipWithError("not sent");
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}
BENCHMARK(limitTlsLoopback)->UseRealTime();

}  // namespace
}  // namespace fieldseal::bench
