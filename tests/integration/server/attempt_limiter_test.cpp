#include "auth/attempt_limiter.hpp"

#include <catch2/catch_test_macros.hpp>

namespace fieldseal::auth {
namespace {

using namespace std::chrono_literals;
const WallTime kStart{std::chrono::milliseconds{1'772'442'000'000}};

TEST_CASE("a key may fail a few times, then waits longer each time") {
  AttemptLimiter limiter({3, 2s, 60s, 3600s});
  for (int i = 0; i < 2; ++i) limiter.noteFailure("li", kStart);
  CHECK_FALSE(limiter.waitFor("li", kStart));
  limiter.noteFailure("li", kStart);
  CHECK(limiter.waitFor("li", kStart) == 2s);
  CHECK_FALSE(limiter.waitFor("li", kStart + 2s));
  limiter.noteFailure("li", kStart + 2s);
  CHECK(limiter.waitFor("li", kStart + 2s) == 4s);
  for (int i = 0; i < 10; ++i) limiter.noteFailure("li", kStart + 3s);
  CHECK(limiter.waitFor("li", kStart + 3s) == 60s);
  CHECK_FALSE(limiter.waitFor("wang", kStart + 3s));
}

TEST_CASE("success and time forget failures") {
  AttemptLimiter limiter({1, 10s, 60s, 3600s});
  limiter.noteFailure("li", kStart);
  REQUIRE(limiter.waitFor("li", kStart));
  limiter.noteSuccess("li");
  CHECK_FALSE(limiter.waitFor("li", kStart));
  limiter.noteFailure("wang", kStart);
  limiter.noteFailure("wang", kStart + 2h);
  CHECK(limiter.waitFor("wang", kStart + 2h) == 10s);
}

}  // namespace
}  // namespace fieldseal::auth
