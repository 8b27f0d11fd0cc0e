/// How long each of many things took.
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace fieldseal::bench {

class Stopwatch {
 public:
  [[nodiscard]] std::chrono::nanoseconds elapsed() const { return std::chrono::steady_clock::now() - m_start; }
  [[nodiscard]] double seconds() const { return std::chrono::duration<double>(elapsed()).count(); }

 private:
  std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

class Percentiles {
 public:
  void add(std::chrono::nanoseconds time) { m_times.push_back(time); }
  void add(const Percentiles& other) { m_times.insert(m_times.end(), other.m_times.begin(), other.m_times.end()); }

  /// Milliseconds that `percent` of all did not exceed; 0 when there were none.
  [[nodiscard]] double milliseconds(double percent) {
    if (m_times.empty()) return 0;
    std::ranges::sort(m_times);
    const auto last = static_cast<double>(m_times.size() - 1);
    return std::chrono::duration<double, std::milli>(m_times[static_cast<std::size_t>(last * percent / 100 + 0.5)])
        .count();
  }

  /// As the counters `p50_ms` and `p99_ms`, after `prefix`.
  void report(benchmark::State& state, const std::string& prefix = {}) {
    state.counters[prefix + "p50_ms"] = milliseconds(50);
    state.counters[prefix + "p99_ms"] = milliseconds(99);
  }

 private:
  std::vector<std::chrono::nanoseconds> m_times;
};

}  // namespace fieldseal::bench
