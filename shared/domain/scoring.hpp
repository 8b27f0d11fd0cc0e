/// The score of a review: exact integers, every deduction with its cause.
///
/// An item earns its points less its deduction: by determination, or with per_unit the sum over its
/// units, capped at the points. Each deduction that falls between two thousandths is the greater one,
/// so that no rounding ever lifts a score over a threshold. Not-applicable and irrelevant items leave
/// the denominator. An open item (ItemStatus::open: also not_tested) earns nothing and is counted as
/// open; what its units deduct already is listed. The percentage is compared exactly, never rounded.
#pragma once

#include <string>
#include <vector>

#include "domain/review.hpp"

namespace fieldseal::domain {

struct Deduction {
  std::string item;
  std::string unit;  ///< entity of the unit, or "" for the item as a whole
  Determination determination = Determination::nonconform;
  MilliPoints points = 0;  ///< what the rule says
};

struct ItemScore {
  std::string item;
  std::optional<Determination> determination;
  MilliPoints points = 0;    ///< 0 for a veto item
  MilliPoints deducted = 0;  ///< capped at points
  MilliPoints earned = 0;
  bool applicable = true;
  bool open = false;
};

struct SectionScore {
  std::string section;
  MilliPoints applicable = 0, earned = 0;
};

struct Score {
  MilliPoints applicable = 0;
  MilliPoints earned = 0;
  /// `earned` if all that is open conforms.
  MilliPoints best = 0;
  std::size_t openItems = 0;
  std::vector<std::string> vetoes;  ///< ids of the veto items found nonconform or partly
  std::vector<SectionScore> sections;
  std::vector<ItemScore> items;
  std::vector<Deduction> deductions;  ///< none of 0 points; of units before the cap
  /// The first row of the template's outcomes that matches; nothing while items are open, unless a
  /// veto decides. Points into the template, which must outlive the score.
  const Outcome* recommendation = nullptr;

  /// Whether earned ÷ applicable ≥ percent ÷ 100, exactly. True when nothing is applicable.
  [[nodiscard]] bool reaches(std::int64_t percent) const noexcept;
  /// Hundredths of a percent, rounded down.
  [[nodiscard]] std::int64_t basisPoints() const noexcept;
};

[[nodiscard]] Score score(const Review& review);

/// "12.5", "0.125": thousandths of a point as people write them.
[[nodiscard]] std::string printPoints(MilliPoints points);

}  // namespace fieldseal::domain
