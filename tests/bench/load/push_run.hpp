/// Sends what the tablets have ready, all of them at once, and counts what was acknowledged.
#pragma once

#include "load/fleet.hpp"
#include "percentiles.hpp"

namespace fieldseal::bench {

struct PushOutcome {
  std::uint64_t answers = 0;  ///< that a receipt `stored` covers
  std::size_t requests = 0;
  double seconds = 0;  ///< from the first request of any tablet to the last receipt
  std::uint64_t requestBytes = 0;
  Percentiles times;  ///< of a request
};

/// Each tablet has one connection and one request under way. Connections are made before the clock starts.
/// @throws std::runtime_error when anything is refused
[[nodiscard]] PushOutcome pushAll(const std::vector<Tablet>& fleet);

}  // namespace fieldseal::bench
