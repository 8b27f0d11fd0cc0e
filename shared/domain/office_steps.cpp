#include "domain/office_steps.hpp"

#include <algorithm>

#include "domain/names.hpp"

namespace fieldseal::domain {
namespace {

constexpr NameTable<Hindrance, 5> kHindrances{{
    {Hindrance::not_supervisor, "not_supervisor"},
    {Hindrance::on_team, "on_team"},
    {Hindrance::decided, "decided"},
    {Hindrance::not_sealed, "not_sealed"},
    {Hindrance::returned, "returned"},
}};

bool leads(ReviewState from, ReviewState to, const OfficeRoles& roles) {
  const auto next = nextOfficeStates(from, roles);
  return std::find(next.begin(), next.end(), to) != next.end();
}

/// By the moves of the workflow and at most one stop, the taking up: a longer way would skip what people do between.
std::vector<ReviewState> movesTo(ReviewState to, ReviewState from, const OfficeRoles& roles) {
  using enum ReviewState;
  if (leads(from, to, roles)) return {to};
  if (leads(from, supervision, roles) && leads(supervision, to, roles)) return {supervision, to};
  return {};
}

Hindrance hindranceIn(ReviewState state) noexcept {
  switch (state) {
    case ReviewState::decided:
    case ReviewState::rectifying:
    case ReviewState::reinspection:
      return Hindrance::decided;
    case ReviewState::returned:
      return Hindrance::returned;
    default:
      return Hindrance::not_sealed;
  }
}

}  // namespace

std::string_view toString(Hindrance hindrance) noexcept {
  return nameIn(kHindrances, hindrance);
}

OfficeWay officeWay(OfficeStep step, ReviewState from, const OfficeRoles& roles, bool onTeam) {
  if (!roles.contains(OfficeRole::supervisor)) return {{}, Hindrance::not_supervisor};
  if (onTeam) return {{}, Hindrance::on_team};
  const auto to = step == OfficeStep::decide ? ReviewState::decided : ReviewState::returned;
  auto states = movesTo(to, from, roles);
  if (states.empty()) return {{}, hindranceIn(from)};
  return {std::move(states), std::nullopt};
}

bool mayComment(const OfficeRoles& roles) {
  return roles.contains(OfficeRole::supervisor) || roles.contains(OfficeRole::clerk);
}

}  // namespace fieldseal::domain
