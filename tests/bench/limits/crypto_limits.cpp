// The machine's own limits: SHA-256 and Ed25519, one core.
#include <benchmark/benchmark.h>

#include "crypto/hash.hpp"
#include "crypto/signing_key.hpp"

namespace fieldseal::bench {
namespace {

void limitSha256(benchmark::State& state) {
  const Bytes text(100 * 1024, 'x');
  for (auto _ : state) benchmark::DoNotOptimize(crypto::sha256(text));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(limitSha256);

void limitEd25519Verify(benchmark::State& state) {
  const auto key = crypto::SigningKey::generate();
  const Bytes text(450, 'x');
  const auto signature = key.sign(text);
  for (auto _ : state) {
    if (!crypto::verify(key.publicKey(), text, signature)) state.SkipWithError("does not verify");
  }
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(limitEd25519Verify);

}  // namespace
}  // namespace fieldseal::bench
