#include "api/tus_headers.hpp"

#include <catch2/catch_test_macros.hpp>

namespace fieldseal::api {
namespace {

TEST_CASE("numbers of bytes are plain decimals") {
  CHECK(parseTusNumber("0").value() == 0);
  CHECK(parseTusNumber("9007199254740992").value() == 1ULL << 53U);
  for (const auto* bad : {"", "-1", "+1", " 1", "1 ", "0x1", "9007199254740993", "99999999999999999999", "1e3"}) {
    CAPTURE(bad);
    CHECK_FALSE(parseTusNumber(bad));
  }
}

TEST_CASE("metadata is keys with base64 values, each once") {
  const auto values = parseTusMetadata("filename d29ybGQ=, is_confidential").value();
  CHECK(values.at("filename") == "world");
  CHECK(values.at("is_confidential").empty());
  CHECK(parseTusMetadata("").value().empty());
  for (const auto* bad : {",", "a d29ybGQ=,a d29ybGQ=", "a !", " ", "a d29ybGQ= b"}) {
    CAPTURE(bad);
    CHECK_FALSE(parseTusMetadata(bad));
  }
  CHECK(parseTusMetadata(std::string(5000, 'a')).error().code == Errc::too_large);
}

TEST_CASE("a checksum has an algorithm that is known and the length that goes with it") {
  CHECK(parseTusChecksum("sha1 qZk+NkcGgWq6PiVxeFDCbJzQ2J0=").value().digest.size() == 20);
  CHECK_FALSE(parseTusChecksum("sha256 qZk+NkcGgWq6PiVxeFDCbJzQ2J0="));
  CHECK_FALSE(parseTusChecksum("sha1"));
  CHECK_FALSE(parseTusChecksum("crc32 AAAAAA=="));
}

TEST_CASE("a range is kept inside of what is there") {
  const auto first = parseRange("bytes=0-0", 10).value().value();
  CHECK((first.first == 0 && first.last == 0));
  const auto open = parseRange("bytes=3-", 10).value().value();
  CHECK((open.first == 3 && open.last == 9));
  const auto cut = parseRange("bytes=3-99", 10).value().value();
  CHECK((cut.first == 3 && cut.last == 9));
  const auto tail = parseRange("bytes=-4", 10).value().value();
  CHECK((tail.first == 6 && tail.last == 9));
  CHECK(parseRange("bytes=10-", 10).error().code == Errc::out_of_range);
  CHECK(parseRange("bytes=0-", 0).error().code == Errc::out_of_range);
  for (const auto* other : {"", "bytes=", "bytes=5-3", "bytes=a-", "bytes=1-2,4-5", "items=0-1"}) {
    CAPTURE(other);
    CHECK_FALSE(parseRange(other, 10).value());
  }
}

TEST_CASE("an instant is printed as HTTP has it") {
  CHECK(printHttpDate(WallTime(std::chrono::milliseconds(784'111'777'000))) == "Sun, 06 Nov 1994 08:49:37 GMT");
}

}  // namespace
}  // namespace fieldseal::api
