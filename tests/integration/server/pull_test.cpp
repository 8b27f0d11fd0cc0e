#include <catch2/catch_test_macros.hpp>

#include "store/segment_log.hpp"
#include "support/tablet.hpp"

namespace fieldseal::test {
namespace {

struct Scene {
  Scene() : review(authority.addReview()) { authority.start(); }
  Authority authority;
  JournalId review;
};

/// The cursors of one who has taken in all that was pulled.
std::map<JournalId, sync::PullCursor> cursorsAfter(const Tablet::Pulled& pulled) {
  std::map<JournalId, sync::PullCursor> cursors;
  for (std::size_t i = 0; i < pulled.segments.size(); ++i) {
    const auto view = journal::parseSegment(pulled.segments[i]).value();
    cursors[view.header.journal] = {pulled.head.positions[i], view.headerHash()};
  }
  return cursors;
}

TEST_CASE("a pull gives roster and reviews in log order, then only what is new") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  Tablet leader(scene.authority, "leader");
  const auto pulled = tablet.pull();
  REQUIRE(pulled.segments.size() == pulled.head.positions.size());
  CHECK(std::is_sorted(pulled.head.positions.begin(), pulled.head.positions.end()));
  CHECK(pulled.head.ownNext.at(scene.review) == 1);
  CHECK(pulled.head.contents.size() == 2);
  CHECK_FALSE(pulled.head.more);

  sync::PullRequest next;
  next.journals = cursorsAfter(pulled);
  CHECK(tablet.pull(next).segments.empty());
  const auto written = leader.answer(scene.review);
  (void)leader.pushOne(written);
  const auto news = tablet.pull(next);
  REQUIRE(news.segments.size() == 1);
  CHECK(news.segments[0] == written);
}

TEST_CASE("what is pulled verifies with the keys of the roster") {
  Scene scene;
  Tablet leader(scene.authority, "leader");
  (void)leader.pushOne(leader.answer(scene.review));
  Tablet tablet(scene.authority, "inspector");
  auto session = scene.authority.session();
  for (const auto& text : tablet.pull().segments) {
    const auto view = journal::parseSegment(text).value();
    const bool office = view.header.device == session.office.device;
    REQUIRE((office || view.header.device == leader.id()));
    CHECK(journal::verifySegment(view, office ? session.office.key.publicKey() : leader.key().publicKey()));
  }
}

TEST_CASE("a small limit cuts a pull into several that together give the same") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  const auto whole = tablet.pull();
  std::vector<std::string> collected;
  sync::PullRequest request;
  request.limitBytes = 1;
  for (;;) {
    const auto part = tablet.pull(request);
    collected.insert(collected.end(), part.segments.begin(), part.segments.end());
    for (const auto& [journal, cursor] : cursorsAfter(part)) request.journals[journal] = cursor;
    if (!part.head.more) break;
    REQUIRE(part.segments.size() == 1);
  }
  CHECK(collected == whole.segments);
}

TEST_CASE("a cursor of another log is reset and its journal sent from the start") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  const auto whole = tablet.pull();
  sync::PullRequest request;
  request.journals = cursorsAfter(whole);
  SECTION("a position past the head") {
    request.journals[scene.review].after = 100'000;
  }
  SECTION("another header at the position") {
    request.journals[scene.review].header = crypto::Sha256{};
  }
  SECTION("another journal at the position") {
    request.journals[scene.review].after = 1;
  }
  const auto again = tablet.pull(request);
  CHECK(again.head.reset == std::vector<JournalId>{scene.review});
  CHECK_FALSE(again.segments.empty());
}

TEST_CASE("a review is closed to one who is not on its team") {
  Scene scene;
  Tablet outsider(scene.authority, "outsider");
  sync::PullRequest request;
  request.journals[scene.review] = {};
  const auto pulled = outsider.pull(request);
  CHECK(pulled.head.closed == std::vector<JournalId>{scene.review});
  CHECK_FALSE(pulled.head.ownNext.contains(scene.review));
  for (const auto& text : pulled.segments) CHECK(journal::parseSegment(text).value().header.journal.isRoster());
  CHECK(pulled.head.contents.empty());
}

TEST_CASE("contents are given by hash to those whose reviews name them") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  Tablet outsider(scene.authority, "outsider");
  for (const auto& hash : tablet.pull().head.contents) {
    const HttpCall call{"GET", "/v1/contents/" + toHex(hash), "", "", {}};
    const auto answer = tablet.client().send(call);
    REQUIRE(answer.status == 200);
    CHECK(crypto::sha256(answer.body) == hash);
    CHECK(outsider.client().send(call).status == 404);
  }
  CHECK(tablet.client().send({"GET", "/v1/contents/" + std::string(64, '0'), "", "", {}}).status == 404);
  CHECK(tablet.client().send({"GET", "/v1/contents/xyz", "", "", {}}).status == 400);
}

TEST_CASE("bad pull requests are told as such") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  for (const std::string body : {"", "{", "[]", "{\"journals\":[]}", "{\"journals\":{\"x\":{\"after\":1}}}",
                                 "{\"journals\":{\"roster\":{\"after\":-1}}}"}) {
    CAPTURE(body);
    CHECK(tablet.client().send({"POST", "/v1/pull", "application/json", body, {}}).status == 400);
  }
}

TEST_CASE("a server that lost its newest segments asks for them again") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  const auto first = tablet.answer(scene.review);
  const auto second = tablet.answer(scene.review, "PE-05");
  (void)tablet.push(first + second);
  CHECK(tablet.pull().head.ownNext.at(scene.review) == 3);
  scene.authority.stop();
  {
    auto session = scene.authority.session();
    const auto head = store::logHead(session.database).value();
    REQUIRE(session.database.execute("DELETE FROM segments WHERE position = " + std::to_string(head)));
  }
  scene.authority.start();
  CHECK(tablet.pull().head.ownNext.at(scene.review) == 2);
  CHECK(tablet.pushOne(second).status == sync::SegmentReceipt::Status::stored);
}

}  // namespace
}  // namespace fieldseal::test
