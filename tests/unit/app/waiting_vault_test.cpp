#include "store/waiting_vault.hpp"

#include <catch2/catch_test_macros.hpp>

#include "crypto/certificate.hpp"
#include "file_office.hpp"
#include "store/identity_rows.hpp"
#include "store/schema.hpp"
#include "support/journals.hpp"
#include "test_vault.hpp"
#include "vault/vault_directory.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

struct Scene {
  TemporaryFolder data;
  ManualClock clock{WallTime(std::chrono::milliseconds(1'772'443'000'000))};
  FileOffice office;
  std::unique_ptr<WaitingVault> waiting;

  Scene() {
    auto pending = PendingVault::create(data.path(), uuidOf(99), kPassphrase, kCheap, vaultMigrations());
    waiting = WaitingVault::create(std::move(pending.value()), WaitingEnrolment::make(office.code, "Tablet 3").value())
                  .value();
  }
  [[nodiscard]] std::filesystem::path folder() const { return vaultFolder(data.path(), uuidOf(99).toString()); }
  [[nodiscard]] Result<UnlockedVault> unlock() const { return UnlockedVault::open(folder(), kPassphrase, clock); }
  /// As after days in which the app was closed.
  void comeBack() {
    waiting.reset();
    waiting = std::move(unlock().value().waiting);
    REQUIRE(waiting);
  }
};

}  // namespace

TEST_CASE("a vault that waits keeps its keys over a restart and makes the same request again") {
  Scene scene;
  const std::string request = scene.waiting->request();
  scene.comeBack();
  CHECK(scene.waiting->request() == request);
  CHECK(scene.waiting->deviceName() == "Tablet 3");
  CHECK(scene.waiting->codeName() == scene.office.code.name);
}

TEST_CASE("a vault that waits says so in the list, by the tablet's name alone") {
  Scene scene;
  const auto listed = listVaults(scene.data.path());
  REQUIRE(listed.size() == 1);
  CHECK(listed[0].waitingDevice == "Tablet 3");
  CHECK(listed[0].userName.empty());
  CHECK_FALSE(listed[0].problem);
  CHECK(VaultFile::read(scene.folder()).value().encode().find(scene.office.code.toString()) == std::string::npos);
}

TEST_CASE("a vault that waits stands behind those that can be worked in") {
  TestVault enrolled;
  auto pending = PendingVault::create(enrolled.data(), uuidOf(1), kPassphrase, kCheap, vaultMigrations());
  const FileOffice office;
  REQUIRE(WaitingVault::create(std::move(pending.value()), WaitingEnrolment::make(office.code, "A tablet").value()));
  const auto listed = listVaults(enrolled.data());
  REQUIRE(listed.size() == 2);
  CHECK(listed[0].userName == "Li");
  CHECK(listed[1].waitingDevice == "A tablet");
}

TEST_CASE("the office's answer makes a vault that waits an enrolled one, days later too") {
  Scene scene;
  const std::string request = scene.waiting->request();
  scene.comeBack();
  const auto vault = scene.waiting->take(scene.office.answer(request), scene.clock).value();
  CHECK(vault->identity().userName == "Li");
  CHECK(vault->identity().deviceName == "Tablet 3");
  CHECK(vault->identity().serverAddress == "office.example:8443");
  CHECK(vault->identity().signingKey.publicKey() == sync::parseFileRequest(request).value().join.signingKey);
  const auto listed = listVaults(scene.data.path());
  CHECK(listed[0].userName == "Li");
  CHECK(listed[0].waitingDevice.empty());
}

TEST_CASE("an enrolled vault opens as any other, and holds the code no more") {
  Scene scene;
  {
    const auto vault = scene.waiting->take(scene.office.answer(scene.waiting->request()), scene.clock).value();
  }
  scene.waiting.reset();
  const UnlockedVault unlocked = scene.unlock().value();
  REQUIRE(unlocked.vault);
  CHECK_FALSE(loadWaiting(unlocked.vault->store().database()).value());
  CHECK_FALSE(hasIdentity(unlocked.vault->store().database(), "waiting_code").value());
}

TEST_CASE("a label that was not renewed when the answer came is renewed at the next unlock") {
  Scene scene;
  {
    const auto vault = scene.waiting->take(scene.office.answer(scene.waiting->request()), scene.clock).value();
  }
  scene.waiting.reset();
  VaultFile file = VaultFile::read(scene.folder()).value();
  file.put({{}, {}, "Tablet 3"});
  REQUIRE(file.write(scene.folder()));
  REQUIRE(scene.unlock().value().vault);
  CHECK(listVaults(scene.data.path())[0].userName == "Li");
}

TEST_CASE("a wrong, foreign or changed answer leaves the vault waiting, and the right one still enrols it") {
  Scene scene;
  const std::string request = scene.waiting->request();
  const auto refusal = [&](const std::string& text) { return scene.waiting->take(text, scene.clock).error().code; };
  FileOffice other;
  Scene stranger;
  CHECK(refusal("no file of ours") == Errc::bad_format);
  CHECK(refusal(request) == Errc::not_allowed_now);
  CHECK(refusal(stranger.office.answer(stranger.waiting->request())) == Errc::unknown_device);
  CHECK(refusal(scene.office.answer(request, [](sync::FileAnswer& answer) {
          answer.joined.userName = "Somebody else";
        })) == Errc::bad_signature);
  other.code = {scene.office.code.name, other.code.secret};
  CHECK(refusal(other.answer(request)) == Errc::bad_signature);
  CHECK_FALSE(scene.waiting->spent());
  scene.comeBack();
  CHECK(scene.waiting->take(scene.office.answer(request), scene.clock));
}

TEST_CASE("a certificate for another key is refused although the office says so") {
  Scene scene;
  const auto swapped = scene.office.answerWith(scene.waiting->request(), crypto::makeRequest("x").value().requestPem);
  CHECK(scene.waiting->take(swapped, scene.clock).error().code == Errc::bad_signature);
}

TEST_CASE("another code is for the same keys, and answers to the first one are refused from then on") {
  Scene scene;
  const std::string first = scene.waiting->request();
  const std::string answer = scene.office.answer(first);
  scene.office.code = FileOffice().code;
  REQUIRE(scene.waiting->useCode(scene.office.code));
  scene.comeBack();
  CHECK(scene.waiting->take(answer, scene.clock).error().code == Errc::unknown_device);
  const auto again = sync::parseFileRequest(scene.waiting->request()).value();
  CHECK(again.join.signingKey == sync::parseFileRequest(first).value().join.signingKey);
  CHECK(scene.waiting->take(scene.office.answer(scene.waiting->request()), scene.clock));
}

TEST_CASE("a vault that is given up is gone, and nothing of it stays") {
  Scene scene;
  REQUIRE(WaitingVault::giveUp(std::move(scene.waiting)));
  CHECK(listVaults(scene.data.path()).empty());
  CHECK(std::filesystem::is_empty(scene.data.path() / "vaults"));
}

TEST_CASE("a full disk takes no answer, and the vault goes on waiting") {
  Scene scene;
  scene.office.userName = std::string(20'000, 'L');  // more than the pages that are there hold
  const std::string answer = scene.office.answer(scene.waiting->request());
  limitPages(scene.waiting->database(), true);
  CHECK(scene.waiting->take(answer, scene.clock).error().code == Errc::disk_full);
  CHECK_FALSE(scene.waiting->spent());
  limitPages(scene.waiting->database(), false);
  CHECK(scene.waiting->take(answer, scene.clock));
}
