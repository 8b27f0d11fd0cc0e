/// An unlocked vault that waits for the office's answer: it has keys and no identity yet.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "store/open_vault.hpp"
#include "store/waiting_enrolment.hpp"

namespace fieldseal::app {

class WaitingVault {
 public:
  /// Turns a vault under way into one that waits, and shows itself so in the list of vaults.
  [[nodiscard]] static Result<std::unique_ptr<WaitingVault>> create(PendingVault pending, WaitingEnrolment waiting);

  [[nodiscard]] const std::string& deviceName() const noexcept { return m_waiting.deviceName; }
  [[nodiscard]] const std::string& codeName() const noexcept { return m_waiting.code.name; }
  /// The text of the request's file.
  [[nodiscard]] std::string request() const { return m_waiting.request(); }

  [[nodiscard]] sql::Database& database() noexcept { return m_database; }

  /// Another code for the same keys, in place of one that expired: the request is to be written again.
  /// @errors Errc::disk_full and what a database fails with; then the code is the one before
  [[nodiscard]] Result<> useCode(const sync::EnrolmentCode& code);

  /// Becomes an enrolled vault by the office's answer. On an error it waits as before, unless it is `spent`.
  /// @errors as WaitingEnrolment::identityFrom; Errc::disk_full and what a database fails with
  [[nodiscard]] Result<std::unique_ptr<OpenVault>> take(std::string_view answer, const Clock& clock);

  /// The answer is stored: this is of no use any more, and the passphrase opens the enrolled vault.
  [[nodiscard]] bool spent() const noexcept { return m_spent; }

  /// Takes the vault and its keys away for good. @errors Errc::io_error; then it is still there
  [[nodiscard]] static Result<> giveUp(std::unique_ptr<WaitingVault> waiting);

 private:
  friend struct UnlockedVault;
  WaitingVault(Vault vault, sql::Database database, WaitingEnrolment waiting)
      : m_vault(std::move(vault)), m_database(std::move(database)), m_waiting(std::move(waiting)) {}

  Vault m_vault;
  sql::Database m_database;
  WaitingEnrolment m_waiting;
  bool m_spent = false;
};

/// What a passphrase opens: one of the two.
struct UnlockedVault {
  std::unique_ptr<OpenVault> vault;
  std::unique_ptr<WaitingVault> waiting;

  /// Slow (key derivation): on a worker; the result may be handed to another thread.
  /// @errors as OpenVault::open
  [[nodiscard]] static Result<UnlockedVault> open(const std::filesystem::path& folder, std::string_view passphrase,
                                                  const Clock& clock);
};

}  // namespace fieldseal::app
