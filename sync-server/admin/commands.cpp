#include "admin/commands.hpp"

#include <csignal>
#include <iostream>

#include "admin/content_verifier.hpp"
#include "admin/device_list.hpp"
#include "admin/log_verifier.hpp"
#include "admin/people.hpp"
#include "admin/server.hpp"
#include "admin/templates.hpp"
#include "projection/projection_schema.hpp"
#include "store/key_file.hpp"
#include "store/quarantine.hpp"
#include "store/segment_log.hpp"

namespace fieldseal::admin {
namespace {

const SystemClock kClock;

Result<std::string> passwordFromInput() {
  std::string password;
  if (!std::getline(std::cin, password) || password.empty()) {
    return Error{Errc::bad_format, "expected a password on the first line of the input"};
  }
  if (password.ends_with('\r')) password.pop_back();
  return password;
}

Result<domain::OfficeRoles> parseRoles(const std::vector<std::string>& names) {
  domain::OfficeRoles roles;
  for (const auto& name : names) {
    const auto role = domain::officeRoleFromString(name);
    if (!role)
      return Error{Errc::bad_format,
                   "no such role: " + name + "; expected inspector, clerk, supervisor or administrator"};
    roles.insert(*role);
  }
  return roles;
}

std::string joined(const domain::OfficeRoles& roles) {
  std::string text;
  for (const auto role : roles) text += (text.empty() ? "" : ",") + std::string(domain::toString(role));
  return text;
}

/// SIGTERM and SIGINT are taken by sigwait alone, in every thread that starts after this.
sigset_t blockSignals() {
  std::signal(SIGPIPE, SIG_IGN);
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return signals;
}

Result<std::int64_t> countOf(sql::Database& database, std::string_view query) {
  FIELDSEAL_TRY(auto row, database.prepare(query));
  FIELDSEAL_CHECK(row.step());
  return row.integer(0);
}

}  // namespace

Result<int> initCommand(const NewAuthority& authority) {
  SystemRandom random;
  FIELDSEAL_CHECK(initAuthority(authority, kClock, random));
  std::cout << "made " << (authority.folder / kConfigFile).string() << "\n"
            << "Keep a copy of " << (authority.folder / "keys").string()
            << " apart from the server: without it nothing can be read or signed.\n";
  return 0;
}

Result<int> certificateCommand(const std::filesystem::path& config, const std::vector<std::string>& hosts) {
  FIELDSEAL_TRY(const auto session, openAdminSession(config));
  FIELDSEAL_CHECK(renewServerIdentity(session, hosts, kClock));
  std::cout << "made " << session.config.serverCertificate.string() << "; the server uses it from its next start on\n";
  return 0;
}

Result<int> serveCommand(const std::filesystem::path& configFile) {
  const auto signals = blockSignals();
  FIELDSEAL_TRY(const auto config, loadConfig(configFile));
  SystemRandom random;
  FIELDSEAL_TRY(const auto server, Server::start(config, kClock, random));
  std::cout << "ready device=" << server->deviceEndpoint() << " console=" << server->consoleEndpoint() << '\n'
            << std::flush;  // whoever started it waits for this line
  int taken = 0;
  sigwait(&signals, &taken);
  server->stop();
  return 0;
}

Result<int> addUserCommand(const std::filesystem::path& config, const UserOrder& order) {
  NewUser user{order.name, order.login, {}, {}};
  FIELDSEAL_TRY(user.roles, parseRoles(order.roles));
  if (order.passwordFromInput) {
    FIELDSEAL_TRY(user.password, passwordFromInput());
  }
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  SystemRandom random;
  FIELDSEAL_TRY(const auto record, addUser(session, user, kClock, random));
  std::cout << record.id.toString() << "\n";
  return 0;
}

Result<int> rolesCommand(const std::filesystem::path& config, const std::string& login,
                         const std::vector<std::string>& names) {
  FIELDSEAL_TRY(const auto roles, parseRoles(names));
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  FIELDSEAL_CHECK(setRoles(session, login, roles, kClock));
  return 0;
}

Result<int> listUsersCommand(const std::filesystem::path& config) {
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  FIELDSEAL_TRY(const auto users, store::allUsers(session.database));
  for (const auto& user : users) {
    std::cout << user.id.toString() << "  " << user.login << "  " << joined(user.roles) << "  "
              << (user.active ? "active" : "disabled") << "  " << user.name << "\n";
  }
  return 0;
}

Result<int> passwordCommand(const std::filesystem::path& config, const std::string& login) {
  FIELDSEAL_TRY(const auto password, passwordFromInput());
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  FIELDSEAL_CHECK(setPassword(session, login, password));
  return 0;
}

Result<int> activeCommand(const std::filesystem::path& config, const std::string& login, bool active) {
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  FIELDSEAL_CHECK(setActive(session, login, active, kClock));
  return 0;
}

Result<int> listDevicesCommand(const std::filesystem::path& config) {
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  FIELDSEAL_TRY(const auto lines, deviceLines(session.database, kClock.now()));
  for (const auto& line : lines) std::cout << line << "\n";
  return 0;
}

Result<int> revokeCommand(const std::filesystem::path& config, const std::string& printed) {
  FIELDSEAL_TRY(const auto device, DeviceId::parse(printed));
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  FIELDSEAL_CHECK(revoke(session, device, kClock));
  return 0;
}

Result<int> verifyCommand(const std::filesystem::path& config) {
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  const auto print = [](LogPosition position, const std::string& fault) {
    std::cout << (position > 0 ? "position " + std::to_string(position) : std::string("store")) << ": " << fault
              << "\n";
  };
  FIELDSEAL_TRY(const auto totals,
                verifyLog(session.database, session.office.desks, session.office.key.publicKey(), print));
  std::cout << totals.segments << " segments, " << totals.entries << " entries, " << totals.contents << " contents: "
            << (totals.faults == 0 ? std::string("all sound") : std::to_string(totals.faults) + " faults") << "\n";
  FIELDSEAL_TRY(const auto key, store::readKeyFile(session.config.storeKey));
  FIELDSEAL_TRY(auto attachments, store::Store::openAttachmentsDirect(session.config.attachments, key));
  const auto file = attachments.checkIntegrity();
  if (!file) print(0, session.config.attachments.string() + ": " + file.error().detail);
  const auto tell = [](const std::string& what) { std::cout << what << "\n"; };
  FIELDSEAL_TRY(const auto contents, verifyContents(session.database, attachments, tell));
  std::cout << contents.here << " of " << contents.named << " contents of evidence are here; " << contents.stored
            << " read, " << (contents.damaged == 0 ? "all sound" : std::to_string(contents.damaged) + " damaged")
            << "\n";
  // A content that a tablet has yet to send is no fault.
  return totals.faults == 0 && file && contents.damaged == 0 ? 0 : 1;
}

Result<int> statusCommand(const std::filesystem::path& config) {
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  auto& database = session.database;
  FIELDSEAL_TRY(const auto head, store::logHead(database));
  FIELDSEAL_TRY(const auto reviews, countOf(database, "SELECT count(DISTINCT journal) FROM teams"));
  FIELDSEAL_TRY(const auto users, countOf(database, "SELECT count(*) FROM users"));
  FIELDSEAL_TRY(const auto devices,
                countOf(database, "SELECT count(*) FROM devices WHERE user IS NOT NULL AND NOT revoked"));
  FIELDSEAL_TRY(const auto refused, store::countRefused(database));
  std::cout << "authority   " << session.office.authorityName << "\nlog head    " << head << "\nreviews     " << reviews
            << "\nusers       " << users << "\ndevices     " << devices << "\nquarantine  " << refused << "\n";
  return 0;
}

Result<int> restoredCommand(const std::filesystem::path& config) {
  FIELDSEAL_TRY(auto session, openAdminSession(config));
  FIELDSEAL_TRY(const auto lock, lockStore(session.config));
  SystemRandom random;
  FIELDSEAL_CHECK(openDesk(session, kClock, random));
  std::cout << "the office writes as device " << session.office.device.toString()
            << " from here on; tablets learn of it when they sync next\n";
  return 0;
}

Result<int> rebuildCommand(const std::filesystem::path& configFile) {
  FIELDSEAL_TRY(const auto config, loadConfig(configFile));
  FIELDSEAL_TRY(const auto lock, lockStore(config));
  FIELDSEAL_TRY(auto key, store::readKeyFile(config.storeKey));
  FIELDSEAL_TRY(const auto store, store::Store::open(config.database, key.clone()));
  FIELDSEAL_TRY(auto lease, store->readers().lease());
  FIELDSEAL_TRY(const auto office, loadOffice(config, *lease));
  projection::ReviewCache cache(config.cachedEntries, office.desks);
  FIELDSEAL_TRY(const auto projector, projection::Projector::open(config.projection, key, *store, cache, office.desks));
  FIELDSEAL_CHECK(projector->dropRows());
  FIELDSEAL_CHECK(projector->catchUp());
  std::cout << "rebuilt up to position " << projector->position() << "\n";
  return 0;
}

}  // namespace fieldseal::admin
