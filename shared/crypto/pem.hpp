/// OpenSSL's objects with owners, read out of PEM: for the sources beside this.
#pragma once

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>
#include <string_view>

#include "base/result.hpp"

namespace fieldseal::crypto {

template <auto Free>
struct Deleter {
  template <class T>
  void operator()(T* object) const noexcept {
    Free(object);
  }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, Deleter<X509_free>>;
using RequestPtr = std::unique_ptr<X509_REQ, Deleter<X509_REQ_free>>;
using BioPtr = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;

[[nodiscard]] inline BioPtr fromText(std::string_view text) {
  return BioPtr(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

/// @errors Errc::bad_format
[[nodiscard]] inline Result<CertificatePtr> readCertificate(std::string_view pem) {
  CertificatePtr certificate(PEM_read_bio_X509(fromText(pem).get(), nullptr, nullptr, nullptr));
  if (!certificate) return Error{Errc::bad_format, "not a certificate in PEM"};
  return certificate;
}

/// @errors Errc::bad_format
[[nodiscard]] inline Result<RequestPtr> readRequest(std::string_view pem) {
  RequestPtr request(PEM_read_bio_X509_REQ(fromText(pem).get(), nullptr, nullptr, nullptr));
  if (!request) return Error{Errc::bad_format, "not a certificate request in PEM"};
  return request;
}

}  // namespace fieldseal::crypto
