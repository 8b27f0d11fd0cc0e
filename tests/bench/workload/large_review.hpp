/// A review of a large applicant near its end: 10,000 units declared and sighted, 500 items answered.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "journal/journal.hpp"
#include "workload/walk.hpp"

namespace fieldseal::bench {

inline constexpr UnitCounts kLargeApplicant{2'500, 60, 7'440};
inline constexpr std::size_t kLargeItems = 500;
inline constexpr std::size_t kAnswersPerSegment = 500;

struct Author {
  DeviceId device;
  UserId user;
  crypto::SigningKey key;
};

struct LargeReview {
  std::string checklistFile;  ///< as the authority has it
  std::shared_ptr<const domain::Template> checklist;
  JournalId journal;
  Author office;
  std::vector<Author> team;
  std::vector<std::string> segments;  ///< in an order that folds: the office's first, then the team's in turns
  std::size_t entries = 0;
};

/// Three inspectors, each with a third of: every item, every sighting, and 800 units under each of
/// the 14 items that are answered unit by unit.
[[nodiscard]] LargeReview makeLargeReview();

/// Made once a program.
[[nodiscard]] const LargeReview& largeReview();

}  // namespace fieldseal::bench
