/// The rows of `identity` in a vault's database: names and bytes, which are never copied where they are not wiped.
#pragma once

#include <string>
#include <string_view>

#include "base/uuid.hpp"
#include "crypto/secret.hpp"
#include "sql/database.hpp"

namespace fieldseal::app {

[[nodiscard]] Error damagedIdentity(std::string_view name);

[[nodiscard]] Result<> putIdentity(sql::Database& database, std::string_view name, ByteView value);
[[nodiscard]] Result<> putIdentity(sql::Database& database, std::string_view name, std::string_view text);
[[nodiscard]] Result<bool> hasIdentity(sql::Database& database, std::string_view name);
/// @errors Errc::vault_damaged naming the row that is missing or does not parse
[[nodiscard]] Result<crypto::Secret> identityBytes(sql::Database& database, std::string_view name);
[[nodiscard]] Result<std::string> identityText(sql::Database& database, std::string_view name);
[[nodiscard]] Result<Uuid> identityId(sql::Database& database, std::string_view name);

}  // namespace fieldseal::app
