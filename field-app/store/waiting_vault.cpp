#include "store/waiting_vault.hpp"

#include "store/schema.hpp"

namespace fieldseal::app {

Result<std::unique_ptr<WaitingVault>> WaitingVault::create(PendingVault pending, WaitingEnrolment waiting) {
  const VaultLabel label{{}, {}, waiting.deviceName};
  const auto fill = [&waiting](sql::Database& database) { return saveWaiting(database, waiting); };
  FIELDSEAL_TRY(Vault vault, std::move(pending).complete(label, fill));
  FIELDSEAL_TRY(sql::Database database, vault.connect());
  return std::unique_ptr<WaitingVault>(new WaitingVault(std::move(vault), std::move(database), std::move(waiting)));
}

Result<> WaitingVault::useCode(const sync::EnrolmentCode& code) {
  const sync::EnrolmentCode before = std::exchange(m_waiting.code, code);
  auto saved = saveWaiting(m_database, m_waiting);
  if (!saved) m_waiting.code = before;
  return saved;
}

Result<std::unique_ptr<OpenVault>> WaitingVault::take(std::string_view answer, const Clock& clock) {
  FIELDSEAL_TRY(const DeviceIdentity identity, m_waiting.identityFrom(answer));
  FIELDSEAL_CHECK(saveIdentity(m_database, identity));
  m_spent = true;
  return OpenVault::adopt(std::move(m_vault), clock);
}

Result<> WaitingVault::giveUp(std::unique_ptr<WaitingVault> waiting) {
  Vault vault = std::move(waiting->m_vault);
  waiting.reset();  // its connection goes before its file
  return std::move(vault).remove();
}

Result<UnlockedVault> UnlockedVault::open(const std::filesystem::path& folder, std::string_view passphrase,
                                          const Clock& clock) {
  FIELDSEAL_TRY(Vault vault, Vault::open(folder, passphrase, vaultMigrations(), clock));
  UnlockedVault unlocked;
  {
    FIELDSEAL_TRY(sql::Database database, vault.connect());
    FIELDSEAL_TRY(auto waiting, loadWaiting(database));
    if (waiting) {
      unlocked.waiting.reset(new WaitingVault(std::move(vault), std::move(database), std::move(*waiting)));
      return unlocked;
    }
  }
  FIELDSEAL_TRY(unlocked.vault, OpenVault::adopt(std::move(vault), clock));
  return unlocked;
}

}  // namespace fieldseal::app
