/// Users, devices and enrolment codes as the server checks them. The roster journal tells the same
/// to the tablets; both are written in one transaction.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "crypto/signing_key.hpp"
#include "domain/roles.hpp"
#include "sql/database.hpp"
#include "sync/enrolment.hpp"

namespace fieldseal::store {

struct UserRecord {
  UserId id;
  std::string login;
  std::string name;
  domain::OfficeRoles roles;
  bool active = true;
  std::string password;  ///< PHC string, "" for one who may not sign in to the console
};

struct DeviceRecord {
  DeviceId id;
  std::optional<UserId> user;  ///< nothing for the office itself
  std::string name;
  crypto::PublicKey key;
  bool revoked = false;
  std::string certificatePem;
  std::optional<crypto::Sha256> fingerprint;          ///< of the certificate
  std::optional<crypto::Sha256> previousFingerprint;  ///< of the one that it was asked for with
  WallTime enrolledAt{};
  WallTime seenAt{};
};

struct CodeRecord {
  sync::EnrolmentCode code;
  UserId user;
  WallTime madeAt{};
  WallTime expiresAt{};
  int failures = 0;                             ///< wrong proofs so far
  std::optional<DeviceId> device;               ///< that used it
  std::optional<crypto::PublicKey> signingKey;  ///< of that device
};

/// @errors Errc::already_exists for a login or id that is taken
[[nodiscard]] Result<> insertUser(sql::Database& database, const UserRecord& user);
[[nodiscard]] Result<std::optional<UserRecord>> findUser(sql::Database& database, UserId id);
[[nodiscard]] Result<std::optional<UserRecord>> findLogin(sql::Database& database, std::string_view login);
/// By login.
[[nodiscard]] Result<std::vector<UserRecord>> allUsers(sql::Database& database);

/// @errors Errc::already_exists
[[nodiscard]] Result<> insertDevice(sql::Database& database, const DeviceRecord& device);
[[nodiscard]] Result<std::optional<DeviceRecord>> findDevice(sql::Database& database, DeviceId id);
/// The device that signs with this key.
[[nodiscard]] Result<std::optional<DeviceRecord>> findSigner(sql::Database& database, const crypto::PublicKey& key);
[[nodiscard]] Result<std::vector<DeviceRecord>> allDevices(sql::Database& database);
/// @param previous  the one that goes on being taken beside it; nothing: no other
[[nodiscard]] Result<> setCertificate(sql::Database& database, DeviceId id, std::string_view pem,
                                      const crypto::Sha256& fingerprint,
                                      const std::optional<crypto::Sha256>& previous = {});
/// @errors Errc::not_found
[[nodiscard]] Result<> revokeDevice(sql::Database& database, DeviceId id);
[[nodiscard]] Result<> noteSeen(sql::Database& database, DeviceId id, WallTime when);

/// @errors Errc::already_exists for a name that is taken: make another code
[[nodiscard]] Result<> insertCode(sql::Database& database, const CodeRecord& code);
[[nodiscard]] Result<std::optional<CodeRecord>> findCode(sql::Database& database, std::string_view name);
[[nodiscard]] Result<> noteCodeFailure(sql::Database& database, std::string_view name);
[[nodiscard]] Result<> noteCodeUse(sql::Database& database, std::string_view name, DeviceId device,
                                   const crypto::PublicKey& key);
/// Forgets codes that expired before `when`.
[[nodiscard]] Result<> dropExpiredCodes(sql::Database& database, WallTime when);

/// A fact about this authority: "authority", "office_device". @errors Errc::not_found
[[nodiscard]] Result<std::string> fact(sql::Database& database, std::string_view name);
[[nodiscard]] Result<> setFact(sql::Database& database, std::string_view name, std::string_view value);

/// ["clerk","supervisor"], as the roster writes roles.
[[nodiscard]] json::array rolesToJson(const domain::OfficeRoles& roles);

}  // namespace fieldseal::store
