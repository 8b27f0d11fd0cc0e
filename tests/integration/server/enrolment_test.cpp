#include <catch2/catch_test_macros.hpp>

#include "support/tablet.hpp"

namespace fieldseal::test {
namespace {

sync::HelloRequest helloFor(const sync::EnrolmentCode& code) {
  return {code.name, Bytes(16, 7)};
}

sync::JoinRequest joinFor(const sync::EnrolmentCode& code, const crypto::SigningKey& key) {
  sync::JoinRequest join{code.name, "Tablet", key.publicKey(), crypto::makeRequest("tablet").value().requestPem, {}};
  join.proof = sync::joinProof(code, join);
  return join;
}

TEST_CASE("a code proves the server to the tablet and makes it a device") {
  Authority authority;
  authority.start();
  const auto code = sync::EnrolmentCode::parse(authority.code("inspector")).value();
  const auto hello = helloFor(code);
  const auto answer = postHello(authority, hello);
  REQUIRE(answer.status == 200);
  const auto shown = sync::parseHelloAnswer(answer.body).value();
  CHECK(sync::checkHello(code, hello, shown));
  CHECK(shown.authorityPem == authority.authorityPem());

  const auto joined = postJoin(authority, joinFor(code, crypto::SigningKey::generate()));
  REQUIRE(joined.status == 200);
  const auto device = sync::parseJoinAnswer(joined.body).value();
  CHECK(device.user == authority.user("inspector"));
  CHECK(device.userName == "Name of inspector");
  CHECK(device.authorityName == "Test authority");
}

TEST_CASE("the same join gives the same device, another key gives none") {
  Authority authority;
  authority.start();
  const auto code = sync::EnrolmentCode::parse(authority.code("inspector")).value();
  const auto key = crypto::SigningKey::generate();
  const auto first = sync::parseJoinAnswer(postJoin(authority, joinFor(code, key)).body).value();
  const auto again = sync::parseJoinAnswer(postJoin(authority, joinFor(code, key)).body).value();
  CHECK(again.device == first.device);
  const auto other = postJoin(authority, joinFor(code, crypto::SigningKey::generate()));
  CHECK(other.status == 403);
  CHECK(codeOf(other) == "code_invalid");
}

TEST_CASE("the key of a device that is there gives that device to its user, with another code too") {
  Authority authority;
  authority.start();
  const auto key = crypto::SigningKey::generate();
  const auto joinAs = [&](const std::string& login) {
    return postJoin(authority, joinFor(sync::EnrolmentCode::parse(authority.code(login)).value(), key));
  };
  const auto first = sync::parseJoinAnswer(joinAs("inspector").body).value();
  const auto again = sync::parseJoinAnswer(joinAs("inspector").body).value();
  CHECK(again.device == first.device);
  CHECK(again.certificatePem != first.certificatePem);
  CHECK(codeOf(joinAs("outsider")) == "code_invalid");
  auto session = authority.session();
  REQUIRE(admin::revoke(session, first.device, authority.clock));
  CHECK(codeOf(joinAs("inspector")) == "device_revoked");
}

TEST_CASE("an expired or unknown code is refused by both steps") {
  Authority authority;
  authority.start();
  const auto code = sync::EnrolmentCode::parse(authority.code("inspector")).value();
  authority.clock.advance(std::chrono::hours{73});
  CHECK(codeOf(postHello(authority, helloFor(code))) == "code_invalid");
  CHECK(codeOf(postJoin(authority, joinFor(code, crypto::SigningKey::generate()))) == "code_invalid");
  SystemRandom random;
  const auto unknown = sync::EnrolmentCode::make(random);
  CHECK(codeOf(postHello(authority, helloFor(unknown))) == "code_invalid");
}

TEST_CASE("wrong proofs wear a code out") {
  Authority authority;
  authority.start();
  const auto code = sync::EnrolmentCode::parse(authority.code("inspector")).value();
  for (int i = 0; i < 5; ++i) {
    auto guess = joinFor(code, crypto::SigningKey::generate());
    guess.proof[0] ^= 1;
    CHECK(codeOf(postJoin(authority, guess)) == "code_invalid");
  }
  CHECK(codeOf(postJoin(authority, joinFor(code, crypto::SigningKey::generate()))) == "code_invalid");
}

TEST_CASE("guessing codes from one address is slowed down") {
  Authority authority;
  authority.start();
  SystemRandom random;
  HttpAnswer last;
  for (int i = 0; i < 25 && last.status != 429; ++i)
    last = postHello(authority, helloFor(sync::EnrolmentCode::make(random)));
  CHECK(last.status == 429);
  CHECK(codeOf(last) == "rate_limited");
  CHECK_FALSE(last.header("retry-after").empty());
}

TEST_CASE("bad enrolment messages are told as such") {
  Authority authority;
  authority.start();
  for (const std::string body : {"", "{", "[]", "{\"code\":1}", "{\"code\":\"ABCD\",\"nonce\":\"xy\"}"}) {
    CAPTURE(body);
    const auto answer = authority.device().send({"POST", "/v1/enrolment/hello", "application/json", body, {}});
    CHECK(answer.status == 400);
  }
  const auto code = sync::EnrolmentCode::parse(authority.code("inspector")).value();
  auto join = joinFor(code, crypto::SigningKey::generate());
  join.requestPem = "no request";
  join.proof = sync::joinProof(code, join);
  CHECK(postJoin(authority, join).status == 400);
  // The failed join used nothing up.
  CHECK(postJoin(authority, joinFor(code, crypto::SigningKey::generate())).status == 200);
}

}  // namespace
}  // namespace fieldseal::test
