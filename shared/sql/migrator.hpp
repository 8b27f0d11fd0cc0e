/// Numbered, append-only schema migrations, embedded at build time.
#pragma once

#include <span>
#include <string_view>

#include "sql/database.hpp"

namespace fieldseal::sql {

/// Migration number i+1 is element i.
using Migrations = std::span<const std::string_view>;

/// Brings the schema up to the newest migration, each in a transaction with its user_version.
/// @errors Errc::vault_newer when the database knows more migrations than this program,
///         and what Statement::step says; a failed migration leaves the version before it
[[nodiscard]] Result<> migrate(Database& database, Migrations migrations);

}  // namespace fieldseal::sql
