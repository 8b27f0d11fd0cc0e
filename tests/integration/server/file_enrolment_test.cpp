#include "admin/file_enrolment.hpp"

#include <catch2/catch_test_macros.hpp>

#include "crypto/certificate_facts.hpp"
#include "support/tablet.hpp"
#include "sync/enrolment_file.hpp"

namespace fieldseal::test {
namespace {

constexpr std::string_view kServer = "office.example:8443";

/// A tablet that never gets a line.
struct FarTablet {
  explicit FarTablet(const std::string& printedCode)
      : code(sync::EnrolmentCode::parse(printedCode).value()), tls(crypto::makeRequest("tablet").value()) {
    request = {{code.name, "Tablet", key.publicKey(), tls.requestPem, {}}, Bytes(16, 7)};
    prove();
  }
  void prove() { request.join.proof = sync::requestFileProof(code, request); }

  sync::EnrolmentCode code;
  crypto::SigningKey key = crypto::SigningKey::generate();
  crypto::CertificateRequest tls;
  sync::FileRequest request;
};

Result<sync::FileAnswer> ask(Authority& authority, const sync::FileRequest& request) {
  auto session = authority.session();
  FIELDSEAL_TRY(const auto text, admin::answerRequestFile(session, sync::encode(request), std::string(kServer),
                                                          authority.clock, authority.random));
  return sync::parseFileAnswer(text);
}

Errc refusal(Authority& authority, const sync::FileRequest& request) {
  const auto answer = ask(authority, request);
  return answer ? Errc::internal : answer.error().code;
}

}  // namespace

TEST_CASE("a request by file makes a device beside a running server, and its answer proves itself to the tablet") {
  Authority authority;
  authority.start();
  const FarTablet tablet(authority.code("inspector"));
  const auto answer = ask(authority, tablet.request).value();
  CHECK(sync::checkAnswerFile(tablet.code, tablet.request.nonce, answer));
  CHECK(answer.authorityPem == authority.authorityPem());
  CHECK(answer.joined.user == authority.user("inspector"));
  CHECK(answer.joined.userName == "Name of inspector");
  CHECK(answer.joined.authorityName == "Test authority");
  CHECK(answer.server == kServer);
  // The day the tablet gets a line after all, the server knows it.
  auto client = authority.device(crypto::TlsIdentity{tablet.tls.keyPem, answer.joined.certificatePem});
  CHECK(client.send({"POST", "/v1/pull", "application/json", R"({"journals":{}})", {}}).status == 200);
}

TEST_CASE("the same request again gives the same answer, on the network too it is the same device") {
  Authority authority;
  authority.start();
  const FarTablet tablet(authority.code("inspector"));
  const auto first = ask(authority, tablet.request).value();
  const auto again = ask(authority, tablet.request).value();
  CHECK(sync::encode(again) == sync::encode(first));
  auto join = tablet.request.join;
  join.proof = sync::joinProof(tablet.code, join);
  CHECK(sync::parseJoinAnswer(postJoin(authority, join).body).value().device == first.joined.device);
}

TEST_CASE("a request by file is held to what a join is held to") {
  Authority authority;
  authority.start();
  FarTablet tablet(authority.code("inspector"));
  SECTION("an expired code") {
    authority.clock.advance(std::chrono::hours{73});
    CHECK(refusal(authority, tablet.request) == Errc::code_invalid);
  }
  SECTION("a code that another tablet has used") {
    const FarTablet second(tablet.code.toString());
    REQUIRE(ask(authority, tablet.request));
    CHECK(refusal(authority, second.request) == Errc::code_invalid);
  }
  SECTION("a code of nobody") {
    SystemRandom random;
    CHECK(refusal(authority, FarTablet(sync::EnrolmentCode::make(random).toString()).request) == Errc::code_invalid);
  }
  SECTION("the code of somebody who is barred") {
    auto session = authority.session();
    REQUIRE(admin::setActive(session, "inspector", false, authority.clock));
    CHECK(refusal(authority, tablet.request) == Errc::code_invalid);
  }
  SECTION("the key of a device that was revoked") {
    const auto device = ask(authority, tablet.request).value().joined.device;
    auto session = authority.session();
    REQUIRE(admin::revoke(session, device, authority.clock));
    tablet.code = sync::EnrolmentCode::parse(authority.code("inspector")).value();
    tablet.request.join.code = tablet.code.name;
    tablet.prove();
    CHECK(refusal(authority, tablet.request) == Errc::device_revoked);
  }
  SECTION("what is no certificate request, which uses nothing up") {
    const auto whole = tablet.request;
    tablet.request.join.requestPem = "no request";
    tablet.prove();
    CHECK(refusal(authority, tablet.request) == Errc::bad_format);
    CHECK(ask(authority, whole));
  }
}

TEST_CASE("requests that were changed on the way wear the code out, and make no device") {
  Authority authority;
  authority.start();
  const FarTablet tablet(authority.code("inspector"));
  auto swapped = tablet.request;
  swapped.join.signingKey = crypto::SigningKey::generate().publicKey();
  for (int i = 0; i < 5; ++i) CHECK(refusal(authority, swapped) == Errc::code_invalid);
  CHECK(refusal(authority, tablet.request) == Errc::code_invalid);
  auto session = authority.session();
  CHECK_FALSE(store::findSigner(session.database, swapped.join.signingKey).value());
}

TEST_CASE("a file that is no request is told by what it is") {
  Authority authority;
  auto session = authority.session();
  const auto said = [&](const std::string& text) {
    return admin::answerRequestFile(session, text, "", authority.clock, authority.random).error().code;
  };
  CHECK(said("") == Errc::bad_format);
  CHECK(said(R"({"format":"fieldseal.enrolment-request/2"})") == Errc::unsupported_version);
  CHECK(said(R"({"format":"fieldseal.enrolment-answer/1"})") == Errc::not_allowed_now);
}

TEST_CASE("tablets are told the first name of the certificate and the configured port, or what the office says") {
  Authority authority;
  auto session = authority.session();
  const auto told = [&](const std::string& asked) { return admin::addressForTablets(session, asked); };
  const auto tells = [&](const std::string& asked, const std::string& address) {
    return told(asked).value() == address;
  };
  // A port that is another at every start is none to tell.
  session.config.device.port = 0;
  CHECK(told("").value().empty());
  CHECK(told("office.example").error().code == Errc::bad_format);
  CHECK(tells("office.example:9000", "office.example:9000"));
  session.config.device.port = 8443;
  const std::string first = crypto::certificateNames(session.office.server.certificatePem).value().front();
  CHECK(tells("", first + ":8443"));
  CHECK(tells("10.1.2.3", "10.1.2.3:8443"));
  CHECK(tells("fe80::1", "[fe80::1]:8443"));
  CHECK(told("https://office.example").error().code == Errc::bad_format);
}

}  // namespace fieldseal::test
