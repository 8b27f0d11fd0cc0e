/// An authority's keys and store: made once by `init`, opened by everything else.
#pragma once

#include <string>
#include <vector>

#include "admin/config.hpp"
#include "base/file_lock.hpp"
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

/// Keeps everybody else from serving this store, or from doing to it what a running server would not see.
/// @errors Errc::vault_busy while a server runs on it, Errc::not_found, Errc::not_permitted for who does not own it
[[nodiscard]] Result<FileLock> lockStore(const Config& config);

/// A new TLS identity for the server, signed by the authority that the tablets trust: before the old one ends after
/// three years, or when the server gets other names. The next start uses it.
/// @errors Errc::bad_format for a host name, as store::replaceFile; then the old one stays
[[nodiscard]] Result<> renewServerIdentity(const AdminSession& session, const std::vector<std::string>& hosts,
                                           const Clock& clock);

/// Lets the office write under a new id from here on, with the same key: after a restore of an older copy, where the
/// numbers that the old id would give again are taken on the tablets. Not while the server runs.
[[nodiscard]] Result<> openDesk(AdminSession& session, const Clock& clock, Random& random);

}  // namespace fieldseal::admin
