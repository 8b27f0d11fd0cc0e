#include "base/clock.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fieldseal;
using namespace std::chrono_literals;

TEST_CASE("times are printed in UTC with milliseconds") {
  CHECK(toRfc3339(WallTime(0ms)) == "1970-01-01T00:00:00.000Z");
  CHECK(toRfc3339(WallTime(1'772'442'000'123ms)) == "2026-03-02T09:00:00.123Z");
}

TEST_CASE("a date is a real day in one form") {
  CHECK(toIsoDate(parseDate("2024-02-29").value()) == "2024-02-29");
  for (const char* wrong : {"2023-02-29", "2024-2-29", "2024-13-01", "20240229", "2024-02-2x", ""}) {
    INFO(wrong);
    CHECK(parseDate(wrong).error().code == Errc::bad_format);
  }
}
