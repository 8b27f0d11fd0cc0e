#include "store/device_identity.hpp"

#include "sql/transaction.hpp"

namespace fieldseal::app {
namespace {

Error damaged(std::string_view name) {
  return {Errc::vault_damaged, "the tablet's identity in the vault has no valid '" + std::string(name) + "'"};
}

Result<> put(sql::Database& database, std::string_view name, ByteView value) {
  FIELDSEAL_TRY(sql::Statement insert, database.prepare("INSERT OR REPLACE INTO identity (name, value) VALUES (?, ?)"));
  return insert.bind(name).bind(value).run();
}

Result<> put(sql::Database& database, std::string_view name, std::string_view text) {
  return put(database, name, asBytes(text));
}

Result<crypto::Secret> bytesOf(sql::Database& database, std::string_view name) {
  FIELDSEAL_TRY(sql::Statement select, database.prepare("SELECT value FROM identity WHERE name = ?"));
  FIELDSEAL_TRY(const bool row, select.bind(name).step());
  if (!row) return damaged(name);
  return crypto::Secret::copyOf(select.bytes(0));
}

Result<std::string> textOf(sql::Database& database, std::string_view name) {
  FIELDSEAL_TRY(const crypto::Secret bytes, bytesOf(database, name));
  return std::string(asText(bytes.view()));
}

Result<Uuid> idOf(sql::Database& database, std::string_view name) {
  FIELDSEAL_TRY(const std::string text, textOf(database, name));
  const auto id = Uuid::parse(text);
  if (!id) return damaged(name);
  return *id;
}

}  // namespace

Result<> saveIdentity(sql::Database& database, const DeviceIdentity& identity) {
  FIELDSEAL_TRY(sql::Transaction transaction, sql::Transaction::begin(database));
  FIELDSEAL_CHECK(put(database, "device", identity.device.toString()));
  FIELDSEAL_CHECK(put(database, "user", identity.user.toString()));
  FIELDSEAL_CHECK(put(database, "device_name", identity.deviceName));
  FIELDSEAL_CHECK(put(database, "user_name", identity.userName));
  FIELDSEAL_CHECK(put(database, "authority_name", identity.authorityName));
  FIELDSEAL_CHECK(put(database, "server_address", identity.serverAddress));
  const crypto::Secret seed = identity.signingKey.seed();
  FIELDSEAL_CHECK(put(database, "signing_seed", seed.view()));
  FIELDSEAL_CHECK(put(database, "tls_key", identity.tls.keyPem));
  FIELDSEAL_CHECK(put(database, "tls_certificate", identity.tls.certificatePem));
  FIELDSEAL_CHECK(put(database, "authority_certificate", identity.authorityPem));
  FIELDSEAL_CHECK(put(database, "office_key", identity.officeKey.toString()));
  FIELDSEAL_CHECK(put(database, "office_device", identity.officeDevice.toString()));
  return transaction.commit();
}

Result<DeviceIdentity> loadIdentity(sql::Database& database) {
  FIELDSEAL_TRY(const crypto::Secret seed, bytesOf(database, "signing_seed"));
  auto signingKey = crypto::SigningKey::fromSeed(seed.view());
  if (!signingKey) return damaged("signing_seed");
  FIELDSEAL_TRY(const std::string officeKeyText, textOf(database, "office_key"));
  const auto officeKey = crypto::PublicKey::parse(officeKeyText);
  if (!officeKey) return damaged("office_key");
  DeviceIdentity identity{{}, {}, {}, {}, {}, {}, std::move(*signingKey), {}, {}, *officeKey, {}};
  FIELDSEAL_TRY(identity.device, idOf(database, "device"));
  FIELDSEAL_TRY(identity.user, idOf(database, "user"));
  FIELDSEAL_TRY(identity.officeDevice, idOf(database, "office_device"));
  FIELDSEAL_TRY(identity.deviceName, textOf(database, "device_name"));
  FIELDSEAL_TRY(identity.userName, textOf(database, "user_name"));
  FIELDSEAL_TRY(identity.authorityName, textOf(database, "authority_name"));
  FIELDSEAL_TRY(identity.serverAddress, textOf(database, "server_address"));
  FIELDSEAL_TRY(identity.tls.keyPem, textOf(database, "tls_key"));
  FIELDSEAL_TRY(identity.tls.certificatePem, textOf(database, "tls_certificate"));
  FIELDSEAL_TRY(identity.authorityPem, textOf(database, "authority_certificate"));
  return identity;
}

Result<> saveServerAddress(sql::Database& database, const std::string& address) {
  return put(database, "server_address", address);
}

}  // namespace fieldseal::app
