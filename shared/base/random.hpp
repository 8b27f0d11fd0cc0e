/// Randomness, passed in so that tests can repeat it.
#pragma once

#include <cstdint>
#include <span>

namespace fieldseal {

class Random {
 public:
  virtual ~Random() = default;
  virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

/// The kernel's generator (getrandom); safe to use from any thread.
class SystemRandom final : public Random {
 public:
  void fill(std::span<std::uint8_t> bytes) override;
};

}  // namespace fieldseal
