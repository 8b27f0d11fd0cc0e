#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <fstream>

#include "support/browser.hpp"
#include "support/tablet.hpp"

namespace fieldseal::test {
namespace {

using Catch::Matchers::ContainsSubstring;

struct Scene {
  Scene() { authority.start(); }
  Authority authority;
};

TEST_CASE("signing in sets a cookie that scripts and other sites cannot use") {
  Scene scene;
  Browser browser(scene.authority);
  const auto answer = browser.signIn("supervisor", kPassword);
  REQUIRE(answer.status == 200);
  const auto cookie = answer.header("set-cookie");
  CHECK(cookie.starts_with("__Host-fieldseal="));
  for (const auto* flag : {"; Path=/", "; Secure", "; HttpOnly", "; SameSite=Strict"})
    CHECK_THAT(cookie, ContainsSubstring(flag));
  CHECK(at(answer.body, "/user/login") == "supervisor");
  CHECK(at(answer.body, "/user/roles/0") == "supervisor");
  CHECK(at(answer.body, "/authority") == "Test authority");
  CHECK(at(browser.get("/api/session").body, "/csrf") == json::value(browser.csrf));
}

TEST_CASE("a wrong password and an unknown login are answered alike") {
  Scene scene;
  Browser browser(scene.authority);
  const auto wrong = browser.signIn("supervisor", "not the password");
  const auto unknown = browser.signIn("nobody", "not the password");
  const auto tablet = browser.signIn("inspector", "not the password");
  CHECK(wrong.status == 401);
  CHECK(wrong.body == unknown.body);
  CHECK(wrong.body == tablet.body);
  CHECK(unknown.status == 401);
}

TEST_CASE("guessing is slowed down, and time lets one try again") {
  Scene scene;
  Browser browser(scene.authority);
  for (int i = 0; i < 5; ++i) CHECK(browser.signIn("supervisor", "a wrong password").status == 401);
  const auto refused = browser.signIn("supervisor", kPassword);
  CHECK(refused.status == 429);
  CHECK(codeOf(refused) == "rate_limited");
  CHECK(std::stoi(refused.header("retry-after")) > 0);
  CHECK(browser.signIn("clerk", kPassword).status == 200);
  scene.authority.clock.advance(std::chrono::minutes{1});
  CHECK(browser.signIn("supervisor", kPassword).status == 200);
}

TEST_CASE("nothing is shown without a session") {
  Scene scene;
  Browser browser(scene.authority);
  for (const std::string path : {"/api/session", "/api/reviews", "/api/reviews/01932d3e-8a70-7c61-9d0e-6f1b2a3c4d5e"}) {
    CAPTURE(path);
    const auto answer = browser.get(path);
    CHECK(answer.status == 401);
    CHECK(codeOf(answer) == "unauthorized");
  }
  browser.cookie = "__Host-fieldseal=" + std::string(64, 'a');
  CHECK(browser.get("/api/reviews").status == 401);
}

TEST_CASE("a session ends when it is idle, when it is old and when one signs out") {
  Scene scene;
  Browser browser(scene.authority, "supervisor");
  SECTION("idle") {
    scene.authority.clock.advance(std::chrono::minutes{31});
    CHECK(browser.get("/api/session").status == 401);
  }
  SECTION("old, although it was used all the time") {
    for (int i = 0; i < 36; ++i) {
      REQUIRE(browser.get("/api/session").status == 200);
      scene.authority.clock.advance(std::chrono::minutes{20});
    }
    scene.authority.clock.advance(std::chrono::minutes{1});
    CHECK(browser.get("/api/session").status == 401);
  }
  SECTION("signed out") {
    CHECK(browser.send({"DELETE", "/api/session", "", "", {{"X-Fieldseal-Csrf", browser.csrf}}}).status == 204);
    CHECK(browser.get("/api/session").status == 401);
  }
  SECTION("the user was disabled") {
    auto session = scene.authority.session();
    REQUIRE(admin::setActive(session, "supervisor", false, scene.authority.clock));
    CHECK(browser.get("/api/reviews").status == 401);
  }
}

TEST_CASE("a change needs the session's token and the console's own origin") {
  Scene scene;
  Browser browser(scene.authority, "supervisor");
  const HttpCall call{"DELETE", "/api/session", "", "", {}};
  CHECK(browser.send(call).status == 403);
  auto wrong = call;
  wrong.headers = {{"X-Fieldseal-Csrf", std::string(64, '0')}};
  CHECK(browser.send(wrong).status == 403);
  auto foreign = call;
  foreign.headers = {{"X-Fieldseal-Csrf", browser.csrf}, {"Origin", "https://evil.example"}};
  CHECK(browser.send(foreign).status == 403);
  auto own = call;
  own.headers = {{"X-Fieldseal-Csrf", browser.csrf},
                 {"Origin", "https://127.0.0.1:" + std::to_string(scene.authority.server().consolePort())}};
  CHECK(browser.send(own).status == 204);
}

TEST_CASE("every answer of the console carries the policy") {
  Scene scene;
  Browser browser(scene.authority);
  for (const std::string path : {"/", "/api/session", "/healthz", "/nowhere.js"}) {
    CAPTURE(path);
    const auto answer = browser.get(path);
    CHECK(answer.header("content-security-policy").starts_with("default-src 'none'; script-src 'self'"));
    CHECK(answer.header("x-content-type-options") == "nosniff");
    CHECK(answer.header("referrer-policy") == "no-referrer");
    CHECK(answer.header("strict-transport-security").starts_with("max-age="));
    CHECK(answer.header("cross-origin-opener-policy") == "same-origin");
  }
}

TEST_CASE("the console's page is served with the caching its files allow") {
  Authority authority;
  TemporaryFolder page;
  std::filesystem::create_directory(page.path() / "assets");
  std::ofstream(page.path() / "index.html") << "<!doctype html>";
  std::ofstream(page.path() / "assets" / "main-abc123.js") << "export {};";
  authority.configText = admin::defaultConfigText({"127.0.0.1", 0}, {"127.0.0.1", 0}, page.path().string());
  authority.start();
  Browser browser(authority);
  const auto index = browser.get("/reviews/some-id");
  CHECK(index.body == "<!doctype html>");
  CHECK(index.header("cache-control") == "no-cache");
  CHECK(browser.send({"GET", "/", "", "", {{"If-None-Match", index.header("etag")}}}).status == 304);
  const auto script = browser.get("/assets/main-abc123.js");
  CHECK(script.contentType == "text/javascript; charset=utf-8");
  CHECK_THAT(script.header("cache-control"), ContainsSubstring("immutable"));
  CHECK(browser.get("/assets/none.js").status == 404);
  CHECK(browser.get("/api/none").status == 404);
  CHECK(browser.get("/../server.json").status == 400);
}

}  // namespace
}  // namespace fieldseal::test
