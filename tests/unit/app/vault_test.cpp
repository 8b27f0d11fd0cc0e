#include "vault/vault.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "store/schema.hpp"
#include "support/journals.hpp"
#include "test_vault.hpp"
#include "vault/vault_directory.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using app::PendingVault;
using app::Vault;

namespace {

ManualClock& heldClock() {
  static ManualClock held(WallTime(std::chrono::milliseconds(1'772'442'000'000)));
  return held;
}

Result<Vault> openWith(const std::filesystem::path& folder, std::string_view passphrase) {
  return Vault::open(folder, passphrase, app::vaultMigrations(), heldClock());
}

}  // namespace

TEST_CASE("a vault opens by its passphrase and still knows whose it is") {
  TestVault test;
  const auto device = test.vault().identity().device;
  test.reopen();
  CHECK(test.vault().identity().device == device);
  CHECK(test.vault().identity().userName == "Li");
  CHECK(test.vault().vault().file().authorityName == "Test authority");
}

TEST_CASE("a wrong passphrase opens nothing") {
  TestVault test;
  test.close();
  const auto opened = openWith(test.folder(), "not the passphrase");
  REQUIRE(opened.has_error());
  CHECK(opened.error().code == Errc::wrong_passphrase);
  CHECK(openWith(test.folder(), kPassphrase).has_value());
}

TEST_CASE("wrong passphrases make one wait, also after a restart, and a right one ends it") {
  TestVault test;
  test.close();
  for (int i = 0; i < 3; ++i) CHECK(openWith(test.folder(), "wrong").error().code == Errc::wrong_passphrase);
  // Every call is a new process as far as the vault can tell: only the disk remembers.
  CHECK(openWith(test.folder(), kPassphrase).error().code == Errc::rate_limited);
  heldClock().advance(std::chrono::seconds(5));
  CHECK(openWith(test.folder(), "wrong").error().code == Errc::wrong_passphrase);
  heldClock().advance(std::chrono::seconds(5));
  CHECK(openWith(test.folder(), kPassphrase).error().code == Errc::rate_limited);
  heldClock().advance(std::chrono::seconds(5));
  CHECK(openWith(test.folder(), kPassphrase).has_value());
  CHECK(openWith(test.folder(), "wrong").error().code == Errc::wrong_passphrase);
  CHECK(openWith(test.folder(), kPassphrase).has_value());
}

TEST_CASE("a changed passphrase opens the vault and the old one does not") {
  TestVault test;
  REQUIRE(test.vault().vault().changePassphrase(kPassphrase, "a new passphrase", kCheap).has_value());
  test.close();
  CHECK(openWith(test.folder(), kPassphrase).error().code == Errc::wrong_passphrase);
  CHECK(openWith(test.folder(), "a new passphrase").has_value());
}

TEST_CASE("changing the passphrase needs the current one") {
  TestVault test;
  const auto changed = test.vault().vault().changePassphrase("guessed", "a new passphrase", kCheap);
  CHECK(changed.error().code == Errc::wrong_passphrase);
  test.close();
  CHECK(openWith(test.folder(), kPassphrase).has_value());
}

TEST_CASE("a vault that is open cannot be opened a second time") {
  TestVault test;
  CHECK(openWith(test.folder(), kPassphrase).error().code == Errc::vault_busy);
  test.close();
  CHECK(openWith(test.folder(), kPassphrase).has_value());
}

TEST_CASE("an enrolment that does not end leaves no vault") {
  TemporaryFolder data;
  {
    const auto pending = PendingVault::create(data.path(), uuidOf(7), kPassphrase, kCheap, app::vaultMigrations());
    REQUIRE(pending.has_value());
    CHECK(app::listVaults(data.path()).empty());
  }
  CHECK(std::filesystem::is_empty(data.path() / "vaults"));
}

TEST_CASE("what an enrolment that was cut off left behind is swept away, and vaults are not") {
  TestVault test;
  test.close();
  std::filesystem::create_directories(test.data() / "vaults" / ".pending-x");
  app::sweepPendingVaults(test.data());
  CHECK_FALSE(std::filesystem::exists(test.data() / "vaults" / ".pending-x"));
  CHECK(app::listVaults(test.data()).size() == 1);
}

TEST_CASE("a vault never takes the place of another with its id") {
  TestVault test;
  auto pending = PendingVault::create(test.data(), uuidOf(99), "another passphrase", kCheap, app::vaultMigrations());
  REQUIRE(pending.has_value());
  const auto second = app::OpenVault::complete(std::move(*pending), test.office.identity(), heldClock());
  CHECK(second.has_error());
  test.reopen();  // the first one still opens by its own passphrase
  CHECK(test.store().reviews()->size() == 1);
}

TEST_CASE("nothing in a vault's files can be read without the key") {
  TestVault test;
  test.close();
  std::ifstream file(test.folder() / "vault.db", std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), {});
  CHECK(bytes.size() > 4096);
  CHECK(bytes.find("SQLite format") == std::string::npos);
  CHECK(bytes.find("TEST-1") == std::string::npos);
  CHECK(bytes.find("CREATE TABLE") == std::string::npos);
}
