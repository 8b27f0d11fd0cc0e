// The certificate in the vault: replaced alone, and there after a restart.
#include "store/certificate_renewal.hpp"

#include <catch2/catch_test_macros.hpp>

#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using app::CertificateRenewal;

TEST_CASE("a renewed certificate is in the vault for good, and nothing else of the tablet's identity changed") {
  TestVault vault;
  const auto device = vault.vault().identity().device;
  const auto key = vault.vault().identity().tls.keyPem;
  const WallTime asked(std::chrono::milliseconds(1'772'443'000'123));
  {
    CertificateRenewal renewal(vault.store().database());
    const auto before = renewal.certificate().value();
    CHECK(before.pem == vault.vault().identity().tls.certificatePem);
    CHECK_FALSE(before.askedAt);
    REQUIRE(renewal.noteAsked(asked).has_value());
    REQUIRE(renewal.keepCertificate("another").has_value());
    CHECK(renewal.certificate()->pem == "another");
  }
  vault.reopen();
  const auto after = CertificateRenewal(vault.store().database()).certificate().value();
  CHECK(after.pem == "another");
  CHECK(after.askedAt == asked);
  CHECK(vault.vault().identity().tls.certificatePem == "another");
  CHECK(vault.vault().identity().tls.keyPem == key);
  CHECK(vault.vault().identity().device == device);
}

TEST_CASE("why a renewal failed is there after a restart, and gone with the next certificate") {
  TestVault vault;
  const Error failures[] = {{Errc::server_error, "an answer with status 500"}, {Errc::timed_out, ""}};
  for (const Error& failure : failures) {
    REQUIRE(CertificateRenewal(vault.store().database()).noteFailure(failure).has_value());
    vault.reopen();
    CHECK(CertificateRenewal(vault.store().database()).certificate()->failure == failure);
  }
  REQUIRE(CertificateRenewal(vault.store().database()).keepCertificate("another").has_value());
  vault.reopen();
  CHECK_FALSE(CertificateRenewal(vault.store().database()).certificate()->failure);
}

TEST_CASE("a vault without a certificate says that it is damaged") {
  TestVault vault;
  REQUIRE(vault.store().database().execute("DELETE FROM identity WHERE name = 'tls_certificate'").has_value());
  CHECK(CertificateRenewal(vault.store().database()).certificate().error().code == Errc::vault_damaged);
}
