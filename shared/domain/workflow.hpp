/// The life of a review and of a finding, and who may move them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/roles.hpp"

namespace fieldseal::domain {

enum class ReviewState {
  planned,
  notified,
  postponed,
  fieldwork,
  suspended,
  deliberation,
  terminated,
  sealed,
  supervision,
  returned,
  decided,
  rectifying,
  reinspection,
};
[[nodiscard]] std::string_view toString(ReviewState state) noexcept;
[[nodiscard]] std::optional<ReviewState> reviewStateFromString(std::string_view name) noexcept;

/// The states that a person in this role may move a review to from `from`, in the order of a menu.
[[nodiscard]] std::vector<ReviewState> nextStates(ReviewState from, TeamRole role);
/// The same for the office: clerks plan, notify and postpone, supervisors take up, return and decide.
[[nodiscard]] std::vector<ReviewState> nextOfficeStates(ReviewState from, const OfficeRoles& roles);

enum class FindingState {
  draft,
  confirmed,
  presented,
  acknowledged,
  disputed,
  open,
  evidence_submitted,
  closed,
  overdue,
};
[[nodiscard]] std::string_view toString(FindingState state) noexcept;
[[nodiscard]] std::optional<FindingState> findingStateFromString(std::string_view name) noexcept;
[[nodiscard]] std::vector<FindingState> nextFindingStates(FindingState from) noexcept;

/// Whether answers, sightings and findings may still be written by the app in this state: in
/// fieldwork and deliberation, in a terminated review (a veto must still get its note, evidence and
/// confirmations before the seal) and in one returned for clarification. (The fold takes them at any
/// time: what comes after the seal is an amendment.)
[[nodiscard]] bool isOpenForFieldwork(ReviewState state) noexcept;

}  // namespace fieldseal::domain
