#include "admin/device_list.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "support/tablet.hpp"

namespace fieldseal::test {
namespace {

using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;
using std::chrono::days;

std::string dayOf(WallTime time) {
  return toIsoDate(std::chrono::floor<days>(time));
}

struct Scene {
  Scene() { authority.start(); }
  /// The only tablet's line so long after now.
  std::string lineIn(days later) {
    auto session = authority.session();
    const auto lines = admin::deviceLines(session.database, authority.clock.now() + later).value();
    REQUIRE(lines.size() == 1);  // the office itself is no tablet
    return lines.front();
  }
  Authority authority;
};

}  // namespace

TEST_CASE_METHOD(Scene, "the list of tablets tells until when each one's certificate lasts, and marks what is over") {
  const Tablet tablet(authority, "inspector");
  const WallTime end = crypto::certificateEnd(tablet.identity().certificatePem).value();
  const std::string until = "  certificate until " + dayOf(end);

  CHECK_THAT(lineIn(days{0}), StartsWith(tablet.id().toString() + "  active  inspector  seen "));
  constexpr days kValidity{3 * 365};
  const std::string name = "  Tablet of inspector";
  CHECK_THAT(lineIn(days{0}), EndsWith(until + name));
  CHECK_THAT(lineIn(kValidity - days{91}), EndsWith(until + name));
  CHECK_THAT(lineIn(kValidity - days{89}), EndsWith(until + " (ends within 90 days)" + name));
  CHECK_THAT(lineIn(kValidity + days{1}), EndsWith(until + " (ended)" + name));
  CHECK_THAT(lineIn(kValidity + days{366}), EndsWith(until + " (ended, must enrol anew)" + name));
}

TEST_CASE_METHOD(Scene, "the list of tablets tells the end of the newest certificate after a renewal") {
  Tablet tablet(authority, "inspector");
  authority.clock.advance(days{1});
  const auto answer = tablet.renewAnswer();
  REQUIRE(answer.status == 200);
  const auto end = crypto::certificateEnd(sync::parseRenewalAnswer(answer.body).value().certificatePem).value();
  CHECK_THAT(lineIn(days{0}), ContainsSubstring("  certificate until " + dayOf(end) + "  "));
}

TEST_CASE_METHOD(Scene, "nobody is asked to do anything about the certificate of a revoked tablet") {
  const Tablet tablet(authority, "inspector");
  {
    auto session = authority.session();
    REQUIRE(admin::revoke(session, tablet.id(), authority.clock));
  }
  const std::string line = lineIn(days{3 * 365 + 1});
  CHECK_THAT(line, StartsWith(tablet.id().toString() + "  revoked  inspector  "));
  CHECK_THAT(line, !ContainsSubstring("ended"));
}

TEST_CASE_METHOD(Scene, "a certificate that cannot be read hides no tablet") {
  const Tablet tablet(authority, "inspector");
  {
    auto session = authority.session();
    REQUIRE(store::setCertificate(session.database, tablet.id(), "damaged", {}));
  }
  CHECK_THAT(lineIn(days{0}), ContainsSubstring("  certificate unreadable  "));
}

}  // namespace fieldseal::test
