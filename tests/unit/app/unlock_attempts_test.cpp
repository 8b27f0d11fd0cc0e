#include "vault/unlock_attempts.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "support/temporary_folder.hpp"

using namespace fieldseal;
using app::UnlockAttempts;
using namespace std::chrono_literals;

TEST_CASE("waits grow from five seconds to a quarter of an hour and no further") {
  CHECK(UnlockAttempts::waitAfter(0) == 0ms);
  CHECK(UnlockAttempts::waitAfter(2) == 0ms);
  CHECK(UnlockAttempts::waitAfter(3) == 5s);
  CHECK(UnlockAttempts::waitAfter(4) == 10s);
  CHECK(UnlockAttempts::waitAfter(8) == 160s);
  CHECK(UnlockAttempts::waitAfter(11) == 15min);
  CHECK(UnlockAttempts::waitAfter(4'000'000'000U) == 15min);
}

TEST_CASE("a record that nobody can have written makes nobody wait, and the next try is counted") {
  test::TemporaryFolder folder;
  ManualClock clock(WallTime(std::chrono::milliseconds(1'772'442'000'000)));
  UnlockAttempts attempts(folder.path(), clock);
  for (const char* text :
       {"", "{}", R"({"failures":-1,"last_ms":0})", R"({"failures":5,"last_ms":-9223372036854775808})"}) {
    INFO(text);
    std::ofstream(folder.path() / "attempts.json") << text;
    CHECK(attempts.waitNeeded() == 0ms);
    for (int i = 0; i < 3; ++i) REQUIRE(attempts.noteTry().has_value());
    CHECK(attempts.waitNeeded() == 5s);
  }
  std::ofstream(folder.path() / "attempts.json") << R"({"failures":3,"last_ms":9223372036854775807})";
  CHECK(attempts.waitNeeded() == 5s);
}

TEST_CASE("setting the clock back neither ends a wait nor makes it longer than it is") {
  test::TemporaryFolder folder;
  ManualClock clock(WallTime(std::chrono::milliseconds(1'772'442'000'000)));
  UnlockAttempts attempts(folder.path(), clock);
  for (int i = 0; i < 3; ++i) REQUIRE(attempts.noteTry().has_value());
  clock.advance(-24h);
  CHECK(attempts.waitNeeded() == 5s);
  clock.advance(24h + 2s);
  CHECK(attempts.waitNeeded() == 3s);
}
