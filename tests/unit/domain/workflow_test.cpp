#include "domain/workflow.hpp"

#include <catch2/catch_test_macros.hpp>

#include "domain/entity.hpp"
#include "domain/roles.hpp"

using namespace fieldseal;
using namespace fieldseal::domain;
using States = std::vector<ReviewState>;

TEST_CASE("the team moves a review from notified to sealed, and only the leader seals") {
  using enum ReviewState;
  CHECK(nextStates(planned, TeamRole::leader).empty());
  CHECK(nextStates(notified, TeamRole::inspector) == States{fieldwork});
  CHECK(nextStates(fieldwork, TeamRole::inspector) == States{deliberation, suspended, terminated});
  CHECK(nextStates(suspended, TeamRole::inspector) == States{fieldwork});
  CHECK(nextStates(deliberation, TeamRole::inspector) == States{terminated});
  CHECK(nextStates(deliberation, TeamRole::leader) == States{sealed, terminated});
  CHECK(nextStates(terminated, TeamRole::inspector).empty());
  CHECK(nextStates(terminated, TeamRole::leader) == States{sealed});
  CHECK(nextStates(returned, TeamRole::leader) == States{sealed});
  for (const ReviewState state : {sealed, supervision, decided, rectifying, reinspection}) {
    CHECK(nextStates(state, TeamRole::leader).empty());
  }
}

TEST_CASE("clerks plan, supervisors decide, administrators do neither") {
  using enum ReviewState;
  const OfficeRoles clerk{OfficeRole::clerk};
  const OfficeRoles supervisor{OfficeRole::supervisor};
  CHECK(nextOfficeStates(planned, clerk) == States{notified});
  CHECK(nextOfficeStates(notified, clerk) == States{postponed});
  CHECK(nextOfficeStates(postponed, clerk) == States{notified});
  CHECK(nextOfficeStates(sealed, clerk).empty());
  CHECK(nextOfficeStates(rectifying, clerk) == States{reinspection});
  CHECK(nextOfficeStates(planned, supervisor).empty());
  CHECK(nextOfficeStates(sealed, supervisor) == States{supervision});
  CHECK(nextOfficeStates(supervision, supervisor) == States{decided, returned});
  CHECK(nextOfficeStates(decided, supervisor) == States{rectifying});
  CHECK(nextOfficeStates(reinspection, supervisor) == States{decided});
  CHECK(nextOfficeStates(fieldwork, {OfficeRole::clerk, OfficeRole::supervisor}).empty());
  CHECK(nextOfficeStates(planned, {OfficeRole::administrator, OfficeRole::inspector}).empty());
}

TEST_CASE("a finding goes its way and no other") {
  using enum FindingState;
  CHECK(nextFindingStates(draft) == std::vector{confirmed});
  CHECK(nextFindingStates(presented) == std::vector{acknowledged, disputed});
  CHECK(nextFindingStates(disputed) == std::vector{open});
  CHECK(nextFindingStates(evidence_submitted) == std::vector{closed, overdue});
  CHECK(nextFindingStates(closed).empty());
}

TEST_CASE("every state has a name of its own that leads back to it") {
  for (int i = 0; i <= static_cast<int>(ReviewState::reinspection); ++i) {
    const auto state = static_cast<ReviewState>(i);
    CHECK(reviewStateFromString(toString(state)) == state);
  }
  for (int i = 0; i <= static_cast<int>(FindingState::overdue); ++i) {
    const auto state = static_cast<FindingState>(i);
    CHECK(findingStateFromString(toString(state)) == state);
  }
  CHECK_FALSE(reviewStateFromString("asleep"));
  CHECK_FALSE(findingStateFromString(""));
}

TEST_CASE("answers are written while the work is open, and to complete a terminated or returned review") {
  using enum ReviewState;
  for (const ReviewState state : {fieldwork, deliberation, terminated, returned}) CHECK(isOpenForFieldwork(state));
  for (const ReviewState state : {planned, notified, postponed, suspended, sealed, supervision, decided}) {
    CHECK_FALSE(isOpenForFieldwork(state));
  }
}

TEST_CASE("the team writes what it found and never what the office declared") {
  const auto may = [](TeamRole role, std::string_view entity, std::string_view field) {
    return mayWrite(role, entity, field).has_value();
  };
  for (const TeamRole role : {TeamRole::leader, TeamRole::inspector}) {
    CHECK(may(role, "item/PE-04", "determination"));
    CHECK(may(role, "item/PE-04/person/P1", "second_inspector"));
    CHECK(may(role, "unit/person/P1", "status"));
    CHECK(may(role, "unit/person/found-x", "found"));
    CHECK(may(role, "finding/x", "text"));
    CHECK(may(role, "evidence/x", "links"));
    CHECK(may(role, "interview/x", "text"));
    CHECK(may(role, "comment/x", "text"));
    CHECK(may(role, "review", "state"));
    CHECK(may(role, "review", "opinion"));
    CHECK(may(role, "hologram/x", "from_a_newer_app"));

    CHECK_FALSE(may(role, "unit/person/P1", "declared"));
    CHECK_FALSE(may(role, "review", "template"));
    CHECK_FALSE(may(role, "review", "application"));
    CHECK_FALSE(may(role, "review", "planned_on"));
    CHECK_FALSE(may(role, "member/x", "role"));
    CHECK_FALSE(may(role, "decision/x", "outcome"));
    CHECK_FALSE(may(role, "user/x", "roles"));
    CHECK_FALSE(may(role, "device/x", "key"));
    // A path that does not parse does not slip past its kind's rule.
    CHECK_FALSE(may(role, "unit/person/%zz", "declared"));
    CHECK_FALSE(may(role, "member/x/y", "role"));
  }
  CHECK(may(TeamRole::leader, "review", "seal"));
  CHECK_FALSE(may(TeamRole::inspector, "review", "seal"));
  CHECK(may(TeamRole::leader, "item/PE-04", "leader"));
  CHECK_FALSE(may(TeamRole::inspector, "item/PE-04/person/P1", "leader"));
  CHECK(mayWrite(TeamRole::inspector, "unit/person/P1", "declared").error() ==
        Error{Errc::not_permitted, "unit/person/P1 declared is set by the office alone"});
}
