/// Names of people and devices, for pages that show who wrote what.
#pragma once

#include <map>
#include <string>

#include "base/json.hpp"
#include "sql/database.hpp"

namespace fieldseal::projection {

class Names {
 public:
  /// All of them, as the store knows them now.
  [[nodiscard]] static Result<Names> load(sql::Database& database);

  /// A person's name; the authority's for what the office itself wrote; "" for one who is not known.
  [[nodiscard]] const std::string& ofUser(UserId id) const;
  [[nodiscard]] const std::string& ofDevice(DeviceId id) const;

  /// {"id","name"}
  [[nodiscard]] json::value person(UserId id) const;

 private:
  std::map<Uuid, std::string> m_users;
  std::map<Uuid, std::string> m_devices;
};

}  // namespace fieldseal::projection
