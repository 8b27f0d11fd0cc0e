#include "sync/wire.hpp"

#include <catch2/catch_test_macros.hpp>

#include "support/journals.hpp"
#include "sync/compression.hpp"
#include "sync/content_question.hpp"
#include "sync/enrolment.hpp"

using namespace fieldseal;
using namespace fieldseal::sync;
using fieldseal::test::uuidOf;

TEST_CASE("a push's answer is read back") {
  using Status = SegmentReceipt::Status;
  PushAnswer answer;
  answer.receipts.push_back({JournalId(uuidOf(1)), uuidOf(2), 17, 24, Status::stored, 1234, {}, {}});
  answer.receipts.push_back(
      {JournalId(), uuidOf(2), 41, 3, Status::refused, 0, {Errc::broken_chain, "expected entry 12, got 41"}, 12});
  const auto read = parsePushAnswer(encodePushAnswer(answer)).value();
  REQUIRE(read.receipts.size() == 2);
  CHECK(read.receipts[0].position == 1234);
  CHECK(read.receipts[0].status == Status::stored);
  CHECK(read.receipts[1].error.code == Errc::broken_chain);
  CHECK(read.receipts[1].expected == 12);
  CHECK(parsePushAnswer(R"({"receipts":[{}]})").error().detail == "receipts[0].journal: expected a text");
}

TEST_CASE("a pull is read back") {
  PullRequest request;
  request.journals[JournalId()] = {12, crypto::sha256("header")};
  request.journals[JournalId(uuidOf(1))] = {45, {}};
  const auto read = parsePullRequest(encodePullRequest(request)).value();
  CHECK(read.journals.at(JournalId()).after == 12);
  CHECK(read.journals.at(JournalId()).header == crypto::sha256("header"));
  CHECK_FALSE(read.journals.at(JournalId(uuidOf(1))).header);
  CHECK_FALSE(parsePullRequest(R"({"journals":{"roster":{"after":-1}}})"));

  PullHead head{1300, {}, {{JournalId(uuidOf(1)), 41}}, {JournalId()}, {JournalId(uuidOf(3))}, {crypto::sha256("x")},
                true};
  const std::string text = encodePullHead(head);
  const auto answer = parsePullAnswer(text).value();
  CHECK(answer.head.ownNext == head.ownNext);
  CHECK(answer.head.reset == head.reset);
  CHECK(answer.head.closed == head.closed);
  CHECK(answer.head.contents == head.contents);
  CHECK(answer.head.more);
  head.positions = {1240};
  const std::string short_ = encodePullHead(head);
  CHECK_FALSE(parsePullAnswer(short_));
}

TEST_CASE("a problem says its code, and anything else is a server error") {
  const Error error{Errc::rate_limited, "wait 5 s"};
  CHECK(parseProblem(429, encodeProblem({429, error})) == error);
  CHECK(parseProblem(502, "<html>").detail == "the server answered with status 502");
}

TEST_CASE("unpacking stops at its limit") {
  const std::string text(1'000'000, 'x');
  const Bytes packed = compress(text, 1);
  CHECK(decompress(packed, text.size()).value() == text);
  CHECK(decompress(packed, text.size() - 1).error().code == Errc::too_large);
  Bytes two = packed;
  two.insert(two.end(), packed.begin(), packed.end());
  CHECK(decompress(two, 2 * text.size()).value() == text + text);
  CHECK(decompress(two, 2 * text.size() - 1).error().code == Errc::too_large);
  CHECK(decompress(asBytes("no zstd at all"), 100).error().code == Errc::bad_format);
  CHECK(decompress(ByteView(packed).first(packed.size() / 2), text.size()).error().code == Errc::bad_format);
  CHECK(decompress({}, 10).value().empty());
}

TEST_CASE("an enrolment code proves each side to the other") {
  SystemRandom random;
  const auto code = EnrolmentCode::make(random);
  const std::string printed = code.toString();
  CHECK(printed.size() == 24);
  const auto typed = EnrolmentCode::parse(printed).value();
  CHECK(typed.name == code.name);
  CHECK(typed.secret == code.secret);
  std::string lower = printed;
  for (char& c : lower) c = static_cast<char>(std::tolower(c));
  CHECK(EnrolmentCode::parse(lower).value().name == code.name);
  CHECK(EnrolmentCode::parse("ABCD").error().code == Errc::code_invalid);

  const HelloRequest hello{code.name, Bytes(16, 3)};
  HelloAnswer answer{"PEM", crypto::SigningKey::generate().publicKey(), uuidOf(1), {}};
  answer.proof = helloProof(code, hello, answer);
  const auto read = parseHelloAnswer(encode(answer)).value();
  CHECK(checkHello(code, hello, read));
  HelloAnswer forged = answer;
  forged.authorityPem = "ANOTHER";
  CHECK(checkHello(code, hello, forged).error().code == Errc::tls_untrusted);
  CHECK_FALSE(checkHello(EnrolmentCode::make(random), hello, answer));

  JoinRequest join{code.name, "Tablet 3", crypto::SigningKey::generate().publicKey(), "CSR", {}};
  join.proof = joinProof(code, join);
  CHECK(checkJoin(code, parseJoinRequest(encode(join)).value()));
  join.deviceName = "Tablet 4";
  CHECK(checkJoin(code, join).error().code == Errc::code_invalid);
}

TEST_CASE("an enrolment's greeting that is wrong is refused with the name of what is") {
  const auto reason = [](const std::string& body) { return parseHelloRequest(body).error().detail; };
  const std::string nonce(32, 'a');
  CHECK(parseHelloRequest(R"({"code":"ABCD","nonce":")" + nonce + "\"}").value().nonce == Bytes(16, 0xaa));
  CHECK(reason(R"({"code":"ABCD"})") == "nonce: expected a text");
  CHECK(reason(R"({"code":"ABCD","nonce":"g)" + nonce.substr(1) + "\"}") == "nonce: expected 32 hexadecimal digits");
  CHECK(reason(R"({"code":"ABCD","nonce":")" + nonce.substr(1) + "\"}") == "nonce: expected 32 hexadecimal digits");
  CHECK(reason(R"({"code":"ABCD","nonce":"aa"})") == "nonce: expected 32 hexadecimal digits");
  CHECK(reason(R"({"nonce":")" + nonce + "\"}") == "code: expected a text");
}

TEST_CASE("what contents are missing is asked and answered, and a bad hash is named by its place") {
  const crypto::Sha256 one = crypto::sha256("one");
  const crypto::Sha256 two = crypto::sha256("two");
  const auto asked = parseContentQuestion(encode(ContentQuestion{JournalId(uuidOf(1)), {two, one}})).value();
  CHECK(asked.review == JournalId(uuidOf(1)));
  CHECK(asked.hashes == std::vector{two, one});
  CHECK(parseContentAnswer(encode(ContentAnswer{{one}})).value().missing == std::vector{one});

  const std::string review = R"({"review":")" + uuidOf(1).toString() + "\",";
  CHECK(parseContentQuestion(R"({"review":"1","hashes":[]})").error().detail == "review: expected a UUID");
  // The roster has no contents, by whatever name.
  CHECK(parseContentQuestion(encode(ContentQuestion{})).error().detail == "review: expected a UUID");
  CHECK(parseContentQuestion(R"({"review":"00000000-0000-0000-0000-000000000000","hashes":[]})").error().detail ==
        "review: expected the UUID of a review");
  CHECK(parseContentQuestion(review + R"("hashes":{}})").error().detail == "hashes: expected a list");
  CHECK(parseContentQuestion(review + R"("hashes":[7]})").error().detail == "hashes[0]: expected a text");
  const std::string hash = crypto::printHash(one);
  CHECK(parseContentQuestion(review + R"("hashes":[")" + hash + R"(","sha256:0"]})").error().detail ==
        "hashes[1]: expected sha256: and 64 hexadecimal digits");
  const ContentQuestion tooMany{JournalId(uuidOf(1)), std::vector(kMostHashesAsked + 1, one)};
  CHECK(parseContentQuestion(encode(tooMany)).error().code == Errc::too_large);
}
