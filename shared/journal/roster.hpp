/// The roster, read out of its journal: people, devices and their keys.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "crypto/signing_key.hpp"
#include "domain/register.hpp"
#include "domain/roles.hpp"

namespace fieldseal::journal {

/// "user/<uuid>": `name`, `roles` (array), `active`.
struct RosterUser {
  UserId id;
  std::string name;
  domain::OfficeRoles roles;
  bool active = true;
};

/// "device/<uuid>": `name`, `user` (uuid; absent for the office itself), `key`, `state`
/// ("active" or "revoked").
struct RosterDevice {
  DeviceId id;
  std::string name;
  std::optional<UserId> user;
  crypto::PublicKey key;
  bool revoked = false;
};

/// A view over the roster's registers, like domain::Review over a review's.
class Roster {
 public:
  explicit Roster(const domain::RegisterSource& registers) : m_registers(&registers) {}

  [[nodiscard]] std::optional<RosterUser> user(UserId id) const;
  [[nodiscard]] std::optional<RosterDevice> device(DeviceId id) const;
  [[nodiscard]] std::vector<RosterUser> users() const;
  [[nodiscard]] std::vector<RosterDevice> devices() const;

 private:
  const domain::RegisterSource* m_registers;
};

[[nodiscard]] std::string userEntity(UserId id);
[[nodiscard]] std::string deviceEntity(DeviceId id);

}  // namespace fieldseal::journal
