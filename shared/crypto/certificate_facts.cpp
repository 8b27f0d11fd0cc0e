#include "crypto/certificate_facts.hpp"

#include <arpa/inet.h>

#include <array>

#include "crypto/pem.hpp"

namespace fieldseal::crypto {
namespace {

using NamesPtr = std::unique_ptr<GENERAL_NAMES, Deleter<GENERAL_NAMES_free>>;

/// "" for a name of another kind.
std::string printName(const GENERAL_NAME& name) {
  int kind = 0;
  const auto* value = static_cast<const ASN1_STRING*>(GENERAL_NAME_get0_value(&name, &kind));
  const unsigned char* bytes = ASN1_STRING_get0_data(value);
  const int length = ASN1_STRING_length(value);
  if (kind == GEN_DNS) return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length)};
  if (kind != GEN_IPADD) return {};
  std::array<char, INET6_ADDRSTRLEN> text{};
  const int family = length == sizeof(in_addr) ? AF_INET : AF_INET6;
  return ::inet_ntop(family, bytes, text.data(), text.size()) == nullptr ? std::string() : std::string(text.data());
}

}  // namespace

Result<bool> isForRequest(std::string_view certificatePem, std::string_view requestPem) {
  FIELDSEAL_TRY(const CertificatePtr certificate, readCertificate(certificatePem));
  FIELDSEAL_TRY(const RequestPtr request, readRequest(requestPem));
  const EVP_PKEY* certified = X509_get0_pubkey(certificate.get());
  const EVP_PKEY* asked = X509_REQ_get0_pubkey(request.get());
  if (certified == nullptr || asked == nullptr) return Error{Errc::bad_format, "a key cannot be read"};
  return EVP_PKEY_eq(certified, asked) == 1;
}

Result<std::vector<std::string>> certificateNames(std::string_view certificatePem) {
  FIELDSEAL_TRY(const CertificatePtr certificate, readCertificate(certificatePem));
  const NamesPtr names(
      static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate.get(), NID_subject_alt_name, nullptr, nullptr)));
  std::vector<std::string> printed;
  for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
    if (std::string name = printName(*sk_GENERAL_NAME_value(names.get(), i)); !name.empty())
      printed.push_back(std::move(name));
  }
  return printed;
}

}  // namespace fieldseal::crypto
