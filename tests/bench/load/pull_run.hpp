/// Tablets that start from nothing and pull all that they may read.
#pragma once

#include "load/fleet.hpp"

namespace fieldseal::bench {

struct PullOutcome {
  std::uint64_t answers = 0;
  std::uint64_t bytes = 0;
  double seconds = 0;
  std::size_t missing = 0;  ///< segments that a tablet sent and did not get back
};

/// All tablets at once, each over a new connection. What comes is unpacked and its headers are read;
/// signatures are not checked, which is the tablet's own time.
[[nodiscard]] PullOutcome pullAll(const std::vector<Tablet>& fleet);

}  // namespace fieldseal::bench
