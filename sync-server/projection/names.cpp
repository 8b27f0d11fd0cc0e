#include "projection/names.hpp"

#include "store/directory.hpp"

namespace fieldseal::projection {
namespace {

const std::string kUnknown;

const std::string& nameIn(const std::map<Uuid, std::string>& names, Uuid id) {
  const auto found = names.find(id);
  return found == names.end() ? kUnknown : found->second;
}

}  // namespace

Result<Names> Names::load(sql::Database& database) {
  Names names;
  FIELDSEAL_TRY(auto users, database.prepare("SELECT user, name FROM users"));
  for (;;) {
    FIELDSEAL_TRY(const bool more, users.step());
    if (!more) break;
    names.m_users[users.uuid(0)] = users.text(1);
  }
  FIELDSEAL_TRY(auto devices, database.prepare("SELECT device, name, user IS NULL FROM devices"));
  for (;;) {
    FIELDSEAL_TRY(const bool more, devices.step());
    if (!more) break;
    names.m_devices[devices.uuid(0)] = devices.text(1);
    // What the office itself writes has its device for an author.
    if (devices.integer(2) != 0) names.m_users[devices.uuid(0)] = devices.text(1);
  }
  return names;
}

const std::string& Names::ofUser(UserId id) const {
  return nameIn(m_users, id);
}
const std::string& Names::ofDevice(DeviceId id) const {
  return nameIn(m_devices, id);
}

json::value Names::person(UserId id) const {
  return json::object{{"id", id.toString()}, {"name", ofUser(id)}};
}

}  // namespace fieldseal::projection
