/// The vaults under a data folder: <data>/vaults/<vault uuid>/{vault.json, vault.db, attempts.json, lock}.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "base/uuid.hpp"

namespace fieldseal::app {

/// One vault as the unlock page lists it.
struct VaultListing {
  std::string id;  ///< the folder's name
  std::filesystem::path folder;
  std::string userName;  ///< "" when vault.json cannot be read
  std::string authorityName;
  std::string waitingDevice;     ///< the tablet's name while the office's answer is awaited; "" once it is enrolled
  std::optional<Error> problem;  ///< why it cannot be opened: shown, never repaired by deleting

  friend bool operator==(const VaultListing&, const VaultListing&) = default;
};

/// Every vault, by user name, those that wait last; folders that are no vault at all are passed over.
[[nodiscard]] std::vector<VaultListing> listVaults(const std::filesystem::path& dataFolder);

/// Takes away what an enrolment that was cut off left behind. Call at start, before any enrolment.
void sweepPendingVaults(const std::filesystem::path& dataFolder);

[[nodiscard]] std::filesystem::path vaultFolder(const std::filesystem::path& dataFolder, const std::string& id);

}  // namespace fieldseal::app
