#include "store/identity_rows.hpp"

namespace fieldseal::app {

Error damagedIdentity(std::string_view name) {
  return {Errc::vault_damaged, "the tablet's identity in the vault has no valid '" + std::string(name) + "'"};
}

Result<> putIdentity(sql::Database& database, std::string_view name, ByteView value) {
  FIELDSEAL_TRY(sql::Statement insert, database.prepare("INSERT OR REPLACE INTO identity (name, value) VALUES (?, ?)"));
  return insert.bind(name).bind(value).run();
}

Result<> putIdentity(sql::Database& database, std::string_view name, std::string_view text) {
  return putIdentity(database, name, asBytes(text));
}

Result<bool> hasIdentity(sql::Database& database, std::string_view name) {
  FIELDSEAL_TRY(sql::Statement select, database.prepare("SELECT 1 FROM identity WHERE name = ?"));
  return select.bind(name).step();
}

Result<crypto::Secret> identityBytes(sql::Database& database, std::string_view name) {
  FIELDSEAL_TRY(sql::Statement select, database.prepare("SELECT value FROM identity WHERE name = ?"));
  FIELDSEAL_TRY(const bool row, select.bind(name).step());
  if (!row) return damagedIdentity(name);
  return crypto::Secret::copyOf(select.bytes(0));
}

Result<std::string> identityText(sql::Database& database, std::string_view name) {
  FIELDSEAL_TRY(const crypto::Secret bytes, identityBytes(database, name));
  return std::string(asText(bytes.view()));
}

Result<Uuid> identityId(sql::Database& database, std::string_view name) {
  FIELDSEAL_TRY(const std::string text, identityText(database, name));
  const auto id = Uuid::parse(text);
  if (!id) return damagedIdentity(name);
  return *id;
}

}  // namespace fieldseal::app
