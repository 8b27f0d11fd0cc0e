#include "store/open_vault.hpp"

#include "store/schema.hpp"

namespace fieldseal::app {

Result<std::unique_ptr<OpenVault>> OpenVault::open(const std::filesystem::path& folder, std::string_view passphrase,
                                                   const Clock& clock) {
  FIELDSEAL_TRY(Vault vault, Vault::open(folder, passphrase, vaultMigrations(), clock));
  return adopt(std::move(vault), clock);
}

Result<std::unique_ptr<OpenVault>> OpenVault::adopt(Vault vault, const Clock& clock) {
  FIELDSEAL_TRY(sql::Database database, vault.connect());
  FIELDSEAL_TRY(std::unique_ptr<JournalStore> store, JournalStore::open(std::move(database), clock));
  if (!vault.file().waitingDevice.empty()) {
    const DeviceIdentity& identity = store->identity();
    // The vault is whole without it: a label that cannot be written is written at the next unlock.
    (void)vault.relabel({identity.userName, identity.authorityName, {}});
  }
  return std::unique_ptr<OpenVault>(new OpenVault(std::move(vault), std::move(store), clock));
}

Result<std::unique_ptr<OpenVault>> OpenVault::complete(PendingVault pending, const DeviceIdentity& identity,
                                                       const Clock& clock) {
  const VaultLabel label{identity.userName, identity.authorityName, {}};
  const auto fill = [&identity](sql::Database& database) { return saveIdentity(database, identity); };
  FIELDSEAL_TRY(Vault vault, std::move(pending).complete(label, fill));
  return adopt(std::move(vault), clock);
}

Result<std::unique_ptr<JournalStore>> OpenVault::connectStore() const {
  FIELDSEAL_TRY(sql::Database database, m_vault.connect());
  return JournalStore::open(std::move(database), *m_clock);
}

}  // namespace fieldseal::app
