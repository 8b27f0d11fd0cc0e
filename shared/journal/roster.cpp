#include "journal/roster.hpp"

#include "base/json.hpp"

namespace fieldseal::journal {
namespace {

constexpr std::string_view kUserPrefix = "user/";
constexpr std::string_view kDevicePrefix = "device/";

/// The text in a register; nothing when it is not there or no text.
std::optional<std::string> textOf(const domain::RegisterSource& registers, const std::string& entity,
                                  std::string_view field) {
  const domain::Register* found = registers.find(entity, field);
  if (found == nullptr || !found->provisional().value.is_string()) return std::nullopt;
  return std::string(found->provisional().value.get_string());
}

domain::OfficeRoles rolesOf(const domain::RegisterSource& registers, const std::string& entity) {
  domain::OfficeRoles roles;
  const domain::Register* found = registers.find(entity, "roles");
  if (found == nullptr || !found->provisional().value.is_array()) return roles;
  for (const json::value& name : found->provisional().value.get_array()) {
    const auto role = name.is_string() ? domain::officeRoleFromString(name.get_string()) : std::nullopt;
    if (role) roles.insert(*role);
  }
  return roles;
}

/// Everything under a prefix, read by `read(Uuid)`.
template <class Read>
auto collect(const domain::RegisterSource& registers, std::string_view prefix, Read read) {
  std::vector<typename decltype(read(Uuid()))::value_type> found;
  registers.forEachEntity(prefix, [&](std::string_view entity) {
    const auto id = Uuid::parse(entity.substr(prefix.size()));
    if (!id) return;
    if (auto record = read(*id)) found.push_back(std::move(*record));
  });
  return found;
}

}  // namespace

std::string userEntity(UserId id) {
  return std::string(kUserPrefix) + id.toString();
}
std::string deviceEntity(DeviceId id) {
  return std::string(kDevicePrefix) + id.toString();
}

std::optional<RosterUser> Roster::user(UserId id) const {
  const std::string entity = userEntity(id);
  auto name = textOf(*m_registers, entity, "name");
  if (!name) return std::nullopt;
  const domain::Register* active = m_registers->find(entity, "active");
  const bool barred = active != nullptr && active->provisional().value == json::value(false);
  return RosterUser{id, std::move(*name), rolesOf(*m_registers, entity), !barred};
}

std::optional<RosterDevice> Roster::device(DeviceId id) const {
  const std::string entity = deviceEntity(id);
  const auto printedKey = textOf(*m_registers, entity, "key");
  const auto key = printedKey ? crypto::PublicKey::parse(*printedKey) : Result<crypto::PublicKey>(Error{});
  if (!key) return std::nullopt;
  RosterDevice device{id, textOf(*m_registers, entity, "name").value_or(""), std::nullopt, *key, false};
  if (const auto printedUser = textOf(*m_registers, entity, "user")) {
    if (const auto user = UserId::parse(*printedUser)) device.user = *user;
  }
  device.revoked = textOf(*m_registers, entity, "state").value_or("") == "revoked";
  return device;
}

std::vector<RosterUser> Roster::users() const {
  return collect(*m_registers, kUserPrefix, [&](Uuid id) { return user(id); });
}

std::vector<RosterDevice> Roster::devices() const {
  return collect(*m_registers, kDevicePrefix, [&](Uuid id) { return device(id); });
}

}  // namespace fieldseal::journal
