#include "base/ids.hpp"

#include <catch2/catch_test_macros.hpp>

#include "base/random.hpp"

using namespace fieldseal;
using namespace std::chrono_literals;

TEST_CASE("a version 7 UUID begins with its time and sorts by it") {
  SystemRandom random;
  ManualClock clock(WallTime(0x0123456789abms));
  const Uuid first = Uuid::make(clock, random);
  CHECK(first.toString().starts_with("01234567-89ab-7"));
  CHECK(Uuid::parse(first.toString()).value() == first);
  clock.advance(1ms);
  CHECK(first < Uuid::make(clock, random));
}

TEST_CASE("only the canonical form of a UUID is read") {
  for (const char* wrong : {"", "01234567-89ab-7000-8000-00000000000", "01234567-89AB-7000-8000-000000000000",
                            "0123456789ab-7000-8000-0000000000000", "01234567-89ab-7000-8000-00000000000g"}) {
    INFO(wrong);
    CHECK_FALSE(Uuid::parse(wrong));
  }
}

TEST_CASE("a journal is the roster or a review") {
  CHECK(JournalId::parse("roster").value().isRoster());
  CHECK(JournalId().toString() == "roster");
  CHECK_FALSE(JournalId::parse("00000000-0000-0000-0000-000000000000"));
  const auto review = JournalId::parse("01932d3e-0000-7000-8000-000000000001").value();
  CHECK(review.toString() == "01932d3e-0000-7000-8000-000000000001");
}

TEST_CASE("an entry's name is read back and has one form") {
  const std::string text = "01932d3e-0000-7000-8000-000000000001:42";
  CHECK(EntryId::parse(text).value().number == 42);
  CHECK(EntryId::parse(text).value().toString() == text);
  for (const char* wrong : {"01932d3e-0000-7000-8000-000000000001:0", "01932d3e-0000-7000-8000-000000000001:042",
                            "01932d3e-0000-7000-8000-000000000001:", "01932d3e-0000-7000-8000-000000000001:4x",
                            "01932d3e-0000-7000-8000-000000000001"}) {
    INFO(wrong);
    CHECK_FALSE(EntryId::parse(wrong));
  }
}
