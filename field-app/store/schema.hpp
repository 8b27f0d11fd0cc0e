/// The vault's schema, embedded from migrations/.
#pragma once

#include "sql/migrator.hpp"

namespace fieldseal::app {

[[nodiscard]] sql::Migrations vaultMigrations();

}  // namespace fieldseal::app
