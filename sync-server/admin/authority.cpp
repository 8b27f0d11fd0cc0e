#include "admin/authority.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include "journal/roster.hpp"
#include "sql/transaction.hpp"
#include "store/directory.hpp"
#include "store/key_file.hpp"
#include "store/store.hpp"

namespace fieldseal::admin {
namespace {

constexpr std::size_t kMaxPemBytes = 64 * 1024;
constexpr std::chrono::days kAuthorityValidity{20 * 365};
constexpr std::chrono::days kServerValidity{3 * 365};

Result<> makeFolders(const std::filesystem::path& folder) {
  std::error_code fault;
  if (std::filesystem::exists(folder, fault) && !std::filesystem::is_empty(folder, fault)) {
    return Error{Errc::already_exists, folder.string() + ": not empty; init never overwrites anything"};
  }
  std::filesystem::create_directories(folder / "keys", fault);
  if (fault) return Error{Errc::io_error, folder.string() + ": " + fault.message()};
  std::filesystem::permissions(folder, std::filesystem::perms::owner_all, fault);
  std::filesystem::permissions(folder / "keys", std::filesystem::perms::owner_all, fault);
  if (fault) return Error{Errc::io_error, folder.string() + ": " + fault.message()};
  return kOk;
}

/// From now on the office writes under `office.device`.
Result<> announceDesk(sql::Database& database, const store::OfficeIdentity& office, const Clock& clock) {
  FIELDSEAL_CHECK(store::setFact(database, "office_device", office.device.toString()));
  store::DeviceRecord device;
  device.id = office.device;
  device.name = office.authorityName;
  device.key = office.key.publicKey();
  device.enrolledAt = device.seenAt = clock.now();
  FIELDSEAL_CHECK(store::insertDevice(database, device));
  const auto entity = journal::deviceEntity(office.device);
  std::vector<journal::Change> changes{{entity, "name", json::value(office.authorityName)},
                                       {entity, "key", json::value(device.key.toString())},
                                       {entity, "state", json::value("active")}};
  FIELDSEAL_CHECK(store::changeRoster(database, office, clock, office.itself(), std::move(changes)));
  return kOk;
}

Result<> fillStore(const std::filesystem::path& file, const crypto::Secret& key, const store::OfficeIdentity& office,
                   const Clock& clock) {
  FIELDSEAL_CHECK(store::Store::create(file, key));
  FIELDSEAL_TRY(auto database, store::Store::openDirect(file, key));
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(database));
  FIELDSEAL_CHECK(store::setFact(database, "authority", office.authorityName));
  FIELDSEAL_CHECK(announceDesk(database, office, clock));
  return transaction.commit();
}

Result<store::Desks> desksOf(sql::Database& database) {
  FIELDSEAL_TRY(const auto devices, store::allDevices(database));
  store::Desks desks;
  for (const auto& device : devices) {
    if (!device.user) desks.insert(device.id);
  }
  return desks;
}

Result<std::string> readSecretText(const std::filesystem::path& file) {
  FIELDSEAL_TRY(const auto secret, store::readSecretFile(file));
  return std::string(asText(secret.view()));
}

}  // namespace

Result<> initAuthority(const NewAuthority& authority, const Clock& clock, Random& random) {
  if (authority.name.empty() || authority.name.size() > 64) {
    return Error{Errc::out_of_range, "the authority's name: expected 1 to 64 bytes"};
  }
  FIELDSEAL_TRY(auto ca, crypto::makeAuthority(authority.name, clock.now(), kAuthorityValidity));
  FIELDSEAL_TRY(auto server, crypto::makeServerIdentity(ca, authority.hosts, clock.now(), kServerValidity));
  FIELDSEAL_CHECK(makeFolders(authority.folder));
  const store::OfficeIdentity office{authority.name, Uuid::make(clock, random), crypto::SigningKey::generate(),
                                     std::move(ca),  std::move(server),         {}};
  const auto keys = authority.folder / "keys";
  const auto storeKey = crypto::Secret::random(32);
  FIELDSEAL_CHECK(store::writeKeyFile(keys / "store.key", storeKey));
  FIELDSEAL_CHECK(store::writeKeyFile(keys / "office.key", office.key.seed()));
  FIELDSEAL_CHECK(store::writeSecretFile(keys / "authority.key.pem", asBytes(office.authority.keyPem)));
  FIELDSEAL_CHECK(store::writeSecretFile(keys / "server.key.pem", asBytes(office.server.keyPem)));
  FIELDSEAL_CHECK(store::replaceFile(authority.folder / "authority.pem", asBytes(office.authority.certificatePem)));
  FIELDSEAL_CHECK(store::replaceFile(authority.folder / "server.pem", asBytes(office.server.certificatePem)));
  FIELDSEAL_CHECK(fillStore(authority.folder / "store.db", storeKey, office, clock));
  // Last: where there is a configuration there is a whole authority.
  const auto configured = defaultConfigText(authority.device, authority.console, authority.consoleFiles);
  return store::replaceFile(authority.folder / kConfigFile, asBytes(configured));
}

Result<store::OfficeIdentity> loadOffice(const Config& config, sql::Database& database) {
  FIELDSEAL_TRY(auto name, store::fact(database, "authority"));
  FIELDSEAL_TRY(const auto printedDevice, store::fact(database, "office_device"));
  FIELDSEAL_TRY(const auto device, DeviceId::parse(printedDevice));
  FIELDSEAL_TRY(const auto seed, store::readKeyFile(config.officeKey));
  FIELDSEAL_TRY(auto key, crypto::SigningKey::fromSeed(seed.view()));
  FIELDSEAL_TRY(const auto record, store::findDevice(database, device));
  if (!record || record->key != key.publicKey()) {
    return Error{Errc::bad_format,
                 config.officeKey.string() + ": not the key of the office that this store belongs to"};
  }
  crypto::TlsIdentity authority;
  crypto::TlsIdentity server;
  FIELDSEAL_TRY(authority.keyPem, readSecretText(config.authorityKey));
  FIELDSEAL_TRY(authority.certificatePem, readFile(config.authorityCertificate, kMaxPemBytes));
  FIELDSEAL_TRY(server.keyPem, readSecretText(config.serverKey));
  FIELDSEAL_TRY(server.certificatePem, readFile(config.serverCertificate, kMaxPemBytes));
  FIELDSEAL_TRY(auto desks, desksOf(database));
  return store::OfficeIdentity{std::move(name),   device,          std::move(key), std::move(authority),
                               std::move(server), std::move(desks)};
}

Result<FileLock> lockStore(const Config& config) {
  const std::string store = config.database.string();
  struct stat there{};
  if (::stat(store.c_str(), &there) != 0) return Error{Errc::not_found, store + ": the database file is not there"};
  // What root makes beside the store would keep the service's own user out of it.
  if (there.st_uid != ::geteuid())
    return Error{Errc::not_permitted, store + ": belongs to another user; run this as its owner"};
  auto file = config.database;
  file += ".lock";
  auto lock = FileLock::take(file, "a server runs on " + store + "; stop it first");
  if (!lock && lock.error().code != Errc::vault_busy)
    return Error{Errc::io_error, file.string() + ": " + lock.error().detail};
  return lock;
}

Result<> renewServerIdentity(const AdminSession& session, const std::vector<std::string>& hosts, const Clock& clock) {
  const auto& office = session.office;
  FIELDSEAL_TRY(const auto server, crypto::makeServerIdentity(office.authority, hosts, clock.now(), kServerValidity));
  const auto& files = session.config;
  FIELDSEAL_CHECK(store::replaceFile(files.serverKey, asBytes(server.keyPem)));
  auto certified = store::replaceFile(files.serverCertificate, asBytes(server.certificatePem));
  // No server starts with a key that its certificate is not for.
  if (!certified) FIELDSEAL_CHECK(store::replaceFile(files.serverKey, asBytes(office.server.keyPem)));
  return certified;
}

Result<> openDesk(AdminSession& session, const Clock& clock, Random& random) {
  FIELDSEAL_TRY(auto transaction, sql::Transaction::begin(session.database));
  session.office.device = Uuid::make(clock, random);
  FIELDSEAL_CHECK(announceDesk(session.database, session.office, clock));
  FIELDSEAL_CHECK(transaction.commit());
  session.office.desks.insert(session.office.device);
  return kOk;
}

Result<AdminSession> openAdminSession(const std::filesystem::path& configFile) {
  FIELDSEAL_TRY(auto config, loadConfig(configFile));
  FIELDSEAL_TRY(const auto key, store::readKeyFile(config.storeKey));
  auto database = store::Store::openDirect(config.database, key);
  if (!database) return Error{database.error().code, config.database.string() + ": " + database.error().detail};
  FIELDSEAL_TRY(auto office, loadOffice(config, *database));
  return AdminSession{std::move(config), std::move(*database), std::move(office)};
}

}  // namespace fieldseal::admin
