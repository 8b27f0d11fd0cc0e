#include "crypto/certificate.hpp"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <memory>
#include <sstream>

#include "crypto/certificate_facts.hpp"

using namespace fieldseal;
using namespace fieldseal::crypto;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<X509> read(const std::string& pem) {
  BIO* bio = BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()));
  std::shared_ptr<X509> certificate(PEM_read_bio_X509(bio, nullptr, nullptr, nullptr), X509_free);
  BIO_free(bio);
  return certificate;
}

/// What OpenSSL says of the chain, for this purpose; X509_V_OK when it trusts it.
int chainFault(const std::string& authorityPem, const std::string& pem, int purpose) {
  const auto authority = read(authorityPem);
  const auto certificate = read(pem);
  X509_STORE* store = X509_STORE_new();
  X509_STORE_add_cert(store, authority.get());
  X509_STORE_CTX* context = X509_STORE_CTX_new();
  X509_STORE_CTX_init(context, store, certificate.get(), nullptr);
  X509_STORE_CTX_set_purpose(context, purpose);
  X509_verify_cert(context);
  const int fault = X509_STORE_CTX_get_error(context);
  X509_STORE_CTX_free(context);
  X509_STORE_free(store);
  return fault;
}

/// The certificate with a key of a kind that nobody knows.
std::string withUnknownKey(const std::string& pem) {
  std::string base64;
  std::istringstream lines(pem);
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("-----")) base64 += line;
  }
  Bytes der = fromBase64(base64).value();
  const unsigned char ecKey[] = {0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01};
  const auto kind = std::ranges::search(der, ecKey, {}, [](auto byte) { return static_cast<unsigned char>(byte); });
  REQUIRE_FALSE(kind.empty());
  *(kind.end() - 1) = decltype(der)::value_type{0x7f};
  return "-----BEGIN CERTIFICATE-----\n" + toBase64(der) + "\n-----END CERTIFICATE-----\n";
}

}  // namespace

TEST_CASE("the authority's certificates chain and serve their own purpose only") {
  const WallTime now = SystemClock().now();
  const auto authority = makeAuthority("Test authority", now, std::chrono::days(3650)).value();
  const auto server = makeServerIdentity(authority, {"localhost", "127.0.0.1"}, now, std::chrono::days(800)).value();
  const auto request = makeRequest("whatever").value();
  const auto device = signDeviceRequest(authority, request.requestPem, "tablet-1", now, std::chrono::days(800)).value();

  CHECK(chainFault(authority.certificatePem, server.certificatePem, X509_PURPOSE_SSL_SERVER) == X509_V_OK);
  CHECK(chainFault(authority.certificatePem, device, X509_PURPOSE_SSL_CLIENT) == X509_V_OK);
  CHECK(chainFault(authority.certificatePem, device, X509_PURPOSE_SSL_SERVER) != X509_V_OK);
  CHECK(X509_check_host(read(server.certificatePem).get(), "localhost", 0, 0, nullptr) == 1);
  CHECK(X509_check_ip_asc(read(server.certificatePem).get(), "127.0.0.1", 0) == 1);
  CHECK(X509_check_host(read(server.certificatePem).get(), "example.com", 0, 0, nullptr) == 0);

  const auto other = makeAuthority("Test authority", now, std::chrono::days(3650)).value();
  CHECK(chainFault(other.certificatePem, device, X509_PURPOSE_SSL_CLIENT) != X509_V_OK);
  CHECK(certificateFingerprint(device).value() != certificateFingerprint(server.certificatePem).value());
}

TEST_CASE("a renewed certificate is for the same key and ends later") {
  const WallTime now = SystemClock().now();
  const auto authority = makeAuthority("Test authority", now, std::chrono::days(3650)).value();
  const auto request = makeRequest("whatever").value();
  const auto first = signDeviceRequest(authority, request.requestPem, "tablet-1", now, std::chrono::days(30)).value();
  const auto second = renewDeviceCertificate(authority, first, "tablet-1", now, std::chrono::days(800)).value();

  CHECK(chainFault(authority.certificatePem, second, X509_PURPOSE_SSL_CLIENT) == X509_V_OK);
  CHECK(X509_NAME_cmp(X509_get_subject_name(read(first).get()), X509_get_subject_name(read(second).get())) == 0);
  CHECK(haveSameKey(first, second).value());
  CHECK_FALSE(haveSameKey(first, authority.certificatePem).value());
  CHECK(haveSameKey(withUnknownKey(first), withUnknownKey(first)).error().code == Errc::bad_format);
  CHECK(certificateFingerprint(first).value() != certificateFingerprint(second).value());
  // X.509 counts in seconds.
  CHECK(certificateEnd(first).value() == std::chrono::floor<std::chrono::seconds>(now) + std::chrono::days(30));
  CHECK(certificateEnd(second).value() == std::chrono::floor<std::chrono::seconds>(now) + std::chrono::days(800));
  CHECK(renewDeviceCertificate(authority, "nonsense", "d", now, std::chrono::days(1)).error().code == Errc::bad_format);
  CHECK(certificateEnd("nonsense").error().code == Errc::bad_format);
}

TEST_CASE("a server's certificate tells the names it is for, in the order they were given") {
  const WallTime now = SystemClock().now();
  const auto authority = makeAuthority("Test authority", now, std::chrono::days(10)).value();
  const std::vector<std::string> names{"review.example", "10.1.2.3", "fe80::1", "*.review.example"};
  const auto server = makeServerIdentity(authority, names, now, std::chrono::days(5)).value();
  CHECK(certificateNames(server.certificatePem).value() == names);
  CHECK(certificateNames(authority.certificatePem).value().empty());
  CHECK(certificateNames("nonsense").error().code == Errc::bad_format);
}

TEST_CASE("a certificate is for its own request and for no other") {
  const WallTime now = SystemClock().now();
  const auto authority = makeAuthority("Test authority", now, std::chrono::days(10)).value();
  const auto request = makeRequest("tablet").value().requestPem;
  const auto made = signDeviceRequest(authority, request, "tablet-1", now, std::chrono::days(1)).value();
  CHECK(isForRequest(made, request).value());
  CHECK_FALSE(isForRequest(made, makeRequest("tablet").value().requestPem).value());
  CHECK(isForRequest(made, made).error().code == Errc::bad_format);
}

TEST_CASE("a certificate request that is not what it should be is refused") {
  const WallTime now = SystemClock().now();
  const auto authority = makeAuthority("Test authority", now, std::chrono::days(10)).value();
  CHECK(signDeviceRequest(authority, "nonsense", "d", now, std::chrono::days(1)).error().code == Errc::bad_format);
  CHECK(makeServerIdentity(authority, {"bad name\n"}, now, std::chrono::days(1)).error().code == Errc::bad_format);
  CHECK(makeServerIdentity(authority, {}, now, std::chrono::days(1)).error().code == Errc::bad_format);
}
