#include <catch2/catch_test_macros.hpp>
#include <thread>

#include "journal/seal.hpp"
#include "store/segment_log.hpp"
#include "support/browser.hpp"
#include "support/tablet.hpp"

namespace fieldseal::test {
namespace {

struct Scene {
  Scene() : review(authority.addReview()), path("/api/reviews/" + review.toString()) { authority.start(); }

  void seal() {
    Tablet leader(authority, "leader");
    const journal::Journal nothing(review);
    (void)leader.pushOne(leader.write(review, {{"review", "seal", journal::makeSeal(nothing, {}).toJson()},
                                               {"review", "state", json::value("sealed")}}));
  }
  json::value state(Browser& browser) { return at(browser.get(path).body, "/state"); }

  Authority authority;
  JournalId review;
  std::string path;
};

TEST_CASE("a comment is an entry of the office, and the team's tablets pull it") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  Browser clerk(scene.authority, "clerk");
  const auto made =
      clerk.post(scene.path + "/comments", json::object{{"about", "item/PE-04"}, {"text", "Which form?"}});
  REQUIRE(made.status == 201);
  CHECK(at(made.body, "/author/name") == "Name of clerk");
  const auto comments = clerk.get(scene.path + "/comments").body;
  CHECK(at(comments, "/comments/0/text") == "Which form?");
  CHECK(at(comments, "/comments/0/id") == at(made.body, "/id"));
  bool pulled = false;
  for (const auto& segment : tablet.pull().segments)
    pulled = pulled || segment.find("Which form?") != std::string::npos;
  CHECK(pulled);
}

TEST_CASE("an empty or misplaced comment is refused with the reason") {
  Scene scene;
  Browser browser(scene.authority, "supervisor");
  CHECK(browser.post(scene.path + "/comments", json::object{{"about", "item/PE-04"}, {"text", "  "}}).status == 400);
  CHECK(browser.post(scene.path + "/comments", json::object{{"about", "a b"}, {"text", "x"}}).status == 400);
  CHECK(browser.post(scene.path + "/comments", json::object{{"text", "x"}}).status == 400);
  CHECK(browser.post(scene.path + "/comments", json::object{{"about", "review"}, {"text", std::string(30'000, 'x')}})
            .status == 413);
}

TEST_CASE("a review is decided by a supervisor, once, and only when it is sealed") {
  Scene scene;
  Browser browser(scene.authority, "supervisor");
  const json::object decision{{"outcome", "granted"}, {"reasons", "all in order"}};
  const auto early = browser.post(scene.path + "/decision", decision);
  CHECK(early.status == 409);
  CHECK(codeOf(early) == "not_allowed_now");
  scene.seal();
  Browser clerk(scene.authority, "clerk");
  CHECK(clerk.post(scene.path + "/decision", decision).status == 403);
  CHECK(browser.post(scene.path + "/decision", json::object{{"outcome", "maybe"}, {"reasons", "x"}}).status == 400);
  const auto decided = browser.post(scene.path + "/decision", decision);
  REQUIRE(decided.status == 201);
  CHECK(scene.state(browser) == "decided");
  const auto page = browser.get(scene.path).body;
  CHECK(at(page, "/decisions/0/outcome") == "granted");
  CHECK(at(page, "/decisions/0/author/name") == "Name of supervisor");
  CHECK(at(page, "/may/why_not_decide") == "decided");
  CHECK(browser.post(scene.path + "/decision", decision).status == 409);
}

TEST_CASE("a supervisor who was on the team may not decide") {
  Scene scene;
  {
    auto session = scene.authority.session();
    const domain::OfficeRoles both{domain::OfficeRole::supervisor, domain::OfficeRole::inspector};
    REQUIRE(admin::addUser(session, {"Name of both", "both", both, kPassword}, scene.authority.clock,
                           scene.authority.random));
    REQUIRE(admin::changeTeam(session, scene.review, {{"both", domain::TeamRole::inspector}}, scene.authority.clock));
  }
  scene.seal();
  Browser browser(scene.authority, "both");
  CHECK(at(browser.get(scene.path).body, "/may/why_not_decide") == "on_team");
  const auto refused = browser.post(scene.path + "/decision", json::object{{"outcome", "granted"}, {"reasons", "x"}});
  CHECK(refused.status == 403);
  CHECK(codeOf(refused) == "not_permitted");
}

TEST_CASE("a review is returned for clarification and sealed again") {
  Scene scene;
  scene.seal();
  Browser browser(scene.authority, "supervisor");
  REQUIRE(browser.post(scene.path + "/return", json::object{{"reasons", "which room?"}}).status == 201);
  CHECK(scene.state(browser) == "returned");
  CHECK(at(browser.get(scene.path + "/comments").body, "/comments/0/text") == "which room?");
}

TEST_CASE("what a page offers is what the server takes, and it says why not") {
  Scene scene;
  Browser browser(scene.authority, "supervisor");
  const json::object reasons{{"reasons", "why"}};
  const json::object decision{{"outcome", "granted"}, {"reasons", "why"}};
  const auto refuses = [&](const json::value& why) {
    CAPTURE(why);
    const auto page = browser.get(scene.path).body;
    CHECK(at(page, "/may/return") == false);
    CHECK(at(page, "/may/decide") == false);
    CHECK(at(page, "/may/why_not_return") == why);
    CHECK(at(page, "/may/why_not_decide") == why);
    CHECK(browser.post(scene.path + "/return", reasons).status == 409);
    CHECK(browser.post(scene.path + "/decision", decision).status == 409);
  };
  refuses("not_sealed");
  scene.seal();
  CHECK(at(browser.get(scene.path).body, "/may/why_not_return").is_null());
  REQUIRE(browser.post(scene.path + "/return", reasons).status == 201);
  refuses("returned");
  scene.seal();
  CHECK(at(browser.get(scene.path).body, "/may/return") == true);
  REQUIRE(browser.post(scene.path + "/decision", decision).status == 201);
  refuses("decided");
  Browser clerk(scene.authority, "clerk");
  CHECK(at(clerk.get(scene.path).body, "/may/why_not_return") == "not_supervisor");
  CHECK(clerk.post(scene.path + "/return", reasons).status == 403);
}

TEST_CASE("comments from two desks at the same moment are all written") {
  Scene scene;
  constexpr int kEach = 15;
  const auto write = [&](const std::string& login) {
    Browser browser(scene.authority, login);
    for (int i = 0; i < kEach; ++i) {
      const auto made = browser.post(scene.path + "/comments",
                                     json::object{{"about", "review"}, {"text", login + std::to_string(i)}});
      if (made.status != 201) return;
    }
  };
  std::thread other([&] { write("clerk"); });
  write("supervisor");
  other.join();
  Browser browser(scene.authority, "supervisor");
  CHECK(at(browser.get(scene.path + "/comments").body, "/comments").as_array().size() == 2 * kEach);
}

}  // namespace
}  // namespace fieldseal::test
