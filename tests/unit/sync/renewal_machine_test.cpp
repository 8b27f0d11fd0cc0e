// Renewing a certificate with an office in memory, by every clock and through every answer.
#include "sync/renewal_machine.hpp"

#include <catch2/catch_test_macros.hpp>

#include "crypto/certificate.hpp"
#include "sync/enrolment.hpp"

using namespace fieldseal;
using namespace fieldseal::sync;
using Phase = RenewalProgress::Phase;
using std::chrono::days;
using std::chrono::hours;

namespace {

constexpr days kValidity{3 * 365};

class FakeVault final : public RenewalStore {
 public:
  Result<CertificateInUse> certificate() override { return inUse; }
  Result<> noteAsked(WallTime when) override {
    if (full) return Error{Errc::disk_full, "no room"};
    inUse.askedAt = when;
    return kOk;
  }
  Result<> noteFailure(const Error& error) override {
    if (full) return Error{Errc::disk_full, "no room"};
    inUse.failure = error;
    return kOk;
  }
  Result<> keepCertificate(std::string_view pem) override {
    if (full) return Error{Errc::disk_full, "no room"};
    inUse.pem = pem;
    inUse.failure.reset();
    return kOk;
  }

  CertificateInUse inUse;
  bool full = false;
};

struct Fixture {
  Fixture() {
    const auto request = crypto::makeRequest("tablet").value();
    vault.inUse.pem = crypto::signDeviceRequest(authority, request.requestPem, "tablet", start, kValidity).value();
  }

  [[nodiscard]] Response renewed(WallTime now, days validity = kValidity) const {
    return answer(crypto::renewDeviceCertificate(authority, vault.inUse.pem, "tablet", now, validity).value());
  }
  static Response answer(const std::string& pem) { return {200, std::string(kJsonType), encode(RenewalAnswer{pem})}; }

  const WallTime start = SystemClock().now();
  const WallTime late = start + kValidity - days{89};
  crypto::TlsIdentity authority = crypto::makeAuthority("Office", start, days{9000}).value();
  FakeVault vault;
  RenewalMachine machine{vault};
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a certificate is renewed in its last ninety days and not before") {
  CHECK_FALSE(machine.start(start));
  CHECK_FALSE(machine.start(start + kValidity - days{91}));
  CHECK(machine.progress().phase == Phase::done);
  CHECK_FALSE(vault.inUse.askedAt);

  const auto request = machine.start(late);
  REQUIRE(request);
  CHECK(request->method == Request::Method::post);
  CHECK(request->path == "/v1/certificate");
  const auto response = renewed(late);
  machine.onResponse(response);
  CHECK(machine.progress().phase == Phase::done);
  CHECK(vault.inUse.pem == parseRenewalAnswer(response.body).value().certificatePem);
  CHECK_FALSE(machine.start(late + days{2}));
}

TEST_CASE_METHOD(Fixture,
                 "a certificate that the server calls ended is renewed whatever the clock says, and on the same day") {
  for (const WallTime now : {start, start + hours{1}}) {
    const auto request = machine.startLate(now);
    REQUIRE(request);
    CHECK(request->path == "/v1/certificate");
    const auto response = renewed(late);
    machine.onResponse(response);
    CHECK(machine.progress().phase == Phase::done);
    CHECK(vault.inUse.pem == parseRenewalAnswer(response.body).value().certificatePem);
  }
  vault.full = true;
  CHECK_FALSE(machine.startLate(start));
  CHECK(machine.progress().error->code == Errc::disk_full);
}

TEST_CASE_METHOD(Fixture, "a clock that runs years ahead costs one renewal a day") {
  const auto wrong = days{20 * 365};
  int renewals = 0;
  for (int hour = 0; hour < 72; ++hour) {
    const WallTime now = start + hours{hour};
    if (!machine.start(now + wrong)) continue;
    machine.onResponse(renewed(now + hours{1}));
    ++renewals;
  }
  CHECK(renewals == 3);
  // Put right again, the clock finds nothing to do; put back, it does not wait for a day that is years away.
  CHECK_FALSE(machine.start(start));
  CHECK(machine.start(late + days{3}));
}

TEST_CASE_METHOD(Fixture, "an answer that does not fit leaves the certificate that is in use") {
  const std::string before = vault.inUse.pem;
  const auto other = crypto::makeRequest("tablet").value();
  const Response wrong[] = {
      {404, std::string(kProblemType), encodeProblem({404, {Errc::not_found, "an older server"}})},
      {403, std::string(kProblemType), encodeProblem({403, {Errc::device_revoked, "revoked"}})},
      {500, "text/html", "<html>"},
      {200, "", "nonsense"},
      answer("nonsense"),
      answer(crypto::signDeviceRequest(authority, other.requestPem, "tablet", late, kValidity).value()),
      renewed(late, days{10})};
  WallTime now = late;
  for (const Response& response : wrong) {
    REQUIRE(machine.start(now));
    machine.onResponse(response);
    CHECK(machine.progress().phase == Phase::failed);
    CHECK(machine.progress().error);
    CHECK(vault.inUse.failure == machine.progress().error);
    CHECK(vault.inUse.pem == before);
    CHECK_FALSE(machine.start(now + hours{23}));
    now += days{1};
  }
}

TEST_CASE_METHOD(Fixture, "a lost answer, a stop and a kill cost a day and no certificate") {
  const std::string before = vault.inUse.pem;
  REQUIRE(machine.start(late));
  SECTION("lost") {
    machine.onFailure({Errc::network_unreachable, "cable pulled"});
  }
  SECTION("stopped") {
    machine.cancel();
  }
  SECTION("killed") {
    machine = RenewalMachine(vault);
  }
  machine.onResponse(renewed(late));
  CHECK(vault.inUse.pem == before);
  CHECK_FALSE(machine.start(late + hours{1}));
  CHECK(machine.start(late + days{1}));
}

TEST_CASE_METHOD(Fixture, "why a renewal failed is told until one succeeds, and a stop does not change it") {
  const Error lost{Errc::network_unreachable, "cable pulled"};
  REQUIRE(machine.start(late));
  machine.cancel();
  CHECK_FALSE(vault.inUse.failure);
  REQUIRE(machine.start(late + days{1}));
  machine.onFailure(lost);
  CHECK_FALSE(machine.start(late + days{1} + hours{1}));  // not due again on this day
  CHECK(vault.inUse.failure == lost);
  REQUIRE(machine.start(late + days{2}));
  machine.cancel();
  CHECK(vault.inUse.failure == lost);
  REQUIRE(machine.start(late + days{3}));
  machine.onResponse(renewed(late));
  CHECK_FALSE(vault.inUse.failure);
}

TEST_CASE_METHOD(Fixture, "a vault that takes nothing asks for nothing and uses nothing") {
  const std::string before = vault.inUse.pem;
  REQUIRE(machine.start(late));
  vault.full = true;
  machine.onResponse(renewed(late));
  CHECK(machine.progress().error->code == Errc::disk_full);
  CHECK(vault.inUse.pem == before);
  CHECK_FALSE(machine.start(late + days{1}));
  CHECK(machine.progress().error->code == Errc::disk_full);
}
