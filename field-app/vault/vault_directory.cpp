#include "vault/vault_directory.hpp"

#include <algorithm>
#include <tuple>

#include "vault/vault_file.hpp"

namespace fieldseal::app {
namespace {

constexpr std::string_view kPendingPrefix = ".pending-";

std::filesystem::path vaultsFolder(const std::filesystem::path& dataFolder) {
  return dataFolder / "vaults";
}

VaultListing listingOf(const std::filesystem::path& folder) {
  VaultListing listing{folder.filename().string(), folder, {}, {}, {}, {}};
  const auto file = VaultFile::read(folder);
  if (!file) {
    listing.problem = file.error();
    return listing;
  }
  listing.userName = file->userName;
  listing.authorityName = file->authorityName;
  listing.waitingDevice = file->waitingDevice;
  std::error_code ignored;
  if (!std::filesystem::exists(folder / "vault.db", ignored))
    listing.problem = Error{Errc::vault_missing, "vault.db is not there"};
  return listing;
}

}  // namespace

std::filesystem::path vaultFolder(const std::filesystem::path& dataFolder, const std::string& id) {
  return vaultsFolder(dataFolder) / id;
}

std::vector<VaultListing> listVaults(const std::filesystem::path& dataFolder) {
  std::vector<VaultListing> vaults;
  std::error_code fault;
  for (const auto& entry : std::filesystem::directory_iterator(vaultsFolder(dataFolder), fault)) {
    // A folder with a vault's name stays listed even when its files are gone: the person should know.
    if (entry.is_directory(fault) && Uuid::parse(entry.path().filename().string()))
      vaults.push_back(listingOf(entry.path()));
  }
  std::ranges::sort(vaults, [](const VaultListing& a, const VaultListing& b) {
    return std::tie(a.waitingDevice, a.userName, a.id) < std::tie(b.waitingDevice, b.userName, b.id);
  });
  return vaults;
}

void sweepPendingVaults(const std::filesystem::path& dataFolder) {
  std::error_code fault;
  std::vector<std::filesystem::path> left;
  for (const auto& entry : std::filesystem::directory_iterator(vaultsFolder(dataFolder), fault)) {
    if (entry.path().filename().string().starts_with(kPendingPrefix)) left.push_back(entry.path());
  }
  for (const auto& folder : left) std::filesystem::remove_all(folder, fault);
}

}  // namespace fieldseal::app
