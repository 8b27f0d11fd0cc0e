#include "domain/test_timer.hpp"

#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace fieldseal;
using namespace fieldseal::domain;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

Instant at(std::int64_t wallMinutes, std::int64_t upMinutes, std::string boot = "boot") {
  return {WallTime(minutes(wallMinutes)), std::move(boot), minutes(upMinutes)};
}

}  // namespace

TEST_CASE("time goes on while the program is killed or the tablet sleeps") {
  const TimeMark mark{minutes(30), at(1'000, 50)};
  CHECK(timeLeft(mark, at(1'000, 50)) == minutes(30));
  CHECK(timeLeft(mark, at(1'012, 62)) == minutes(18));
  CHECK(timeLeft(mark, at(1'031, 81)) == minutes(0));
  CHECK(timeLeft(mark, at(2'000, 1'050)) == minutes(0));
}

TEST_CASE("a wall clock that is set gives and takes no time within a boot") {
  const TimeMark mark{minutes(30), at(1'000, 50)};
  CHECK(timeLeft(mark, at(100, 60)) == minutes(20));
  CHECK(timeLeft(mark, at(9'000, 60)) == minutes(20));
  CHECK(clockWasMoved(mark, at(100, 60)));
  CHECK(clockWasMoved(mark, at(9'000, 60)));
  CHECK_FALSE(clockWasMoved(mark, at(1'010, 60)));
}

TEST_CASE("across a restart of the tablet the wall clock counts, but never backwards") {
  const TimeMark mark{minutes(30), at(1'000, 50)};
  CHECK(timeLeft(mark, at(1'010, 1, "other")) == minutes(20));
  CHECK(timeLeft(mark, at(900, 1, "other")) == minutes(30));
  CHECK(clockWasMoved(mark, at(900, 1, "other")));
  CHECK_FALSE(clockWasMoved(mark, at(1'010, 1, "other")));
  // Where the boot is not known, the same.
  CHECK(timeLeft({minutes(30), at(1'000, 0, "")}, at(1'010, 0, "")) == minutes(20));
}

TEST_CASE("whatever the clocks say, there is never more left than at the mark and never less than nothing") {
  for (std::int64_t wall = -3'000; wall <= 3'000; wall += 250) {
    for (std::int64_t up = 0; up <= 200; up += 20) {
      for (const char* boot : {"boot", "other", ""}) {
        const TimeMark mark{minutes(30), at(0, 100)};
        const auto left = timeLeft(mark, at(wall, up, boot));
        CHECK(left <= mark.left);
        CHECK(left >= milliseconds(0));
      }
    }
  }
}

TEST_CASE("marks taken on the way change nothing about the end") {
  TimeMark mark{minutes(30), at(1'000, 50)};
  for (int minute = 1; minute <= 29; ++minute)
    mark = {timeLeft(mark, at(1'000 + minute, 50 + minute)), at(1'000 + minute, 50 + minute)};
  CHECK(timeLeft(mark, at(1'030, 80)) == minutes(0));
  CHECK(timeLeft(mark, at(1'029, 79)) == minutes(1));
}

TEST_CASE("a mark is read as it was written, and nonsense is none") {
  const TimeMark mark{minutes(7), at(1'000, 50)};
  CHECK(TimeMark::fromJson(mark.toJson()) == mark);
  CHECK_FALSE(TimeMark::fromJson(json::value("soon")));
  CHECK_FALSE(TimeMark::fromJson(json::value{{"left", 5}}));
  CHECK(TimeMark::fromJson(json::value{{"left", -5}, {"wall", 0}})->left == milliseconds(0));
  constexpr auto kBegin = std::numeric_limits<std::int64_t>::min();
  CHECK_FALSE(TimeMark::fromJson(json::value{{"left", 5}, {"wall", kBegin}}));
  CHECK(TimeMark::fromJson(json::value{{"left", 5}, {"wall", 0}, {"boot", "b"}, {"up", kBegin}})->at.boot.empty());
}
