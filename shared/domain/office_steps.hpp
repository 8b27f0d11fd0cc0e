/// What a supervisor may do to a review that came in, and why not: one rule for the page that offers a step and for
/// the server that takes it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/roles.hpp"
#include "domain/workflow.hpp"

namespace fieldseal::domain {

enum class OfficeStep {
  give_back,  ///< to its team, for clarification
  decide,
};

/// Why a step is not open, the one that no waiting mends first.
enum class Hindrance {
  not_supervisor,
  on_team,     ///< who was there must not judge what was brought back
  decided,     ///< it has its decision already
  not_sealed,  ///< the team has not finished yet
  returned,    ///< the team has it back and has not sealed it again
};
[[nodiscard]] std::string_view toString(Hindrance hindrance) noexcept;

/// The way of a review under one step: every state that it enters, one entry each; a sealed review is taken up
/// into supervision first.
struct OfficeWay {
  std::vector<ReviewState> states;  ///< the last one is what the step is for; none when it is not open
  std::optional<Hindrance> hindrance;

  [[nodiscard]] bool open() const noexcept { return !hindrance; }
};

/// @param onTeam  whether the person is a member of the review's team
[[nodiscard]] OfficeWay officeWay(OfficeStep step, ReviewState from, const OfficeRoles& roles, bool onTeam);

/// Whether a person may ask and remark in the conversation of a review from the office: at any time.
[[nodiscard]] bool mayComment(const OfficeRoles& roles);

}  // namespace fieldseal::domain
