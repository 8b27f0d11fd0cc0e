#include <catch2/catch_test_macros.hpp>

#include "domain/entity.hpp"
#include "journal/entry_scanner.hpp"
#include "store/quarantine.hpp"
#include "support/tablet.hpp"

namespace fieldseal::test {
namespace {

using Status = sync::SegmentReceipt::Status;

struct Scene {
  Scene() : review(authority.addReview()) { authority.start(); }

  std::int64_t quarantined() {
    auto session = authority.session();
    return store::countRefused(session.database).value();
  }

  Authority authority;
  JournalId review;
};

void checkRefused(const sync::SegmentReceipt& receipt, Errc code) {
  CHECK(receipt.status == Status::refused);
  CHECK(toString(receipt.error.code) == toString(code));
}

TEST_CASE("a segment is stored once and had ever after") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  const auto first = tablet.answer(scene.review);
  const auto second = tablet.answer(scene.review, "PE-05");
  const auto receipts = tablet.push(first + second);
  REQUIRE(receipts.size() == 2);
  CHECK(receipts[0].status == Status::stored);
  CHECK(receipts[1].position == receipts[0].position + 1);
  const auto again = tablet.pushOne(first);
  CHECK(again.status == Status::had);
  CHECK(again.position == receipts[0].position);
}

TEST_CASE("a segment with a changed byte is refused and kept in quarantine") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  auto changed = tablet.answer(scene.review);
  changed[changed.find("conform")] = 'C';
  checkRefused(tablet.pushOne(changed), Errc::hash_mismatch);
  auto forged = tablet.answer(scene.review);
  const auto at = forged.find("count 1");
  forged.replace(at, 7, "count 2");
  checkRefused(tablet.pushOne(forged), Errc::bad_signature);
  CHECK(scene.quarantined() == 2);
}

TEST_CASE("another device's segment is refused") {
  Scene scene;
  Tablet mine(scene.authority, "inspector");
  Tablet other(scene.authority, "leader");
  checkRefused(mine.pushOne(other.answer(scene.review)), Errc::foreign_segment);
}

TEST_CASE("a gap names the entry that is expected, and filling it empties the quarantine") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  const auto first = tablet.answer(scene.review);
  const auto second = tablet.answer(scene.review, "PE-05");
  const auto refused = tablet.pushOne(second);
  checkRefused(refused, Errc::broken_chain);
  CHECK(refused.expected == 1);
  CHECK(scene.quarantined() == 1);
  const auto receipts = tablet.push(first + second);
  CHECK(receipts[1].status == Status::stored);
  CHECK(scene.quarantined() == 0);
}

TEST_CASE("a clone's segment is a fork and is kept apart") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  CHECK(tablet.pushOne(tablet.answer(scene.review)).status == Status::stored);
  const auto cloned = tablet.fork(scene.review);
  CHECK(tablet.pushOne(tablet.answer(scene.review, "PE-06")).status == Status::stored);
  checkRefused(tablet.pushOne(cloned), Errc::forked_chain);
  CHECK(scene.quarantined() == 1);
}

TEST_CASE("who is not on the team is refused, and so is one who left it") {
  Scene scene;
  Tablet outsider(scene.authority, "outsider");
  checkRefused(outsider.pushOne(outsider.answer(scene.review)), Errc::not_assigned);
  Tablet tablet(scene.authority, "inspector");
  const auto before = tablet.answer(scene.review);
  CHECK(tablet.pushOne(before).status == Status::stored);
  auto session = scene.authority.session();
  REQUIRE(admin::changeTeam(session, scene.review, {{"inspector", {}}}, scene.authority.clock));
  checkRefused(tablet.pushOne(tablet.answer(scene.review, "PE-05")), Errc::not_assigned);
  CHECK(tablet.pushOne(before).status == Status::had);
}

TEST_CASE("a tablet writes only what its user's place in the team allows") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  const std::string review(domain::kReview);
  const auto refusedFor = [&](journal::Change change) {
    Tablet fresh(scene.authority, "inspector");
    checkRefused(fresh.pushOne(fresh.write(scene.review, {std::move(change)})), Errc::not_permitted);
  };
  refusedFor({domain::unitEntity("person", "P00012"), "declared", json::object()});
  refusedFor({review, "template", json::object()});
  refusedFor({review, "seal", json::object()});
  refusedFor({review, "state", json::value("decided")});
  refusedFor({review, "state", json::value("sealed")});
  refusedFor({domain::memberEntity(tablet.user()), "role", json::value("leader")});
  refusedFor({domain::decisionEntity(tablet.id()), "outcome", json::value("granted")});
  Tablet leader(scene.authority, "leader");
  CHECK(leader.pushOne(leader.write(scene.review, {{review, "state", json::value("fieldwork")}})).status ==
        Status::stored);
  // What this program does not know may be written: a newer app has more registers.
  CHECK(tablet.pushOne(tablet.write(scene.review, {{"sketch/1", "strokes", json::value(3)}})).status == Status::stored);
}

TEST_CASE("a time past every clock is refused, and honest tablets go on behind what was taken") {
  Scene scene;
  const auto timed = [&](const Tablet& tablet, std::int64_t milliseconds) {
    journal::Entry entry;
    entry.number = 1;
    entry.time = {milliseconds, UINT32_MAX};
    entry.author = tablet.user();
    entry.sets.push_back({domain::itemEntity("PE-04"), "note", json::value("later than all"), {}});
    const std::vector<std::string> lines{journal::encodeEntry(entry).value()};
    return journal::buildSegment({scene.review, tablet.id(), 1, {}}, lines, tablet.key()).value();
  };
  Tablet forger(scene.authority, "inspector");
  checkRefused(forger.pushOne(timed(forger, journal::kMaxEntryMilliseconds)), Errc::out_of_range);
  checkRefused(forger.pushOne(timed(forger, journal::kLatestWall + 1'001)), Errc::out_of_range);
  CHECK(forger.pushOne(timed(forger, journal::kLatestWall + 1'000)).status == Status::stored);
  // Who has seen that entry writes a millisecond behind it.
  Tablet honest(scene.authority, "leader");
  CHECK(honest.pushOne(timed(honest, journal::kLatestWall + 1'001)).status == Status::stored);
}

TEST_CASE("nobody writes in another's name or into the roster") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  journal::Journal empty(scene.review);
  journal::HybridClock hybrid(scene.authority.clock);
  auto entry = journal::makeEntry(empty, tablet.id(), scene.authority.user("leader"), hybrid, scene.authority.clock,
                                  {{domain::itemEntity("PE-04"), "determination", json::value("conform")}});
  const std::vector<std::string> lines{journal::encodeEntry(entry).value()};
  checkRefused(tablet.pushOne(journal::buildSegment({scene.review, tablet.id(), 1, {}}, lines, tablet.key()).value()),
               Errc::not_permitted);
  checkRefused(tablet.pushOne(tablet.write(JournalId(), {{"user/x", "name", json::value("me")}})), Errc::not_permitted);
}

TEST_CASE("a revoked device may neither push nor pull") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  auto session = scene.authority.session();
  REQUIRE(admin::revoke(session, tablet.id(), scene.authority.clock));
  const auto pushed = tablet.pushAnswer(tablet.answer(scene.review));
  CHECK(pushed.status == 403);
  CHECK(codeOf(pushed) == "device_revoked");
  CHECK(codeOf(tablet.pullAnswer({})) == "device_revoked");
}

TEST_CASE("a disabled user's tablet is shut out until the user is let back in") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  auto session = scene.authority.session();
  REQUIRE(admin::setActive(session, "inspector", false, scene.authority.clock));
  CHECK(codeOf(tablet.pullAnswer({})) == "not_permitted");
  REQUIRE(admin::setActive(session, "inspector", true, scene.authority.clock));
  CHECK(tablet.pullAnswer({}).status == 200);
}

TEST_CASE("a segment of a newer program is verified and stored unread") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  const auto segment = tablet.answer(scene.review);
  const auto view = journal::parseSegment(segment).value();
  std::string signedText(view.signedText);
  signedText.replace(signedText.find("v1"), 2, "v2");
  const auto newer =
      signedText + "signature " + tablet.key().sign(asBytes(signedText)).toString() + "\n\n" + std::string(view.body);
  CHECK(tablet.pushOne(newer).status == Status::stored);
}

TEST_CASE("bodies that are no segments are refused whole") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  CHECK(tablet.pushRaw("").status == 400);
  CHECK(tablet.pushRaw("no zstd at all").status == 400);
  CHECK(tablet.pushRaw(packed("no segment")).status == 400);
  CHECK(tablet.pushRaw(packed(tablet.answer(scene.review) + "rest")).status == 400);
  const auto cut = packed(tablet.answer(scene.review));
  CHECK(tablet.pushRaw(cut.substr(0, cut.size() / 2)).status == 400);
  const auto bomb = tablet.pushRaw(packed(std::string(sync::kMaxPushBytes + 1, 'x')));
  CHECK(bomb.status == 413);
  CHECK(codeOf(bomb) == "too_large");
  CHECK(tablet.client().send({"POST", "/v1/segments", "text/plain", "x", {}}).status == 415);
}

TEST_CASE("a body over the limit is refused before it is read") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  const auto answer = tablet.pushRaw(std::string(sync::kMaxPackedBytes + 1, 'x'));
  CHECK(answer.status == 413);
}

TEST_CASE("without the authority's certificate only enrolment is open") {
  Scene scene;
  auto nobody = scene.authority.device();
  const auto push = nobody.send({"POST", "/v1/segments", std::string(sync::kSegmentsType), "x", {}});
  CHECK(push.status == 401);
  CHECK(codeOf(push) == "unknown_device");
  CHECK(nobody.send({"POST", "/v1/pull", "application/json", "{}", {}}).status == 401);
  CHECK(nobody.send({"GET", "/v1/contents/" + std::string(64, '0'), "", "", {}}).status == 401);
  CHECK(nobody.send({"GET", "/healthz", "", "", {}}).status == 200);
}

TEST_CASE("a certificate of another authority ends the connection") {
  Scene scene;
  const auto now = scene.authority.clock.now();
  const auto other = crypto::makeAuthority("Another", now, std::chrono::days{30}).value();
  const auto request = crypto::makeRequest("tablet").value();
  const auto certificate = crypto::signDeviceRequest(other, request.requestPem, "01932d3e-8a70-7c61-9d0e-6f1b2a3c4d5e",
                                                     now, std::chrono::days{30})
                               .value();
  auto client = scene.authority.device(crypto::TlsIdentity{request.keyPem, certificate});
  CHECK(client.send({"GET", "/healthz", "", "", {}}).status == 0);
}

TEST_CASE("a certificate that was replaced opens nothing") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  auto session = scene.authority.session();
  REQUIRE(store::setCertificate(session.database, tablet.id(), "newer", crypto::sha256(std::string_view("newer"))));
  CHECK(codeOf(tablet.pullAnswer({})) == "unknown_device");
}

}  // namespace
}  // namespace fieldseal::test
