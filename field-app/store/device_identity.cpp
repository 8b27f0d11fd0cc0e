#include "store/device_identity.hpp"

#include "sql/transaction.hpp"
#include "store/identity_rows.hpp"
#include "store/waiting_enrolment.hpp"

namespace fieldseal::app {
Result<> saveIdentity(sql::Database& database, const DeviceIdentity& identity) {
  FIELDSEAL_TRY(sql::Transaction transaction, sql::Transaction::begin(database));
  FIELDSEAL_CHECK(dropWaiting(database));
  FIELDSEAL_CHECK(putIdentity(database, "device", identity.device.toString()));
  FIELDSEAL_CHECK(putIdentity(database, "user", identity.user.toString()));
  FIELDSEAL_CHECK(putIdentity(database, "device_name", identity.deviceName));
  FIELDSEAL_CHECK(putIdentity(database, "user_name", identity.userName));
  FIELDSEAL_CHECK(putIdentity(database, "authority_name", identity.authorityName));
  FIELDSEAL_CHECK(putIdentity(database, "server_address", identity.serverAddress));
  const crypto::Secret seed = identity.signingKey.seed();
  FIELDSEAL_CHECK(putIdentity(database, "signing_seed", seed.view()));
  FIELDSEAL_CHECK(putIdentity(database, "tls_key", identity.tls.keyPem));
  FIELDSEAL_CHECK(putIdentity(database, "tls_certificate", identity.tls.certificatePem));
  FIELDSEAL_CHECK(putIdentity(database, "authority_certificate", identity.authorityPem));
  FIELDSEAL_CHECK(putIdentity(database, "office_key", identity.officeKey.toString()));
  FIELDSEAL_CHECK(putIdentity(database, "office_device", identity.officeDevice.toString()));
  return transaction.commit();
}

Result<DeviceIdentity> loadIdentity(sql::Database& database) {
  FIELDSEAL_TRY(const crypto::Secret seed, identityBytes(database, "signing_seed"));
  auto signingKey = crypto::SigningKey::fromSeed(seed.view());
  if (!signingKey) return damagedIdentity("signing_seed");
  FIELDSEAL_TRY(const std::string officeKeyText, identityText(database, "office_key"));
  const auto officeKey = crypto::PublicKey::parse(officeKeyText);
  if (!officeKey) return damagedIdentity("office_key");
  DeviceIdentity identity{{}, {}, {}, {}, {}, {}, std::move(*signingKey), {}, {}, *officeKey, {}};
  FIELDSEAL_TRY(identity.device, identityId(database, "device"));
  FIELDSEAL_TRY(identity.user, identityId(database, "user"));
  FIELDSEAL_TRY(identity.officeDevice, identityId(database, "office_device"));
  FIELDSEAL_TRY(identity.deviceName, identityText(database, "device_name"));
  FIELDSEAL_TRY(identity.userName, identityText(database, "user_name"));
  FIELDSEAL_TRY(identity.authorityName, identityText(database, "authority_name"));
  FIELDSEAL_TRY(identity.serverAddress, identityText(database, "server_address"));
  FIELDSEAL_TRY(identity.tls.keyPem, identityText(database, "tls_key"));
  FIELDSEAL_TRY(identity.tls.certificatePem, identityText(database, "tls_certificate"));
  FIELDSEAL_TRY(identity.authorityPem, identityText(database, "authority_certificate"));
  return identity;
}

Result<> saveServerAddress(sql::Database& database, const std::string& address) {
  return putIdentity(database, "server_address", address);
}

}  // namespace fieldseal::app
