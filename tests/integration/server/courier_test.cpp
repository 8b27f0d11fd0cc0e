// What a tablet without a line sends by courier, beside a server that runs.
#include <catch2/catch_test_macros.hpp>

#include "admin/people.hpp"
#include "store/segment_log.hpp"
#include "support/courier_post.hpp"
#include "support/uploader.hpp"

namespace fieldseal::test {
namespace {

using Status = sync::SegmentReceipt::Status;

struct Scene {
  [[nodiscard]] std::string named(const std::string& content) const {
    return courier::print(courier::EvidenceName{review, crypto::sha256(content)});
  }

  JournalId begin() {
    authority.start();
    return authority.addReview();
  }

  Authority authority;
  JournalId review = begin();
  Tablet tablet{authority, "inspector"};
  CourierPost post{authority, tablet};
};

TEST_CASE_METHOD(Scene, "a first courier file brings the review with its template to a tablet that never had a line") {
  const auto report = post.send();
  CHECK(report.userName == "Name of inspector");
  CHECK(report.sent > 0);
  const auto parts = post.parts();
  const auto pulled = sync::parsePullAnswer(parts.at("pulled/1")).value();
  CHECK_FALSE(pulled.head.more);
  CHECK(std::ranges::any_of(pulled.segments, [&](const auto& segment) { return segment.header.journal == review; }));
  CHECK(std::ranges::any_of(pulled.segments, [](const auto& segment) { return segment.header.journal.isRoster(); }));
  REQUIRE(pulled.head.contents.size() == 2);
  for (const auto& hash : pulled.head.contents)
    CHECK(crypto::sha256(parts.at(courier::partName(courier::kContents, toHex(hash)))) == hash);
  const auto head = courier::parseAnswerHead(parts.at("answer.json")).value();
  CHECK(head.log.head == pulled.head.logHead);
  CHECK_FALSE(head.asked);
}

TEST_CASE_METHOD(Scene, "what a courier brings is stored, acknowledged, and shown as if it had come over the line") {
  const std::string segment = tablet.answer(review);
  post.segments = segment + tablet.answer(review, "PE-06");
  const auto report = post.send();
  CHECK(report.stored == 2);
  CHECK(report.entries == 2);
  const auto receipts = post.receipts();
  REQUIRE(receipts.size() == 2);
  CHECK(receipts[1].status == Status::stored);
  CHECK(receipts[1].position == receipts[0].position + 1);
  // A colleague with a line gets it, and so does the same tablet once it has one: its chain goes on.
  Tablet leader(authority, "leader");
  const auto pulled = leader.pull();
  CHECK(std::ranges::count(pulled.segments, segment) == 1);
  CHECK(tablet.pushOne(tablet.answer(review, "PE-07")).status == Status::stored);
}

TEST_CASE_METHOD(Scene, "a courier file that is taken in again changes nothing and is answered again") {
  post.segments = tablet.answer(review);
  const auto question = post.write();
  const auto first = post.answer(question).value();
  const auto again = post.answer(question).value();
  CHECK(first.stored == 1);
  CHECK(again.stored == 0);
  CHECK(again.had == 1);
  CHECK(post.receipts().front().status == Status::had);
}

TEST_CASE_METHOD(Scene, "only what the tablet does not have is sent, over as many answers to a pull as it takes") {
  (void)post.send();
  const auto first = post.parts();
  const auto all = sync::parsePullAnswer(first.at("pulled/1")).value();
  for (std::size_t i = 0; i < all.segments.size(); ++i)
    post.pull.journals[all.segments[i].header.journal] = {all.head.positions[i], all.segments[i].headerHash()};
  post.pull.log = sync::LogMark{all.head.logHead, all.head.takenAt};
  post.head.contents = all.head.contents;
  const auto nothing = post.send();
  CHECK(nothing.sent == 0);
  CHECK(post.parts().count(courier::partName(courier::kContents, toHex(all.head.contents[0]))) == 0);
  CHECK(courier::parseAnswerHead(post.parts().at("answer.json"))->asked == post.pull.log);

  Tablet leader(authority, "leader");
  // More than one answer holds.
  for (int i = 0; i < 6; ++i)
    (void)leader.pushOne(leader.write(review, {{"item/PE-04", "note", json::value(std::string(60'000, 'n'))}}));
  post.pull.limitBytes = 100'000;
  const auto report = post.send();
  CHECK(report.sent == 7);  // and the roster's word of the new tablet
  const auto parts = post.parts();
  CHECK(parts.contains("pulled/3"));
  std::uint64_t segments = 0;
  for (const auto& [name, text] : parts)
    if (name.starts_with("pulled/")) segments += sync::parsePullAnswer(text)->segments.size();
  CHECK(segments == 7);
}

TEST_CASE_METHOD(Scene, "a segment that breaks a rule is refused, kept in quarantine, and the rest is taken") {
  const std::string good = tablet.answer(review);
  (void)tablet.answer(review, "PE-06");  // never sent: what follows it has a gap
  post.segments = good + tablet.answer(review, "PE-07");
  const auto report = post.send();
  CHECK(report.stored == 1);
  CHECK(report.refused == 1);
  REQUIRE(report.faults.size() == 1);
  CHECK(report.faults.front().code == Errc::broken_chain);
  CHECK(post.receipts()[1].expected == 2);
}

TEST_CASE_METHOD(Scene, "a part of a newer program is passed over, however large") {
  post.segments = tablet.answer(review);
  post.others["ahead/1"] = std::string(courier::kMaxPartBytes + 1, 'x');
  CHECK(post.send().stored == 1);
}

TEST_CASE_METHOD(Scene, "evidence comes by courier, whole or not at all, and colleagues may ask for it") {
  const std::string picture = someBytes(3'000'000);
  const std::string sound = someBytes(10);
  post.evidence[named(picture)] = picture;
  post.evidence[named(sound)] = someBytes(11);  // not what its name says
  post.held = {{review, {crypto::sha256(picture), crypto::sha256(sound)}}};
  const auto report = post.send();
  CHECK(report.contents == 1);
  REQUIRE(report.faults.size() == 1);
  CHECK(report.faults.front().code == Errc::hash_mismatch);
  const auto parts = post.parts();
  CHECK(sync::parseContentQuestion(parts.at("held/1"))->hashes == std::vector{crypto::sha256(picture)});
  CHECK(sync::parseContentQuestion(parts.at("missing/1"))->hashes == std::vector{crypto::sha256(sound)});
  Uploader uploader(tablet, review);
  CHECK(uploader.missing({picture, sound}).size() == 1);

  Tablet leader(authority, "leader");
  CourierPost other(authority, leader);
  other.head.wanted = {crypto::sha256(picture), crypto::sha256("never brought")};
  CHECK(other.send().contentsSent == 1);
  CHECK(other.parts().at(courier::partName(courier::kEvidence, toHex(crypto::sha256(picture)))) == picture);
}

TEST_CASE_METHOD(Scene, "evidence for a review of others, over a limit, or that is here is not stored") {
  const std::string picture = someBytes(1000);
  post.evidence[named(picture)] = picture;
  (void)post.send();
  post.evidence[named(picture)] = picture;
  const JournalId unknown(Uuid::make(authority.clock, authority.random));
  post.evidence[courier::print(courier::EvidenceName{unknown, crypto::sha256(picture)})] = picture;
  const auto report = post.send();
  CHECK(report.contents == 0);
  CHECK(report.contentsHad == 1);
  REQUIRE(report.faults.size() == 1);
  CHECK(report.faults.front().code == Errc::not_assigned);
}

TEST_CASE_METHOD(Scene, "a courier file of nobody, of a revoked tablet or of a disabled user stores nothing") {
  post.segments = tablet.answer(review);
  const auto question = post.write();
  auto session = authority.session();
  SECTION("revoked") {
    admin::revoke(session, tablet.id(), authority.clock).value();
    CHECK(post.answer(question).error().code == Errc::device_revoked);
  }
  SECTION("disabled") {
    admin::setActive(session, "inspector", false, authority.clock).value();
    CHECK(post.answer(question).error().code == Errc::not_permitted);
  }
  SECTION("of another authority") {
    Authority other;
    auto elsewhere = other.session();
    CHECK(admin::answerCourier(elsewhere, question, post.answerFile(), other.clock, other.random).error().code ==
          Errc::unknown_device);
  }
  SECTION("an answer") {
    (void)post.answer(question).value();
    CHECK(post.answer(post.answerFile()).error().code == Errc::not_allowed_now);
    return;
  }
  CHECK_FALSE(std::filesystem::exists(post.answerFile()));
  CHECK(store::chainTip(session.database, review, tablet.id())->last == 0);
}

TEST_CASE_METHOD(Scene, "a courier file that was cut off or changed on the way is refused, and can be brought again") {
  post.segments = tablet.answer(review);
  post.evidence[named(someBytes(500'000))] = someBytes(500'000);
  const auto question = post.write();
  const auto whole = admin::readFile(question, 4 << 20).value();
  REQUIRE(writeFileAtomically(question, whole.substr(0, whole.size() / 2)));
  CHECK(post.answer(question).error().code == Errc::bad_format);
  CHECK_FALSE(std::filesystem::exists(post.answerFile()));
  std::string changed = whole;
  changed[whole.size() / 2] = static_cast<char>(changed[whole.size() / 2] ^ 1);
  REQUIRE(writeFileAtomically(question, changed));
  CHECK(post.answer(question).error().code == Errc::bad_signature);
  REQUIRE(writeFileAtomically(question, whole));
  const auto report = post.answer(question).value();
  CHECK(report.stored + report.had == 1);
  CHECK(report.contents == 1);
}

}  // namespace
}  // namespace fieldseal::test
