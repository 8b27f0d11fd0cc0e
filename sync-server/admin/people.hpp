/// Users, enrolment codes and devices, as the administrator changes them.
#pragma once

#include <optional>
#include <string>

#include "admin/authority.hpp"
#include "store/directory.hpp"
#include "sync/enrolment.hpp"

namespace fieldseal::admin {

struct NewUser {
  std::string name;
  std::string login;
  domain::OfficeRoles roles;
  std::string password;  ///< "" for one who may not sign in to the console
};

/// @errors Errc::already_exists for a login that is taken, Errc::out_of_range
[[nodiscard]] Result<store::UserRecord> addUser(AdminSession& session, const NewUser& user, const Clock& clock,
                                                Random& random);
/// @errors Errc::not_found
[[nodiscard]] Result<> setPassword(AdminSession& session, std::string_view login, std::string_view password);
/// What a person may do from now on; the roster says so too. Places in teams stay as they are.
/// @errors Errc::not_found, Errc::out_of_range without any role
[[nodiscard]] Result<> setRoles(AdminSession& session, std::string_view login, const domain::OfficeRoles& roles,
                                const Clock& clock);
/// Bars a user from the console and from syncing, or lets one back in; the roster says so too.
[[nodiscard]] Result<> setActive(AdminSession& session, std::string_view login, bool active, const Clock& clock);

/// Tablets and places in a team are for inspectors.
/// @errors Errc::not_permitted, naming the login
[[nodiscard]] Result<> requireInspector(const store::UserRecord& user);

/// Makes a one-time code for a tablet of this user.
/// @errors Errc::not_found, Errc::not_allowed_now for a user who is not active, and as requireInspector
[[nodiscard]] Result<store::CodeRecord> makeCode(AdminSession& session, std::string_view login,
                                                 std::chrono::hours validity, const Clock& clock, Random& random);

/// From now on nothing that this device sends is taken, and it may pull nothing.
/// @errors Errc::not_found
[[nodiscard]] Result<> revoke(AdminSession& session, DeviceId device, const Clock& clock);

/// @errors Errc::not_found, naming the login
[[nodiscard]] Result<store::UserRecord> userOf(sql::Database& database, std::string_view login);

}  // namespace fieldseal::admin
