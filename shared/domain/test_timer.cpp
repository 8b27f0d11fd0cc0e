#include "domain/test_timer.hpp"

#include <algorithm>

#include "domain/value_parts.hpp"

namespace fieldseal::domain {
namespace {

using std::chrono::milliseconds;

/// A clock that the network sets right moves by seconds; a person who wants time moves it by minutes.
constexpr milliseconds kTolerance{30'000};
constexpr milliseconds kNothing{0};

bool sameBoot(const Instant& before, const Instant& now) {
  return !before.boot.empty() && before.boot == now.boot && now.sinceBoot >= before.sinceBoot;
}

}  // namespace

json::object TimeMark::toJson() const {
  return {{"left", left.count()},
          {"wall", at.wall.time_since_epoch().count()},
          {"boot", at.boot},
          {"up", at.sinceBoot.count()}};
}

std::optional<TimeMark> TimeMark::fromJson(const json::value& value) {
  const json::object* object = value.if_object();
  if (object == nullptr) return std::nullopt;
  const auto left = integerIn(*object, "left");
  const auto wall = wallTimeIn(*object, "wall");
  if (!left || !wall) return std::nullopt;
  TimeMark mark;
  mark.left = std::max(kNothing, milliseconds(*left));
  mark.at.wall = *wall;
  const auto up = integerIn(*object, "up");
  if (up && *up >= 0) {
    mark.at.boot = textIn(*object, "boot");
    mark.at.sinceBoot = milliseconds(*up);
  }
  return mark;
}

milliseconds timeLeft(const TimeMark& mark, const Instant& now) {
  const milliseconds passed = sameBoot(mark.at, now) ? now.sinceBoot - mark.at.sinceBoot : now.wall - mark.at.wall;
  return std::clamp(mark.left - std::max(kNothing, passed), kNothing, mark.left);
}

bool clockWasMoved(const TimeMark& mark, const Instant& now) {
  const milliseconds byWall = now.wall - mark.at.wall;
  if (!sameBoot(mark.at, now)) return byWall < -kTolerance;
  const milliseconds apart = byWall - (now.sinceBoot - mark.at.sinceBoot);
  return apart > kTolerance || apart < -kTolerance;
}

}  // namespace fieldseal::domain
