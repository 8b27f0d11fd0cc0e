#include "store/certificate_renewal.hpp"

#include <charconv>

namespace fieldseal::app {
namespace {

constexpr std::string_view kCertificate = "tls_certificate";   // as saveIdentity writes it
constexpr std::string_view kAskedAt = "certificate_asked_at";  // milliseconds since 1970-01-01

}  // namespace

Result<sync::CertificateInUse> CertificateRenewal::certificate() {
  FIELDSEAL_TRY(auto pem, read(kCertificate));
  if (!pem) return Error{Errc::vault_damaged, "the tablet's identity in the vault has no certificate"};
  sync::CertificateInUse inUse{std::move(*pem), std::nullopt};
  FIELDSEAL_TRY(const auto asked, read(kAskedAt));
  std::int64_t milliseconds = 0;
  // One that cannot be read costs one request more.
  if (asked && std::from_chars(asked->data(), asked->data() + asked->size(), milliseconds).ec == std::errc())
    inUse.askedAt = WallTime(std::chrono::milliseconds(milliseconds));
  return inUse;
}

Result<> CertificateRenewal::noteAsked(WallTime when) {
  return write(kAskedAt, std::to_string(when.time_since_epoch().count()));
}

Result<> CertificateRenewal::keepCertificate(std::string_view pem) {
  return write(kCertificate, pem);
}

Result<std::optional<std::string>> CertificateRenewal::read(std::string_view name) {
  FIELDSEAL_TRY(sql::Statement select, m_database->prepare("SELECT value FROM identity WHERE name = ?"));
  FIELDSEAL_TRY(const bool row, select.bind(name).step());
  if (!row) return std::optional<std::string>();
  return std::optional(std::string(asText(select.bytes(0))));
}

Result<> CertificateRenewal::write(std::string_view name, std::string_view text) {
  FIELDSEAL_TRY(sql::Statement insert,
                m_database->prepare("INSERT OR REPLACE INTO identity (name, value) VALUES (?, ?)"));
  return insert.bind(name).bind(asBytes(text)).run();
}

}  // namespace fieldseal::app
