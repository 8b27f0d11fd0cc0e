/// Who this tablet is: everything that enrolment gave it, kept in the vault alone.
#pragma once

#include <string>

#include "base/ids.hpp"
#include "crypto/certificate.hpp"
#include "crypto/signing_key.hpp"
#include "sql/database.hpp"

namespace fieldseal::app {

struct DeviceIdentity {
  DeviceId device;
  UserId user;
  std::string deviceName;
  std::string userName;
  std::string authorityName;
  std::string serverAddress;  ///< "host:port"; "" when the office's answer by file named none
  crypto::SigningKey signingKey;
  crypto::TlsIdentity tls;
  std::string authorityPem;  ///< the only CA that is trusted
  crypto::PublicKey officeKey;
  DeviceId officeDevice;
};

[[nodiscard]] Result<> saveIdentity(sql::Database& database, const DeviceIdentity& identity);
/// @errors Errc::vault_damaged naming the part that is missing or does not parse
[[nodiscard]] Result<DeviceIdentity> loadIdentity(sql::Database& database);
[[nodiscard]] Result<> saveServerAddress(sql::Database& database, const std::string& address);

}  // namespace fieldseal::app
