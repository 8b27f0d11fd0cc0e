/// An unlocked vault with its store: what everything behind the unlock page stands on.
#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

#include "store/journal_store.hpp"
#include "vault/vault.hpp"

namespace fieldseal::app {

class OpenVault {
 public:
  /// Slow (key derivation): on a worker; the result may be handed to another thread.
  /// @errors as Vault::open and JournalStore::open
  [[nodiscard]] static Result<std::unique_ptr<OpenVault>> open(const std::filesystem::path& folder,
                                                               std::string_view passphrase, const Clock& clock);
  /// Takes on a vault that is open and enrolled; puts whose it is on its label, where that still says that it waits.
  /// @errors as JournalStore::open
  [[nodiscard]] static Result<std::unique_ptr<OpenVault>> adopt(Vault vault, const Clock& clock);
  /// Turns a vault under way into one for this identity.
  [[nodiscard]] static Result<std::unique_ptr<OpenVault>> complete(PendingVault pending, const DeviceIdentity& identity,
                                                                   const Clock& clock);

  /// The interface's own store.
  [[nodiscard]] JournalStore& store() const noexcept { return *m_store; }
  /// One more on the same database, for another thread.
  [[nodiscard]] Result<std::unique_ptr<JournalStore>> connectStore() const;

  [[nodiscard]] Vault& vault() noexcept { return m_vault; }
  [[nodiscard]] const DeviceIdentity& identity() const noexcept { return m_store->identity(); }
  [[nodiscard]] const Clock& clock() const noexcept { return *m_clock; }

 private:
  OpenVault(Vault vault, std::unique_ptr<JournalStore> store, const Clock& clock)
      : m_vault(std::move(vault)), m_store(std::move(store)), m_clock(&clock) {}

  Vault m_vault;
  std::unique_ptr<JournalStore> m_store;
  const Clock* m_clock;
};

}  // namespace fieldseal::app
