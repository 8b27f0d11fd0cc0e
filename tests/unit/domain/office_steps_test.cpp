#include "domain/office_steps.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace fieldseal;
using namespace fieldseal::domain;
using States = std::vector<ReviewState>;

namespace {

const OfficeRoles kSupervisor{OfficeRole::supervisor};

OfficeWay way(OfficeStep step, ReviewState from) {
  return officeWay(step, from, kSupervisor, false);
}

}  // namespace

TEST_CASE("a sealed review is taken up on the way to its decision or back to its team") {
  using enum ReviewState;
  CHECK(way(OfficeStep::decide, sealed).states == States{supervision, decided});
  CHECK(way(OfficeStep::decide, supervision).states == States{decided});
  CHECK(way(OfficeStep::give_back, sealed).states == States{supervision, returned});
  CHECK(way(OfficeStep::give_back, supervision).states == States{returned});
}

TEST_CASE("a re-inspection leads to a decision and to nothing else") {
  CHECK(way(OfficeStep::decide, ReviewState::reinspection).states == States{ReviewState::decided});
  CHECK(way(OfficeStep::give_back, ReviewState::reinspection).hindrance == Hindrance::decided);
}

TEST_CASE("a step that is not open tells why, and what nobody can wait for comes first") {
  using enum ReviewState;
  for (const OfficeStep step : {OfficeStep::decide, OfficeStep::give_back}) {
    for (const ReviewState state : {planned, notified, fieldwork, suspended, deliberation, terminated})
      CHECK(way(step, state).hindrance == Hindrance::not_sealed);
    CHECK(way(step, returned).hindrance == Hindrance::returned);
    CHECK(way(step, decided).hindrance == Hindrance::decided);
    CHECK(way(step, rectifying).hindrance == Hindrance::decided);
    CHECK(officeWay(step, sealed, kSupervisor, true).hindrance == Hindrance::on_team);
    CHECK(officeWay(step, decided, kSupervisor, true).hindrance == Hindrance::on_team);
    CHECK(officeWay(step, sealed, {OfficeRole::clerk}, true).hindrance == Hindrance::not_supervisor);
  }
}

TEST_CASE("who is clerk as well does not run a review round to a second decision") {
  using enum ReviewState;
  const OfficeRoles both{OfficeRole::clerk, OfficeRole::supervisor};
  CHECK(officeWay(OfficeStep::decide, decided, both, false).hindrance == Hindrance::decided);
  CHECK(officeWay(OfficeStep::decide, rectifying, both, false).hindrance == Hindrance::decided);
}

TEST_CASE("a step is open exactly where it has a way, and every move of it is one of the workflow") {
  for (int i = 0; i <= static_cast<int>(ReviewState::reinspection); ++i) {
    for (const OfficeStep step : {OfficeStep::decide, OfficeStep::give_back}) {
      auto at = static_cast<ReviewState>(i);
      const OfficeWay found = way(step, at);
      CHECK(found.open() == !found.states.empty());
      for (const ReviewState next : found.states) {
        const auto moves = nextOfficeStates(at, kSupervisor);
        CHECK(std::find(moves.begin(), moves.end(), next) != moves.end());
        at = next;
      }
    }
  }
}

TEST_CASE("supervisors and clerks comment, inspectors and administrators do not") {
  CHECK(mayComment({OfficeRole::supervisor}));
  CHECK(mayComment({OfficeRole::clerk, OfficeRole::inspector}));
  CHECK_FALSE(mayComment({OfficeRole::inspector, OfficeRole::administrator}));
}
