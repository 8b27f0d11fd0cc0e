/// The tablet's certificate in the vault, which changes while the rest of its identity stays.
#pragma once

#include "sql/database.hpp"
#include "sync/renewal_machine.hpp"

namespace fieldseal::app {

class CertificateRenewal final : public sync::RenewalStore {
 public:
  explicit CertificateRenewal(sql::Database& database) : m_database(&database) {}

  // sync::RenewalStore
  /// Read anew each time: an identity that was loaded before a renewal holds the earlier one.
  /// @errors Errc::vault_damaged when there is none
  Result<sync::CertificateInUse> certificate() override;
  Result<> noteAsked(WallTime when) override;
  Result<> noteFailure(const Error& error) override;
  Result<> keepCertificate(std::string_view pem) override;

 private:
  [[nodiscard]] Result<std::optional<std::string>> read(std::string_view name);
  [[nodiscard]] Result<> write(std::string_view name, std::string_view text);

  sql::Database* m_database;
};

}  // namespace fieldseal::app
