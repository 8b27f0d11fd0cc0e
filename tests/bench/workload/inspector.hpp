/// One inspector with one tablet: answers one after the other, seconds apart, as people do.
///
/// Nine of ten answers conform; some carry a note, mostly in Chinese, a few are corrected soon after.
/// Every answer is an entry of its own, as the app writes it, and supersedes what its author saw.
#pragma once

#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "journal/writer.hpp"
#include "workload/walk.hpp"

namespace fieldseal::bench {

/// Who writes, and which part of the walk is theirs: every `share`-th run of steps, from run `place`.
struct InspectorPlace {
  JournalId journal;
  DeviceId device;
  UserId user;
  std::size_t place = 0;
  std::size_t share = 1;
};

class Inspector {
 public:
  Inspector(const InspectorPlace& place, crypto::SigningKey key, std::shared_ptr<const Walk> walk, std::uint64_t seed);

  /// The next answer, already in the journal that this inspector sees.
  [[nodiscard]] journal::Entry answer();
  /// What there is to be set next, without an entry.
  [[nodiscard]] journal::Change change();
  /// The next `count` answers as a signed segment that continues the chain.
  [[nodiscard]] std::string segment(std::size_t count);
  /// How many answers one way through this inspector's part takes, notes and corrections not counted.
  [[nodiscard]] std::size_t partSize() const noexcept { return m_part.size(); }

 private:
  json::value valueOf(const Step& step);
  std::string determination();
  std::string note();
  bool chance(unsigned percent) { return m_random() % 100 < percent; }
  std::uint64_t below(std::uint64_t limit) { return m_random() % limit; }

  InspectorPlace m_place;
  crypto::SigningKey m_key;
  std::shared_ptr<const Walk> m_walk;
  std::vector<std::size_t> m_part;  ///< steps of the walk that are this inspector's
  std::size_t m_at = 0;
  std::optional<std::string> m_noteFor;
  std::mt19937_64 m_random;
  std::unique_ptr<ManualClock> m_clock;  ///< stays where m_hybrid looks for it when an inspector moves
  journal::HybridClock m_hybrid;
  journal::Journal m_seen;
  std::optional<crypto::Sha256> m_previous;
};

}  // namespace fieldseal::bench
