#include "store/directory.hpp"

#include "store/row_values.hpp"

namespace fieldseal::store {
namespace {

Result<UserRecord> readUser(const sql::Statement& row) {
  UserRecord user;
  user.id = row.uuid(0);
  user.login = row.text(1);
  user.name = row.text(2);
  FIELDSEAL_TRY(const auto roles, parseJson(row.text(3)));
  if (!roles.is_array()) return Error{Errc::vault_damaged, "the roles of a user are no list"};
  for (const auto& role : roles.get_array()) {
    if (!role.is_string()) continue;
    if (const auto known = domain::officeRoleFromString(role.get_string())) user.roles.insert(*known);
  }
  user.active = row.integer(4) != 0;
  user.password = row.text(5);
  return user;
}

const std::string kSelectDevices =
    "SELECT device, user, name, key, revoked, certificate, fingerprint, enrolled_at, seen_at, previous_fingerprint "
    "FROM devices";

Result<DeviceRecord> readDevice(const sql::Statement& row) {
  DeviceRecord device;
  device.id = row.uuid(0);
  if (!row.isNull(1)) device.user = row.uuid(1);
  device.name = row.text(2);
  FIELDSEAL_TRY(device.key.bytes, bytes32Column(row, 3));
  device.revoked = row.integer(4) != 0;
  device.certificatePem = row.text(5);
  if (!row.isNull(6)) {
    FIELDSEAL_TRY(device.fingerprint, bytes32Column(row, 6));
  }
  device.enrolledAt = timeColumn(row, 7);
  device.seenAt = timeColumn(row, 8);
  if (!row.isNull(9)) {
    FIELDSEAL_TRY(device.previousFingerprint, bytes32Column(row, 9));
  }
  return device;
}

/// All rows of a statement, each read by `read`.
template <class Record>
Result<std::vector<Record>> readAll(sql::Statement& rows, Result<Record> (*read)(const sql::Statement&)) {
  std::vector<Record> records;
  for (;;) {
    FIELDSEAL_TRY(const bool more, rows.step());
    if (!more) return records;
    FIELDSEAL_TRY(auto record, read(rows));
    records.push_back(std::move(record));
  }
}

template <class Record>
Result<std::optional<Record>> readOne(sql::Statement& rows, Result<Record> (*read)(const sql::Statement&)) {
  FIELDSEAL_TRY(const bool there, rows.step());
  if (!there) return std::optional<Record>();
  FIELDSEAL_TRY(auto record, read(rows));
  return std::optional<Record>(std::move(record));
}

Result<CodeRecord> readCode(const sql::Statement& row) {
  CodeRecord code;
  code.code.name = row.text(0);
  const auto secret = row.bytes(1);
  code.code.secret.assign(secret.begin(), secret.end());
  code.user = row.uuid(2);
  code.madeAt = timeColumn(row, 3);
  code.expiresAt = timeColumn(row, 4);
  code.failures = static_cast<int>(row.integer(5));
  if (!row.isNull(6)) code.device = row.uuid(6);
  if (!row.isNull(7)) {
    crypto::PublicKey key;
    FIELDSEAL_TRY(key.bytes, bytes32Column(row, 7));
    code.signingKey = key;
  }
  return code;
}

}  // namespace

json::array rolesToJson(const domain::OfficeRoles& roles) {
  json::array list;
  for (const auto role : roles) list.emplace_back(domain::toString(role));
  return list;
}

Result<> insertUser(sql::Database& database, const UserRecord& user) {
  FIELDSEAL_TRY(auto insert, database.prepare("INSERT INTO users(user, login, name, roles, active, password) "
                                              "VALUES(?, ?, ?, ?, ?, ?)"));
  const auto roles = json::serialize(rolesToJson(user.roles));
  insert.bind(user.id).bind(user.login).bind(user.name).bind(std::string_view(roles));
  insert.bind(std::int64_t{user.active}).bind(user.password);
  return insert.run();
}

Result<std::optional<UserRecord>> findUser(sql::Database& database, UserId id) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT user, login, name, roles, active, password FROM users "
                                           "WHERE user = ?"));
  row.bind(id);
  return readOne<UserRecord>(row, readUser);
}

Result<std::optional<UserRecord>> findLogin(sql::Database& database, std::string_view login) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT user, login, name, roles, active, password FROM users "
                                           "WHERE login = ?"));
  row.bind(login);
  return readOne<UserRecord>(row, readUser);
}

Result<std::vector<UserRecord>> allUsers(sql::Database& database) {
  FIELDSEAL_TRY(auto rows, database.prepare("SELECT user, login, name, roles, active, password FROM users "
                                            "ORDER BY login"));
  return readAll<UserRecord>(rows, readUser);
}

Result<> insertDevice(sql::Database& database, const DeviceRecord& device) {
  FIELDSEAL_TRY(auto insert,
                database.prepare("INSERT INTO devices(device, user, name, key, revoked, certificate, fingerprint, "
                                 "enrolled_at, seen_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"));
  insert.bind(device.id);
  device.user ? insert.bind(*device.user) : insert.bindNull();
  insert.bind(device.name).bind(ByteView(device.key.bytes)).bind(std::int64_t{device.revoked});
  insert.bind(device.certificatePem);
  device.fingerprint ? insert.bind(ByteView(*device.fingerprint)) : insert.bindNull();
  insert.bind(milliseconds(device.enrolledAt)).bind(milliseconds(device.seenAt));
  return insert.run();
}

Result<std::optional<DeviceRecord>> findDevice(sql::Database& database, DeviceId id) {
  FIELDSEAL_TRY(auto row, database.prepare(kSelectDevices + " WHERE device = ?"));
  row.bind(id);
  return readOne<DeviceRecord>(row, readDevice);
}

Result<std::optional<DeviceRecord>> findSigner(sql::Database& database, const crypto::PublicKey& key) {
  FIELDSEAL_TRY(auto row, database.prepare(kSelectDevices + " WHERE key = ? AND user IS NOT NULL"));
  row.bind(ByteView(key.bytes));
  return readOne<DeviceRecord>(row, readDevice);
}

Result<std::vector<DeviceRecord>> allDevices(sql::Database& database) {
  FIELDSEAL_TRY(auto rows, database.prepare(kSelectDevices + " ORDER BY enrolled_at, device"));
  return readAll<DeviceRecord>(rows, readDevice);
}

Result<> setCertificate(sql::Database& database, DeviceId id, std::string_view pem, const crypto::Sha256& fingerprint,
                        const std::optional<crypto::Sha256>& previous) {
  FIELDSEAL_TRY(auto update, database.prepare("UPDATE devices SET certificate = ?, fingerprint = ?, "
                                              "previous_fingerprint = ? WHERE device = ?"));
  update.bind(pem).bind(ByteView(fingerprint));
  previous ? update.bind(ByteView(*previous)) : update.bindNull();
  update.bind(id);
  return update.run();
}

Result<> revokeDevice(sql::Database& database, DeviceId id) {
  FIELDSEAL_TRY(auto update, database.prepare("UPDATE devices SET revoked = 1 WHERE device = ?"));
  update.bind(id);
  FIELDSEAL_CHECK(update.run());
  if (database.changedRows() == 0) return Error{Errc::not_found, "no device " + id.toString()};
  return kOk;
}

Result<> noteSeen(sql::Database& database, DeviceId id, WallTime when) {
  FIELDSEAL_TRY(auto update, database.prepare("UPDATE devices SET seen_at = ? WHERE device = ?"));
  update.bind(milliseconds(when)).bind(id);
  return update.run();
}

Result<> insertCode(sql::Database& database, const CodeRecord& code) {
  FIELDSEAL_TRY(auto insert, database.prepare("INSERT INTO codes(name, secret, user, made_at, expires_at) "
                                              "VALUES(?, ?, ?, ?, ?)"));
  insert.bind(code.code.name).bind(ByteView(code.code.secret)).bind(code.user);
  insert.bind(milliseconds(code.madeAt)).bind(milliseconds(code.expiresAt));
  return insert.run();
}

Result<std::optional<CodeRecord>> findCode(sql::Database& database, std::string_view name) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT name, secret, user, made_at, expires_at, failures, device, "
                                           "signing_key FROM codes WHERE name = ?"));
  row.bind(name);
  return readOne<CodeRecord>(row, readCode);
}

Result<> noteCodeFailure(sql::Database& database, std::string_view name) {
  FIELDSEAL_TRY(auto update, database.prepare("UPDATE codes SET failures = failures + 1 WHERE name = ?"));
  update.bind(name);
  return update.run();
}

Result<> noteCodeUse(sql::Database& database, std::string_view name, DeviceId device, const crypto::PublicKey& key) {
  FIELDSEAL_TRY(auto update, database.prepare("UPDATE codes SET device = ?, signing_key = ? WHERE name = ?"));
  update.bind(device).bind(ByteView(key.bytes)).bind(name);
  return update.run();
}

Result<> dropExpiredCodes(sql::Database& database, WallTime when) {
  FIELDSEAL_TRY(auto drop, database.prepare("DELETE FROM codes WHERE expires_at < ?"));
  drop.bind(milliseconds(when));
  return drop.run();
}

Result<std::string> fact(sql::Database& database, std::string_view name) {
  FIELDSEAL_TRY(auto row, database.prepare("SELECT value FROM facts WHERE name = ?"));
  row.bind(name);
  FIELDSEAL_TRY(const bool there, row.step());
  if (!there) return Error{Errc::not_found, "the store does not say its " + std::string(name)};
  return std::string(row.text(0));
}

Result<> setFact(sql::Database& database, std::string_view name, std::string_view value) {
  FIELDSEAL_TRY(auto insert, database.prepare("INSERT OR REPLACE INTO facts(name, value) VALUES(?, ?)"));
  insert.bind(name).bind(value);
  return insert.run();
}

}  // namespace fieldseal::store
