#include "net/http_message.hpp"

#include <catch2/catch_test_macros.hpp>
#include <regex>
#include <set>

#include "admin/config.hpp"
#include "support/authority.hpp"

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

/// The codes that docs/protocol.md promises in its last section.
std::set<std::string> listedCodes() {
  const auto text = admin::readFile(FIELDSEAL_SOURCE_DIR "/docs/protocol.md", 1 << 20).value();
  const auto section = text.substr(text.find("\n## Codes\n"));
  const std::regex name("`([a-z_]+)`");
  std::set<std::string> codes;
  for (std::sregex_iterator found(section.begin(), section.end(), name), end; found != end; ++found) {
    codes.insert((*found)[1]);
  }
  return codes;
}

TEST_CASE("every code that can go out is in the protocol's list, and every code of the list can go out") {
  std::set<std::string> sent;
  for (int number = 0; number <= static_cast<int>(Errc::internal); ++number) {
    const auto answer = problem({static_cast<Errc>(number), "detail"});
    sent.emplace(test::at(answer.body, "/code").as_string());
    CHECK(answer.fault == static_cast<Errc>(number));
  }
  CHECK(sent == listedCodes());
}

TEST_CASE("a fault of the store goes out as one that a tablet can act on") {
  const auto busy = problem({Errc::vault_busy, "another program holds it"});
  CHECK(busy.status == 503);
  CHECK(test::at(busy.body, "/code") == "rate_limited");
  const auto damaged = problem({Errc::vault_damaged, "a page is damaged"});
  CHECK(damaged.status == 500);
  CHECK(test::at(damaged.body, "/code") == "internal");
  CHECK(problem({Errc::wrong_passphrase, "the key does not fit"}).status == 500);
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
