#include "store/schema.hpp"

#include "fieldseal_app_core_migrations.hpp"

namespace fieldseal::app {

sql::Migrations vaultMigrations() {
  return schema::kMigrations;
}

}  // namespace fieldseal::app
