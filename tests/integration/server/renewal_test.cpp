#include <catch2/catch_test_macros.hpp>

#include "admin/log_verifier.hpp"
#include "support/tablet.hpp"

namespace fieldseal::test {
namespace {

constexpr std::chrono::days kThreeYears{3 * 365};

struct RunningAuthority : Authority {
  RunningAuthority() { start(); }
};

struct Scene {
  /// The certificate that the server answers with. @throws when it does not
  std::string renew() {
    const auto answer = tablet.renewAnswer();
    INFO(answer.body << answer.fault);
    REQUIRE(answer.status == 200);
    return sync::parseRenewalAnswer(answer.body).value().certificatePem;
  }
  /// What the server says to a pull with this certificate: "" when it answers.
  std::string refusalOf(const std::string& certificate) {
    tablet.useCertificate(certificate);
    const auto answer = tablet.pullAnswer({});
    return answer.status == 200 ? "" : codeOf(answer);
  }
  std::string certificate() { return tablet.identity().certificatePem; }
  /// One of the device's, as the office made it three years before it ended.
  std::string endedSince(std::chrono::hours ago) {
    const auto office = authority.session().office;
    return crypto::renewDeviceCertificate(office.authority, certificate(), tablet.id().toString(),
                                          authority.clock.now() - kThreeYears - ago, kThreeYears)
        .value();
  }

  RunningAuthority authority;
  Tablet tablet{authority, "inspector"};
};

}  // namespace

TEST_CASE_METHOD(Scene,
                 "a device gets another certificate for its key, and both are taken until it is used to ask again") {
  const auto first = certificate();
  // OpenSSL goes by its own clock, and a certificate is valid from a day before it was made.
  constexpr std::chrono::hours kLater{12};
  authority.clock.advance(kLater);
  const auto second = renew();
  CHECK(crypto::haveSameKey(first, second).value());
  const auto gained = crypto::certificateEnd(second).value() - crypto::certificateEnd(first).value();
  CHECK(std::chrono::abs(gained - kLater) < std::chrono::minutes{1});
  CHECK(refusalOf(first).empty());
  CHECK(refusalOf(second).empty());

  const auto third = renew();
  CHECK(refusalOf(third).empty());
  CHECK(refusalOf(second).empty());
  CHECK(refusalOf(first) == "unknown_device");
}

TEST_CASE_METHOD(Scene, "an answer that was lost is given again, also by the next server") {
  const auto lost = renew();
  CHECK(renew() == lost);
  authority.stop();
  authority.start();
  CHECK(renew() == lost);
  CHECK(refusalOf(lost).empty());
}

TEST_CASE_METHOD(Scene, "who may not sync gets no certificate") {
  const auto first = certificate();
  SECTION("a revoked device") {
    {
      auto session = authority.session();
      REQUIRE(admin::revoke(session, tablet.id(), authority.clock));
    }
    CHECK(codeOf(tablet.renewAnswer()) == "device_revoked");
    tablet.useCertificate(endedSince(std::chrono::hours{1}));
    CHECK(codeOf(tablet.renewAnswer()) == "device_revoked");
  }
  SECTION("a device whose user is barred") {
    auto session = authority.session();
    REQUIRE(admin::setActive(session, "inspector", false, authority.clock));
    CHECK(codeOf(tablet.renewAnswer()) == "not_permitted");
  }
  SECTION("nobody") {
    const auto answer = authority.device().send({"POST", "/v1/certificate", "", "", {}});
    CHECK(answer.status == 401);
    CHECK(codeOf(answer) == "unknown_device");
  }
  auto session = authority.session();
  CHECK(store::findDevice(session.database, tablet.id()).value()->certificatePem == first);
}

TEST_CASE_METHOD(Scene, "a certificate that has ended is told so, and is good for another one alone") {
  const auto ended = endedSince(std::chrono::hours{1});
  tablet.useCertificate(ended);
  for (const auto& answer : {tablet.pullAnswer({}), tablet.pushAnswer("")}) {
    CHECK(answer.status == 401);
    CHECK(codeOf(answer) == "unauthorized");
  }
  CHECK(tablet.client().send({"GET", "/healthz", "", "", {}}).status == 200);
  const auto another = renew();
  CHECK(refusalOf(another).empty());
  CHECK(crypto::haveSameKey(ended, another).value());
}

TEST_CASE_METHOD(Scene, "after a year nothing comes of a certificate that has ended, nor of another key's ever") {
  tablet.useCertificate(endedSince(std::chrono::days{366}));
  // The newest one is still good: its answer was lost, or the tablet is an older copy.
  CHECK(tablet.renewAnswer().status == 200);
  {
    auto session = authority.session();
    const auto old = endedSince(std::chrono::days{366});
    REQUIRE(store::setCertificate(session.database, tablet.id(), old, crypto::certificateFingerprint(old).value(), {}));
    tablet.useCertificate(old);
  }
  CHECK(codeOf(tablet.renewAnswer()) == "unauthorized");

  Tablet other{authority, "inspector"};
  const auto office = authority.session().office;
  other.useCertificate(crypto::renewDeviceCertificate(office.authority, other.identity().certificatePem,
                                                      tablet.id().toString(), authority.clock.now() - kThreeYears,
                                                      kThreeYears - std::chrono::days{1})
                           .value());
  CHECK(codeOf(other.renewAnswer()) == "unknown_device");
}

TEST_CASE_METHOD(Scene, "a certificate of another authority ends the handshake, ended or not") {
  const auto now = authority.clock.now();
  const auto stranger =
      crypto::makeAuthority("Stranger", now - std::chrono::days{100}, std::chrono::days{1000}).value();
  for (const auto validity : {std::chrono::days{50}, std::chrono::days{500}}) {
    tablet.useCertificate(crypto::renewDeviceCertificate(stranger, certificate(), tablet.id().toString(),
                                                         now - std::chrono::days{60}, validity)
                              .value());
    CHECK(tablet.pullAnswer({}).status == 0);
    CHECK(tablet.client().send({"GET", "/healthz", "", "", {}}).status == 0);
  }
}

TEST_CASE_METHOD(Scene, "what a device wrote stays believed after its certificate was renewed") {
  const auto review = authority.addReview();
  CHECK(tablet.pushOne(tablet.answer(review)).status == sync::SegmentReceipt::Status::stored);
  tablet.useCertificate(renew());
  CHECK(tablet.pushOne(tablet.answer(review)).status == sync::SegmentReceipt::Status::stored);
  auto session = authority.session();
  const auto totals = admin::verifyLog(session.database, session.office.desks, session.office.key.publicKey(),
                                       [](LogPosition, const std::string& fault) { FAIL_CHECK(fault); });
  CHECK(totals.value().faults == 0);
}

}  // namespace fieldseal::test
