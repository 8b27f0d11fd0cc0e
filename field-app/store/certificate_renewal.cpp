#include "store/certificate_renewal.hpp"

#include <charconv>

#include "sql/transaction.hpp"

namespace fieldseal::app {
namespace {

constexpr std::string_view kCertificate = "tls_certificate";   // as saveIdentity writes it
constexpr std::string_view kAskedAt = "certificate_asked_at";  // milliseconds since 1970-01-01
constexpr std::string_view kFailure = "certificate_failure";   // an error's code, a blank, its detail

Error failureIn(std::string_view text) {
  const std::size_t blank = text.find(' ');
  const std::string_view detail = blank == text.npos ? std::string_view() : text.substr(blank + 1);
  return {errcFromString(text.substr(0, blank)), std::string(detail)};
}

}  // namespace

Result<sync::CertificateInUse> CertificateRenewal::certificate() {
  FIELDSEAL_TRY(auto pem, read(kCertificate));
  if (!pem) return Error{Errc::vault_damaged, "the tablet's identity in the vault has no certificate"};
  sync::CertificateInUse inUse{std::move(*pem), std::nullopt, std::nullopt};
  FIELDSEAL_TRY(const auto asked, read(kAskedAt));
  std::int64_t milliseconds = 0;
  // One that cannot be read costs one request more.
  if (asked && std::from_chars(asked->data(), asked->data() + asked->size(), milliseconds).ec == std::errc())
    inUse.askedAt = WallTime(std::chrono::milliseconds(milliseconds));
  FIELDSEAL_TRY(const auto failure, read(kFailure));
  if (failure) inUse.failure = failureIn(*failure);
  return inUse;
}

Result<> CertificateRenewal::noteAsked(WallTime when) {
  return write(kAskedAt, std::to_string(when.time_since_epoch().count()));
}

Result<> CertificateRenewal::noteFailure(const Error& error) {
  return write(kFailure, std::string(toString(error.code)) + " " + error.detail);
}

Result<> CertificateRenewal::keepCertificate(std::string_view pem) {
  FIELDSEAL_TRY(sql::Transaction transaction, sql::Transaction::begin(*m_database));
  FIELDSEAL_CHECK(write(kCertificate, pem));
  FIELDSEAL_TRY(sql::Statement forget, m_database->prepare("DELETE FROM identity WHERE name = ?"));
  FIELDSEAL_CHECK(forget.bind(kFailure).run());
  return transaction.commit();
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
