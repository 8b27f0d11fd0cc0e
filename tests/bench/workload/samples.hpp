/// Ready-made runs of realistic answers, made once a program.
#pragma once

#include <string>
#include <vector>

#include "workload/checklist.hpp"
#include "workload/inspector.hpp"
#include "workload/large_review.hpp"

namespace fieldseal::bench {

/// An applicant of a usual size: ten times the sample dossier.
inline constexpr UnitCounts kUsualApplicant{420, 50, 960};

/// An inspector alone on a review of the usual size, with a key that nobody else knows.
struct LoneInspector {
  crypto::SigningKey key = crypto::SigningKey::generate();
  InspectorPlace place;
  Inspector inspector;
};
[[nodiscard]] inline LoneInspector makeLoneInspector(std::uint64_t seed) {
  SystemRandom random;
  const SystemClock clock;
  const auto walk = makeWalk(makeChecklist(), kUsualApplicant);
  const InspectorPlace place{JournalId(Uuid::make(clock, random)), Uuid::make(clock, random), Uuid::make(clock, random),
                             0, 2};
  auto key = crypto::SigningKey::generate();
  auto copy = crypto::SigningKey::fromSeed(key.seed().view()).value();
  return {std::move(key), place, Inspector(place, std::move(copy), walk, seed)};
}

/// `count` segments of 500 answers each, of one inspector.
[[nodiscard]] inline std::vector<std::string> sampleSegments(std::size_t count, std::uint64_t seed = 1) {
  LoneInspector lone = makeLoneInspector(seed);
  std::vector<std::string> segments;
  for (std::size_t i = 0; i < count; ++i) segments.push_back(lone.inspector.segment(kAnswersPerSegment));
  return segments;
}

}  // namespace fieldseal::bench
