#include "domain/workflow.hpp"

#include <array>

#include "domain/names.hpp"

namespace fieldseal::domain {
namespace {

constexpr NameTable<ReviewState, 13> kReviewStates{{
    {ReviewState::planned, "planned"},
    {ReviewState::notified, "notified"},
    {ReviewState::postponed, "postponed"},
    {ReviewState::fieldwork, "fieldwork"},
    {ReviewState::suspended, "suspended"},
    {ReviewState::deliberation, "deliberation"},
    {ReviewState::terminated, "terminated"},
    {ReviewState::sealed, "sealed"},
    {ReviewState::supervision, "supervision"},
    {ReviewState::returned, "returned"},
    {ReviewState::decided, "decided"},
    {ReviewState::rectifying, "rectifying"},
    {ReviewState::reinspection, "reinspection"},
}};

constexpr NameTable<FindingState, 9> kFindingStates{{
    {FindingState::draft, "draft"},
    {FindingState::confirmed, "confirmed"},
    {FindingState::presented, "presented"},
    {FindingState::acknowledged, "acknowledged"},
    {FindingState::disputed, "disputed"},
    {FindingState::open, "open"},
    {FindingState::evidence_submitted, "evidence_submitted"},
    {FindingState::closed, "closed"},
    {FindingState::overdue, "overdue"},
}};

enum class Mover { team, leader, clerk, supervisor };

struct Move {
  ReviewState from;
  ReviewState to;
  Mover mover;
};

/// In the order of a menu: the usual way on first.
constexpr std::array<Move, 18> kMoves{{
    {ReviewState::planned, ReviewState::notified, Mover::clerk},
    {ReviewState::notified, ReviewState::postponed, Mover::clerk},
    {ReviewState::postponed, ReviewState::notified, Mover::clerk},
    {ReviewState::notified, ReviewState::fieldwork, Mover::team},
    {ReviewState::fieldwork, ReviewState::deliberation, Mover::team},
    {ReviewState::fieldwork, ReviewState::suspended, Mover::team},
    {ReviewState::fieldwork, ReviewState::terminated, Mover::team},
    {ReviewState::suspended, ReviewState::fieldwork, Mover::team},
    {ReviewState::deliberation, ReviewState::sealed, Mover::leader},
    {ReviewState::deliberation, ReviewState::terminated, Mover::team},
    {ReviewState::terminated, ReviewState::sealed, Mover::leader},
    {ReviewState::returned, ReviewState::sealed, Mover::leader},
    {ReviewState::sealed, ReviewState::supervision, Mover::supervisor},
    {ReviewState::supervision, ReviewState::decided, Mover::supervisor},
    {ReviewState::supervision, ReviewState::returned, Mover::supervisor},
    {ReviewState::decided, ReviewState::rectifying, Mover::supervisor},
    // The re-inspection is a new review of the open findings: clerks plan it as they plan any other.
    {ReviewState::rectifying, ReviewState::reinspection, Mover::clerk},
    {ReviewState::reinspection, ReviewState::decided, Mover::supervisor},
}};

}  // namespace

std::string_view toString(ReviewState state) noexcept {
  return nameIn(kReviewStates, state);
}
std::optional<ReviewState> reviewStateFromString(std::string_view name) noexcept {
  return valueIn(kReviewStates, name);
}

std::string_view toString(FindingState state) noexcept {
  return nameIn(kFindingStates, state);
}
std::optional<FindingState> findingStateFromString(std::string_view name) noexcept {
  return valueIn(kFindingStates, name);
}

std::vector<ReviewState> nextStates(ReviewState from, TeamRole role) {
  std::vector<ReviewState> states;
  for (const Move& move : kMoves) {
    const bool may = move.mover == Mover::team || (move.mover == Mover::leader && role == TeamRole::leader);
    if (move.from == from && may) states.push_back(move.to);
  }
  return states;
}

std::vector<ReviewState> nextOfficeStates(ReviewState from, const OfficeRoles& roles) {
  std::vector<ReviewState> states;
  for (const Move& move : kMoves) {
    const bool may = (move.mover == Mover::clerk && roles.contains(OfficeRole::clerk)) ||
                     (move.mover == Mover::supervisor && roles.contains(OfficeRole::supervisor));
    if (move.from == from && may) states.push_back(move.to);
  }
  return states;
}

std::vector<FindingState> nextFindingStates(FindingState from) noexcept {
  using enum FindingState;
  switch (from) {
    case draft:
      return {confirmed};
    case confirmed:
      return {presented};
    case presented:
      return {acknowledged, disputed};
    case acknowledged:
    case disputed:
      return {open};
    case open:
      return {evidence_submitted, overdue};
    case evidence_submitted:
      return {closed, overdue};
    case overdue:
      return {evidence_submitted};
    case closed:
      return {};
  }
  return {};
}

bool isOpenForFieldwork(ReviewState state) noexcept {
  switch (state) {
    case ReviewState::fieldwork:
    case ReviewState::deliberation:
    case ReviewState::terminated:
    case ReviewState::returned:
      return true;
    default:
      return false;
  }
}

}  // namespace fieldseal::domain
