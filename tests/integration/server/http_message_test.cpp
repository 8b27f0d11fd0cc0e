#include "net/http_message.hpp"

#include <catch2/catch_test_macros.hpp>

namespace fieldseal::net {
namespace {

TEST_CASE("a target is cut into decoded segments and a query") {
  const auto target = parseTarget("/api/reviews/1/items/PE%2F04?q=%E7%A4%BA+x&state=&q=last").value();
  CHECK(target.path == "/api/reviews/1/items/PE%2F04");
  CHECK(target.segments == std::vector<std::string>{"api", "reviews", "1", "items", "PE/04"});
  CHECK(target.query.at("q") == "last");
  CHECK(target.query.at("state").empty());
  CHECK(parseTarget("/").value().segments == std::vector<std::string>{""});
}

TEST_CASE("targets that try to escape or smuggle are refused") {
  for (const std::string bad : {"", "x", "http://a/b", "/a/../b", "/a/%2e%2E/b", "/./a", "/%", "/%4", "/%zz", "/%00",
                                "/a%0a", "/a?b=%1", "/a?%07=b"}) {
    CAPTURE(bad);
    CHECK(parseTarget(bad).error().code == Errc::bad_format);
  }
  CHECK(parseTarget("/" + std::string(5000, 'a')).error().code == Errc::too_large);
}

TEST_CASE("a cookie is found by its whole name") {
  CHECK(cookieValue("a=1; __Host-fieldseal=secret; b=2", "__Host-fieldseal") == "secret");
  CHECK(cookieValue("x__Host-fieldseal=evil", "__Host-fieldseal").empty());
  CHECK(cookieValue("__Host-fieldsealx=evil", "__Host-fieldseal").empty());
  CHECK(cookieValue("", "a").empty());
}

TEST_CASE("every error code has a status that is an error") {
  for (int code = 0; code <= static_cast<int>(Errc::internal); ++code) {
    CHECK(statusOf(static_cast<Errc>(code)) >= 400);
  }
  CHECK(statusOf(Errc::disk_full) == 507);
  CHECK(statusOf(Errc::rate_limited) == 429);
}

}  // namespace
}  // namespace fieldseal::net
