// A vault that was moved, cut short or damaged says so, and nothing of it is written over.
#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "store/schema.hpp"
#include "support/journals.hpp"
#include "test_vault.hpp"
#include "vault/vault_directory.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
namespace fs = std::filesystem;

namespace {

std::string read(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& file, const std::string& bytes) {
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out << bytes;
}

/// Opens it and checks that both files stay as they are.
Error faultOf(const fs::path& folder, std::string_view passphrase = kPassphrase) {
  static SystemClock clock;
  const std::string database = read(folder / "vault.db");
  const std::string file = read(folder / "vault.json");
  auto opened = app::OpenVault::open(folder, passphrase, clock);
  REQUIRE(opened.has_error());
  CHECK(read(folder / "vault.db") == database);
  CHECK(read(folder / "vault.json") == file);
  CHECK_FALSE(opened.error().detail.empty());
  return opened.error();
}

}  // namespace

TEST_CASE("a database cut short is damaged") {
  TestVault test;
  test.close();
  const std::string whole = read(test.folder() / "vault.db");
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{4095}, std::size_t{4096},
                                 std::size_t{8192}, whole.size() - 4096, whole.size() - 1}) {
    INFO(size << " of " << whole.size() << " bytes");
    write(test.folder() / "vault.db", whole.substr(0, size));
    CHECK(faultOf(test.folder()).code == Errc::vault_damaged);
  }
  write(test.folder() / "vault.db", whole);
  test.reopen();
}

TEST_CASE("a database with a changed first page is damaged, not a wrong passphrase") {
  TestVault test;
  test.close();
  std::string bytes = read(test.folder() / "vault.db");
  bytes[100] = static_cast<char>(bytes[100] ^ 1);
  write(test.folder() / "vault.db", bytes);
  CHECK(faultOf(test.folder()).code == Errc::vault_damaged);
}

TEST_CASE("the self-check finds a changed byte anywhere") {
  TestVault test;
  test.close();
  std::string bytes = read(test.folder() / "vault.db");
  bytes[bytes.size() - 2000] = static_cast<char>(bytes[bytes.size() - 2000] ^ 1);
  write(test.folder() / "vault.db", bytes);
  SystemClock clock;
  const auto opened = app::Vault::open(test.folder(), kPassphrase, app::vaultMigrations(), clock);
  if (!opened) {
    CHECK(opened.error().code == Errc::vault_damaged);
    return;
  }
  auto database = opened->connect();
  REQUIRE(database.has_value());
  CHECK(database->checkIntegrity().error().code == Errc::vault_damaged);
}

TEST_CASE("a database of another vault is noticed") {
  TestVault mine;
  TestVault other;
  mine.close();
  other.close();
  write(mine.folder() / "vault.db", read(other.folder() / "vault.db"));
  CHECK(faultOf(mine.folder()).code == Errc::vault_damaged);
}

TEST_CASE("a database under the same key but of another vault is noticed") {
  TestVault test;
  {
    auto database = test.vault().vault().connect();
    REQUIRE(database.has_value());
    REQUIRE(database->execute("UPDATE meta SET value = '01000000-0000-7000-8000-000000000001' WHERE name = 'vault'")
                .has_value());
  }
  test.close();
  CHECK(faultOf(test.folder()).code == Errc::vault_damaged);
}

TEST_CASE("missing files are named") {
  TestVault test;
  test.close();
  fs::rename(test.folder() / "vault.db", test.folder() / "elsewhere");
  CHECK(faultOf(test.folder()).code == Errc::vault_missing);
  CHECK_FALSE(fs::exists(test.folder() / "vault.db"));
  CHECK(app::listVaults(test.data()).front().problem->code == Errc::vault_missing);
  fs::rename(test.folder() / "elsewhere", test.folder() / "vault.db");
  fs::remove(test.folder() / "vault.json");
  CHECK(faultOf(test.folder()).code == Errc::vault_missing);
  // The folder stays on the list: the person should see that something is wrong.
  CHECK(app::listVaults(test.data()).front().problem->code == Errc::vault_missing);
}

TEST_CASE("a renamed folder is noticed") {
  TestVault test;
  test.close();
  const fs::path moved = test.data() / "vaults" / uuidOf(5).toString();
  fs::rename(test.folder(), moved);
  CHECK(faultOf(moved).code == Errc::vault_damaged);
}

TEST_CASE("a vault.json that was changed is damaged") {
  TestVault test;
  test.close();
  const std::string good = read(test.folder() / "vault.json");
  const auto with = [&](const std::string& from, const std::string& to) {
    std::string text = good;
    text.replace(text.find(from), from.size(), to);
    write(test.folder() / "vault.json", text);
  };
  for (const std::string& bad : {std::string(), std::string("{"), std::string("[]"), std::string("{\"format\":7}"),
                                 good.substr(0, good.size() / 2), std::string(100'000, ' ')}) {
    write(test.folder() / "vault.json", bad);
    CHECK(faultOf(test.folder()).code == Errc::vault_damaged);
  }
  with("fieldseal.vault/1", "somebody.else/1");
  CHECK(faultOf(test.folder()).code == Errc::vault_damaged);
  with("\"passes\":1", "\"passes\":99999999");
  CHECK(faultOf(test.folder()).code == Errc::vault_damaged);
  with("\"memory_bytes\":65536", "\"memory_bytes\":99999999999999");
  CHECK(faultOf(test.folder()).code == Errc::vault_damaged);
  write(test.folder() / "vault.json", good);
  test.reopen();
}

TEST_CASE("a vault of a newer program is refused as that") {
  TestVault test;
  SECTION("by its file") {
    test.close();
    std::string text = read(test.folder() / "vault.json");
    text.replace(text.find("vault/1"), 7, "vault/2");
    write(test.folder() / "vault.json", text);
    CHECK(faultOf(test.folder()).code == Errc::vault_newer);
  }
  SECTION("by its database") {
    {
      auto database = test.vault().vault().connect();
      REQUIRE(database.has_value());
      REQUIRE(database->execute("PRAGMA user_version = 1000").has_value());
    }
    test.close();
    CHECK(faultOf(test.folder()).code == Errc::vault_newer);
  }
}
