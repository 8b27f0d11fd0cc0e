#include "sync/certificate_term.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fieldseal;
using namespace fieldseal::sync;
using std::chrono::days;
using std::chrono::milliseconds;

TEST_CASE("a certificate is due in its last ninety days, and good for another one for a year after its end") {
  constexpr WallTime end(milliseconds(1'800'000'000'000));
  constexpr milliseconds instant{1};
  const auto at = [](WallTime now) { return certificateTerm(end, now); };
  CHECK(at(end - days{1000}) == CertificateTerm::running);
  CHECK(at(end - days{90}) == CertificateTerm::running);
  CHECK(at(end - days{90} + instant) == CertificateTerm::due);
  CHECK(at(end - instant) == CertificateTerm::due);
  CHECK(at(end) == CertificateTerm::ended);
  CHECK(at(end + days{365}) == CertificateTerm::ended);
  CHECK(at(end + days{365} + instant) == CertificateTerm::lapsed);
}
