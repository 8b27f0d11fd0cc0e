#include "load/pull_run.hpp"

#include <algorithm>
#include <exception>
#include <mutex>
#include <thread>

#include "percentiles.hpp"

namespace fieldseal::bench {

PullOutcome pullAll(const std::vector<Tablet>& fleet) {
  PullOutcome sum;
  std::exception_ptr fault;
  std::mutex mutex;
  std::vector<std::thread> threads;
  const Stopwatch watch;
  for (const Tablet& tablet : fleet) {
    threads.emplace_back([&] {
      try {
        Pulled pulled;
        const auto connection = tablet.device.connect();
        tablet.device.pull(*connection, pulled);
        const auto lost =
            std::ranges::count_if(tablet.headers, [&](const auto& hash) { return !pulled.headers.contains(hash); });
        const std::lock_guard lock(mutex);
        sum.answers += pulled.answers;
        sum.bytes += pulled.bytes;
        sum.missing += static_cast<std::size_t>(lost);
      } catch (...) {
        const std::lock_guard lock(mutex);
        fault = std::current_exception();
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  sum.seconds = watch.seconds();
  if (fault) std::rethrow_exception(fault);
  return sum;
}

}  // namespace fieldseal::bench
