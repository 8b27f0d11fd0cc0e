#include "admin/people.hpp"

#include "crypto/password_key.hpp"
#include "journal/roster.hpp"
#include "sql/transaction.hpp"

namespace fieldseal::admin {
namespace {

constexpr std::size_t kMinPasswordBytes = 10;
constexpr std::size_t kMaxPasswordBytes = 1024;
constexpr int kCodeTries = 20;

Result<std::string> hashedPassword(std::string_view password) {
  if (password.size() < kMinPasswordBytes || password.size() > kMaxPasswordBytes) {
    return Error{Errc::out_of_range, "a password has 10 to 1024 bytes"};
  }
  return crypto::hashPassword(password, {});
}

Result<> checkRoles(const domain::OfficeRoles& roles) {
  if (roles.empty()) return Error{Errc::out_of_range, "a user has at least one role"};
  return kOk;
}

Result<> checkUser(const NewUser& user) {
  if (user.name.empty() || user.name.size() > 200) return Error{Errc::out_of_range, "a name has 1 to 200 bytes"};
  if (user.login.empty() || user.login.size() > 64) return Error{Errc::out_of_range, "a login has 1 to 64 bytes"};
  return checkRoles(user.roles);
}

/// Says in the roster what has just changed in the table of users.
Result<> announce(AdminSession& session, UserId user, std::string field, json::value value, const Clock& clock) {
  std::vector<journal::Change> changes{{journal::userEntity(user), std::move(field), std::move(value)}};
  FIELDSEAL_CHECK(
      store::changeRoster(session.database, session.office, clock, session.office.itself(), std::move(changes)));
  return kOk;
}

}  // namespace

Result<store::UserRecord> userOf(sql::Database& database, std::string_view login) {
  FIELDSEAL_TRY(auto user, store::findLogin(database, login));
  if (!user) return Error{Errc::not_found, "no user has the login " + std::string(login)};
  return std::move(*user);
}

Result<> requireInspector(const store::UserRecord& user) {
  if (user.roles.contains(domain::OfficeRole::inspector)) return kOk;
  return Error{Errc::not_permitted, user.login + " does not have the role of an inspector"};
}

Result<store::UserRecord> addUser(AdminSession& session, const NewUser& user, const Clock& clock, Random& random) {
  FIELDSEAL_CHECK(checkUser(user));
  store::UserRecord record{Uuid::make(clock, random), user.login, user.name, user.roles, true, {}};
  if (!user.password.empty()) {
    FIELDSEAL_TRY(record.password, hashedPassword(user.password));
  }
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(session.database));
  if (auto inserted = store::insertUser(session.database, record); !inserted) {
    if (inserted.error().code != Errc::already_exists) return inserted.error();
    return Error{Errc::already_exists, "the login " + user.login + " is taken"};
  }
  const auto entity = journal::userEntity(record.id);
  std::vector<journal::Change> changes{{entity, "name", json::value(record.name)},
                                       {entity, "roles", store::rolesToJson(record.roles)},
                                       {entity, "active", json::value(true)}};
  FIELDSEAL_CHECK(
      store::changeRoster(session.database, session.office, clock, session.office.itself(), std::move(changes)));
  FIELDSEAL_CHECK(transaction.commit());
  return record;
}

Result<> setPassword(AdminSession& session, std::string_view login, std::string_view password) {
  FIELDSEAL_TRY(const auto phc, hashedPassword(password));
  FIELDSEAL_TRY(const auto user, userOf(session.database, login));
  FIELDSEAL_TRY(auto update, session.database.prepare("UPDATE users SET password = ? WHERE user = ?"));
  update.bind(phc).bind(user.id);
  return update.run();
}

Result<> setRoles(AdminSession& session, std::string_view login, const domain::OfficeRoles& roles, const Clock& clock) {
  FIELDSEAL_CHECK(checkRoles(roles));
  const json::array list = store::rolesToJson(roles);
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(session.database));
  FIELDSEAL_TRY(const auto user, userOf(session.database, login));
  FIELDSEAL_TRY(auto update, session.database.prepare("UPDATE users SET roles = ? WHERE user = ?"));
  const std::string text = json::serialize(list);
  update.bind(std::string_view(text)).bind(user.id);
  FIELDSEAL_CHECK(update.run());
  FIELDSEAL_CHECK(announce(session, user.id, "roles", list, clock));
  return transaction.commit();
}

Result<> setActive(AdminSession& session, std::string_view login, bool active, const Clock& clock) {
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(session.database));
  FIELDSEAL_TRY(const auto user, userOf(session.database, login));
  FIELDSEAL_TRY(auto update, session.database.prepare("UPDATE users SET active = ? WHERE user = ?"));
  update.bind(std::int64_t{active}).bind(user.id);
  FIELDSEAL_CHECK(update.run());
  FIELDSEAL_CHECK(announce(session, user.id, "active", json::value(active), clock));
  return transaction.commit();
}

Result<store::CodeRecord> makeCode(AdminSession& session, std::string_view login, std::chrono::hours validity,
                                   const Clock& clock, Random& random) {
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(session.database));
  FIELDSEAL_TRY(const auto user, userOf(session.database, login));
  if (!user.active) return Error{Errc::not_allowed_now, "this user is not active"};
  FIELDSEAL_CHECK(requireInspector(user));
  const auto now = clock.now();
  FIELDSEAL_CHECK(store::dropExpiredCodes(session.database, now));
  for (int i = 0; i < kCodeTries; ++i) {
    store::CodeRecord code{sync::EnrolmentCode::make(random), user.id, now, now + validity, 0, {}, {}};
    const auto inserted = store::insertCode(session.database, code);
    if (!inserted && inserted.error().code == Errc::already_exists) continue;  // the four letters are taken
    FIELDSEAL_CHECK(inserted);
    FIELDSEAL_CHECK(transaction.commit());
    return code;
  }
  return Error{Errc::internal, "no free name for a code; wait until some expire"};
}

Result<> revoke(AdminSession& session, DeviceId device, const Clock& clock) {
  if (session.office.desks.contains(device)) return Error{Errc::not_allowed_now, "the office cannot revoke itself"};
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(session.database));
  FIELDSEAL_CHECK(store::revokeDevice(session.database, device));
  std::vector<journal::Change> changes{{journal::deviceEntity(device), "state", json::value("revoked")}};
  FIELDSEAL_CHECK(
      store::changeRoster(session.database, session.office, clock, session.office.itself(), std::move(changes)));
  return transaction.commit();
}

}  // namespace fieldseal::admin
