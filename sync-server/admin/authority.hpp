/// An authority's keys and store: made once by `init`, opened by everything else.
#pragma once

#include <string>
#include <vector>

#include "admin/config.hpp"
#include "store/office.hpp"

namespace fieldseal::admin {

struct NewAuthority {
  std::filesystem::path folder;
  std::string name;
  std::vector<std::string> hosts;  ///< names and addresses in the server's certificate
  PortConfig device;
  PortConfig console;
  std::string consoleFiles;
};

/// Makes keys, certificates, store and configuration in a folder that is new or empty.
/// @errors Errc::already_exists when the folder holds anything; Errc::bad_format for a host name
[[nodiscard]] Result<> initAuthority(const NewAuthority& authority, const Clock& clock, Random& random);

/// Reads the office's keys and certificates; secret files must be readable by their owner alone.
[[nodiscard]] Result<store::OfficeIdentity> loadOffice(const Config& config, sql::Database& database);

/// The command line's own connection and the office's keys.
struct AdminSession {
  Config config;
  sql::Database database;
  store::OfficeIdentity office;
};
[[nodiscard]] Result<AdminSession> openAdminSession(const std::filesystem::path& configFile);

/// Lets the office write under a new id from here on, with the same key: after a restore of an older copy, where the
/// numbers that the old id would give again are taken on the tablets. Not while the server runs.
[[nodiscard]] Result<> openDesk(AdminSession& session, const Clock& clock, Random& random);

}  // namespace fieldseal::admin
