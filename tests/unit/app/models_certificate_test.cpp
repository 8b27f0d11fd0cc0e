// What the sync page says of the tablet's certificate, at every distance from its end.
#include <catch2/catch_test_macros.hpp>

#include "models/labels.hpp"
#include "models/sync_model.hpp"
#include "models/times.hpp"
#include "store/certificate_renewal.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using app::CertificateModel;
using std::chrono::days;

namespace {

struct Scene {
  Scene() { tablet.openReview(); }

  CertificateModel& model() { return *tablet.app().sync()->certificate(); }
  app::CertificateRenewal vault() { return app::CertificateRenewal(tablet.app().review()->desk().store().database()); }
  /// The certificate ends so long after now.
  WallTime endIn(days later) {
    const WallTime end = tablet.clock().now() + later;
    vault().keepCertificate(tablet.office.certificateUntil(end)).value();
    model().refresh();
    return end;
  }
  void fail(const Error& error) {
    vault().noteAsked(tablet.clock().now()).value();
    vault().noteFailure(error).value();
    model().refresh();
  }
  [[nodiscard]] static QString day(WallTime time) { return app::dayText(time, "en"); }

  TestVault tablet;
  const Error down{Errc::server_error, "an answer with status 500"};
};

}  // namespace

TEST_CASE_METHOD(Scene, "a certificate that lasts is told by its day and asks for nothing") {
  const WallTime end = endIn(days{91});
  CHECK(model().validityText() == "Valid until " + day(end));
  CHECK(model().warningTitle().isEmpty());
  CHECK(model().warning().isEmpty());
  SECTION("nor does one that a clock which was ahead once tried to renew in vain") {
    fail(down);
    CHECK(model().warning().isEmpty());
  }
}

TEST_CASE_METHOD(Scene, "a certificate that is due is told to be renewed at a sync") {
  const WallTime end = endIn(days{89});
  CHECK(model().validityText() == "Valid until " + day(end) + "; a sync renews it");
  CHECK(model().warning().isEmpty());
}

TEST_CASE_METHOD(Scene, "a renewal that failed is told of with when, why and until when, also after a restart") {
  const WallTime end = endIn(days{89});
  fail(down);
  const QString asked = app::timeText(tablet.clock().now(), "en");
  tablet.pass(days{2});
  tablet.restart();
  CHECK(model().validityText() == "Valid until " + day(end));
  CHECK_FALSE(model().warningTitle().isEmpty());
  for (const QString& part : {asked, app::Labels::failure(down), day(end)}) CHECK(model().warning().contains(part));
  CHECK_FALSE(model().needsOffice());

  endIn(days{1000});
  CHECK(model().warning().isEmpty());
}

TEST_CASE_METHOD(Scene, "a certificate that has ended tells until when a sync still helps") {
  const WallTime end = endIn(days{-100});
  CHECK(model().validityText() == "Ended on " + day(end));
  CHECK(model().warning().contains(day(end + days{365})));
  CHECK_FALSE(model().needsOffice());
  CHECK_FALSE(model().warning().contains("last try"));
  fail(down);
  CHECK(model().warning().contains(day(end + days{365})));
  CHECK(model().warning().contains(app::Labels::failure(down)));
}

TEST_CASE_METHOD(Scene, "a certificate that ended more than a year ago, by the clock or by the server, says so") {
  SECTION("by the clock, which may be wrong") {
    const WallTime end = endIn(days{-366});
    CHECK(model().warning().contains(day(end)));
    CHECK(model().warning().contains("If that date is wrong"));
  }
  SECTION("by the server, whatever the clock says") {
    const Error refused{Errc::unauthorized, "ended too long ago"};
    const WallTime end = endIn(days{1000});
    fail(refused);
    CHECK(model().validityText() == "Until " + day(end));
    CHECK(model().warning() == app::Labels::failure(refused));
  }
  CHECK_FALSE(model().warningTitle().isEmpty());
  CHECK(model().needsOffice());
}

TEST_CASE_METHOD(Scene, "a sync looks at the certificate anew, and the language is followed") {
  const WallTime end = endIn(days{1000});
  tablet.pass(days{950});
  CHECK(model().validityText() == "Valid until " + day(end));
  bool finished = false;
  QObject::connect(tablet.app().sync(), &app::SyncModel::finished, &tablet.app(), [&] { finished = true; });
  tablet.app().sync()->start();
  REQUIRE(waitFor([&] { return finished; }));
  CHECK(model().validityText().endsWith("a sync renews it"));
  tablet.app().sync()->setLanguage("zh_CN");
  CHECK(model().validityText().contains(app::dayText(end, "zh_CN")));
}

TEST_CASE_METHOD(Scene, "a certificate that cannot be read is not made up") {
  vault().keepCertificate("damaged").value();
  model().refresh();
  CHECK(model().validityText().isEmpty());
  CHECK(model().warning().isEmpty());
}
