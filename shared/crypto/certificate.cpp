#include "crypto/certificate.hpp"

#include <openssl/ec.h>
#include <openssl/rand.h>

#include <array>
#include <ctime>

#include "crypto/pem.hpp"

namespace fieldseal::crypto {
namespace {

const Error kFailed{Errc::internal, "OpenSSL cannot make this certificate"};

template <class Write>
std::string toPem(Write write) {
  const BioPtr bio(BIO_new(BIO_s_mem()));
  if (write(bio.get()) != 1) return {};
  char* text = nullptr;
  const long length = BIO_get_mem_data(bio.get(), &text);
  return {text, static_cast<std::size_t>(length)};
}

std::string printKey(EVP_PKEY* key) {
  return toPem(
      [&](BIO* bio) { return PEM_write_bio_PKCS8PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); });
}

std::string printCertificate(X509* certificate) {
  return toPem([&](BIO* bio) { return PEM_write_bio_X509(bio, certificate); });
}

Result<KeyPtr> readKey(std::string_view pem) {
  KeyPtr key(PEM_read_bio_PrivateKey(fromText(pem).get(), nullptr, nullptr, nullptr));
  if (!key) return Error{Errc::bad_format, "not a private key in PEM"};
  return key;
}

Result<KeyPtr> makeKey() {
  KeyPtr key(EVP_EC_gen("P-256"));
  if (!key) return kFailed;
  return key;
}

bool setCommonName(X509_NAME* name, std::string_view text) {
  return X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8,
                                    reinterpret_cast<const unsigned char*>(text.data()), static_cast<int>(text.size()),
                                    -1, 0) == 1;
}

/// A certificate with a random serial number and its dates, not signed yet.
CertificatePtr blank(WallTime now, std::chrono::days validity) {
  CertificatePtr certificate(X509_new());
  X509_set_version(certificate.get(), X509_VERSION_3);
  std::array<unsigned char, 16> serial{};
  RAND_bytes(serial.data(), serial.size());
  serial[0] = static_cast<unsigned char>((serial[0] & 0x7f) | 0x40);
  BIGNUM* number = BN_bin2bn(serial.data(), serial.size(), nullptr);
  BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate.get()));
  BN_free(number);
  // A day's grace backwards: tablets' clocks are wrong by hours, not by days.
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
  ASN1_TIME_set(X509_getm_notBefore(certificate.get()), seconds - 86400);
  ASN1_TIME_set(X509_getm_notAfter(certificate.get()), seconds + validity.count() * 86400);
  return certificate;
}

bool extend(X509* certificate, X509* issuer, int nid, const std::string& value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
  const ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str()));
  return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// The names as OpenSSL's configuration language writes them; each was checked for its characters.
Result<std::string> alternativeNames(const std::vector<std::string>& names) {
  std::string value;
  for (const std::string& name : names) {
    if (name.empty() || name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:*") !=
                            std::string::npos) {
      return Error{Errc::bad_format, "not a host name or address: " + name};
    }
    const bool address =
        name.find(':') != std::string::npos || name.find_first_not_of("0123456789.") == std::string::npos;
    value += (value.empty() ? "" : ",") + std::string(address ? "IP:" : "DNS:") + name;
  }
  if (value.empty()) return Error{Errc::bad_format, "a server certificate needs at least one name"};
  return value;
}

struct Issuer {
  KeyPtr key;
  CertificatePtr certificate;
};

Result<Issuer> readIssuer(const TlsIdentity& authority) {
  Issuer issuer;
  FIELDSEAL_TRY(issuer.key, readKey(authority.keyPem));
  FIELDSEAL_TRY(issuer.certificate, readCertificate(authority.certificatePem));
  return issuer;
}

/// Names, key, end-entity extensions and the signature, which certificates of servers and devices share.
bool issue(X509* certificate, const Issuer& issuer, EVP_PKEY* key, std::string_view commonName, const char* purpose) {
  return setCommonName(X509_get_subject_name(certificate), commonName) &&
         X509_set_issuer_name(certificate, X509_get_subject_name(issuer.certificate.get())) == 1 &&
         X509_set_pubkey(certificate, key) == 1 &&
         extend(certificate, issuer.certificate.get(), NID_basic_constraints, "critical,CA:FALSE") &&
         extend(certificate, issuer.certificate.get(), NID_key_usage, "critical,digitalSignature") &&
         extend(certificate, issuer.certificate.get(), NID_ext_key_usage, purpose) &&
         extend(certificate, issuer.certificate.get(), NID_subject_key_identifier, "hash") &&
         extend(certificate, issuer.certificate.get(), NID_authority_key_identifier, "keyid:always") &&
         X509_sign(certificate, issuer.key.get(), EVP_sha256()) > 0;
}

Result<std::string> issueToDevice(const TlsIdentity& authority, EVP_PKEY* key, std::string_view deviceName,
                                  WallTime now, std::chrono::days validity) {
  FIELDSEAL_TRY(const Issuer issuer, readIssuer(authority));
  const CertificatePtr certificate = blank(now, validity);
  if (!issue(certificate.get(), issuer, key, deviceName, "clientAuth")) return kFailed;
  return printCertificate(certificate.get());
}

}  // namespace

Result<TlsIdentity> makeAuthority(std::string_view commonName, WallTime now, std::chrono::days validity) {
  FIELDSEAL_TRY(const KeyPtr key, makeKey());
  const CertificatePtr certificate = blank(now, validity);
  X509* raw = certificate.get();
  const bool made = setCommonName(X509_get_subject_name(raw), commonName) &&
                    X509_set_issuer_name(raw, X509_get_subject_name(raw)) == 1 &&
                    X509_set_pubkey(raw, key.get()) == 1 &&
                    extend(raw, raw, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
                    extend(raw, raw, NID_key_usage, "critical,keyCertSign,cRLSign") &&
                    extend(raw, raw, NID_subject_key_identifier, "hash") && X509_sign(raw, key.get(), EVP_sha256()) > 0;
  if (!made) return kFailed;
  return TlsIdentity{printKey(key.get()), printCertificate(raw)};
}

Result<TlsIdentity> makeServerIdentity(const TlsIdentity& authority, const std::vector<std::string>& names,
                                       WallTime now, std::chrono::days validity) {
  FIELDSEAL_TRY(const std::string alternatives, alternativeNames(names));
  FIELDSEAL_TRY(const Issuer issuer, readIssuer(authority));
  FIELDSEAL_TRY(const KeyPtr key, makeKey());
  const CertificatePtr certificate = blank(now, validity);
  if (!extend(certificate.get(), issuer.certificate.get(), NID_subject_alt_name, alternatives) ||
      !issue(certificate.get(), issuer, key.get(), names.front(), "serverAuth")) {
    return kFailed;
  }
  return TlsIdentity{printKey(key.get()), printCertificate(certificate.get())};
}

Result<CertificateRequest> makeRequest(std::string_view commonName) {
  FIELDSEAL_TRY(const KeyPtr key, makeKey());
  const RequestPtr request(X509_REQ_new());
  const bool made = setCommonName(X509_REQ_get_subject_name(request.get()), commonName) &&
                    X509_REQ_set_pubkey(request.get(), key.get()) == 1 &&
                    X509_REQ_sign(request.get(), key.get(), EVP_sha256()) > 0;
  if (!made) return kFailed;
  return CertificateRequest{printKey(key.get()),
                            toPem([&](BIO* bio) { return PEM_write_bio_X509_REQ(bio, request.get()); })};
}

Result<std::string> signDeviceRequest(const TlsIdentity& authority, std::string_view requestPem,
                                      std::string_view deviceName, WallTime now, std::chrono::days validity) {
  FIELDSEAL_TRY(const RequestPtr request, readRequest(requestPem));
  EVP_PKEY* key = X509_REQ_get0_pubkey(request.get());
  if (key == nullptr) return Error{Errc::bad_format, "a certificate request with no key"};
  std::array<char, 32> group{};
  if (EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) != 1 ||
      std::string_view(group.data()) != "prime256v1") {
    return Error{Errc::out_of_range, "a device's TLS key is on the curve P-256"};
  }
  if (X509_REQ_verify(request.get(), key) != 1) {
    return Error{Errc::bad_signature, "the certificate request is not signed by its own key"};
  }
  return issueToDevice(authority, key, deviceName, now, validity);
}

Result<std::string> renewDeviceCertificate(const TlsIdentity& authority, std::string_view certificatePem,
                                           std::string_view deviceName, WallTime now, std::chrono::days validity) {
  FIELDSEAL_TRY(const CertificatePtr earlier, readCertificate(certificatePem));
  return issueToDevice(authority, X509_get0_pubkey(earlier.get()), deviceName, now, validity);
}

Result<WallTime> certificateEnd(std::string_view certificatePem) {
  FIELDSEAL_TRY(const CertificatePtr certificate, readCertificate(certificatePem));
  std::tm end{};
  if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate.get()), &end) != 1) {
    return Error{Errc::bad_format, "a certificate without an end"};
  }
  return WallTime(std::chrono::seconds(timegm(&end)));
}

Result<bool> haveSameKey(std::string_view onePem, std::string_view otherPem) {
  FIELDSEAL_TRY(const CertificatePtr one, readCertificate(onePem));
  FIELDSEAL_TRY(const CertificatePtr other, readCertificate(otherPem));
  const EVP_PKEY* oneKey = X509_get0_pubkey(one.get());
  const EVP_PKEY* otherKey = X509_get0_pubkey(other.get());
  if (oneKey == nullptr || otherKey == nullptr) return Error{Errc::bad_format, "a certificate's key cannot be read"};
  return EVP_PKEY_eq(oneKey, otherKey) == 1;
}

Result<Sha256> certificateFingerprint(std::string_view certificatePem) {
  FIELDSEAL_TRY(const CertificatePtr certificate, readCertificate(certificatePem));
  Sha256 fingerprint{};
  unsigned length = 0;
  if (X509_digest(certificate.get(), EVP_sha256(), fingerprint.data(), &length) != 1) return kFailed;
  return fingerprint;
}

}  // namespace fieldseal::crypto
