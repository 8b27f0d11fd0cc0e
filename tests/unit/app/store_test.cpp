#include <catch2/catch_test_macros.hpp>

#include "domain/entity.hpp"
#include "store/open_journal.hpp"
#include "support/journals.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using app::OpenJournal;

namespace {

const SystemClock kClock;

std::vector<journal::Change> answer(const std::string& item, const char* determination) {
  return {{domain::itemEntity(item), "determination", json::value(determination)}};
}

}  // namespace

TEST_CASE("what append returned is there after a restart") {
  TestVault test;
  crypto::Sha256 before{};
  {
    auto journal = OpenJournal::load(test.store(), test.office.review(), kClock).value();
    REQUIRE(journal->append(answer("MO-02", "partly")).has_value());
    REQUIRE(journal->append(answer("MO-02", "conform")).has_value());
    before = journal->registers().stateHash();
  }
  test.reopen();
  const auto journal = OpenJournal::load(test.store(), test.office.review(), kClock).value();
  CHECK(journal->registers().stateHash() == before);
  CHECK(journal->journal().last(test.store().identity().device) == 2);
  const auto* found = journal->registers().find(domain::itemEntity("MO-02"), "determination");
  REQUIRE(found != nullptr);
  CHECK(found->provisional().value == json::value("conform"));
  CHECK_FALSE(found->conflicted());
}

TEST_CASE("an entry is written by the vault's user on the vault's tablet") {
  TestVault test;
  auto journal = OpenJournal::load(test.store(), test.office.review(), kClock).value();
  const auto appended = journal->append(answer("MO-02", "partly")).value();
  CHECK(appended.entry.device == test.store().identity().device);
  const auto* found = journal->registers().find(domain::itemEntity("MO-02"), "determination");
  CHECK(found->provisional().author == test.office.li());
  CHECK(appended.touched == std::vector{journal::RegisterKey{domain::itemEntity("MO-02"), "determination"}});
}

TEST_CASE("an entry that is too large changes nothing") {
  TestVault test;
  auto journal = OpenJournal::load(test.store(), test.office.review(), kClock).value();
  const auto refused = journal->append({{domain::itemEntity("MO-02"), "note", json::value(std::string(70'000, 'x'))}});
  CHECK(refused.error().code == Errc::too_large);
  CHECK(journal->registers().find(domain::itemEntity("MO-02"), "note") == nullptr);
  CHECK(test.store().unsentEntries().value() == 0);
  CHECK(journal->append(answer("MO-02", "partly"))->entry.number == 1);
}

TEST_CASE("a second connection sees what was pulled as soon as it asks") {
  TestVault test;
  auto journal = OpenJournal::load(test.store(), test.office.review(), kClock).value();
  auto other = test.vault().connectStore().value();
  CHECK(journal->refresh()->empty());
  test.office.deliver(*other, test.office.colleagueWrites(answer("MO-02", "partly")));
  const auto changed = journal->refresh().value();
  CHECK(changed == std::vector{journal::RegisterKey{domain::itemEntity("MO-02"), "determination"}});
  CHECK(journal->refresh()->empty());
  CHECK(journal->registers().find(domain::itemEntity("MO-02"), "determination") != nullptr);
}

TEST_CASE("entries that a sync closes into a segment meanwhile are neither lost nor folded twice") {
  TestVault test;
  auto journal = OpenJournal::load(test.store(), test.office.review(), kClock).value();
  auto other = test.vault().connectStore().value();
  REQUIRE(journal->append(answer("MO-02", "partly")).has_value());
  REQUIRE(other->unsent(1 << 20)->size() == 1);
  CHECK(journal->refresh()->empty());
  REQUIRE(journal->append(answer("MO-02", "conform")).has_value());
  const auto again = OpenJournal::load(*other, test.office.review(), kClock).value();
  CHECK(again->registers().stateHash() == journal->registers().stateHash());
  CHECK(test.store().unsentEntries().value() == 2);
}

TEST_CASE("history finds the entries of one entity, sent or not") {
  TestVault test;
  auto journal = OpenJournal::load(test.store(), test.office.review(), kClock).value();
  REQUIRE(journal->append(answer("MO-02", "partly")).has_value());
  REQUIRE(test.store().unsent(1 << 20).has_value());
  REQUIRE(journal->append(answer("PE-02", "conform")).has_value());
  REQUIRE(journal->append(answer("MO-02", "conform")).has_value());
  std::vector<EntryNumber> found;
  REQUIRE(test.store()
              .search(test.office.review(), "\"item/MO-02",
                      [&](DeviceId, const journal::Entry& entry) { found.push_back(entry.number); })
              .has_value());
  CHECK(found == std::vector<EntryNumber>{1, 3});
}

TEST_CASE("a content is kept under its hash and under no other") {
  TestVault test;
  const auto hash = crypto::sha256("a template");
  CHECK_FALSE(test.store().hasContent(hash).value());
  CHECK(test.store().storeContent(hash, "another").error().code == Errc::hash_mismatch);
  CHECK_FALSE(test.store().hasContent(hash).value());
  REQUIRE(test.store().storeContent(hash, "a template").has_value());
  CHECK(test.store().content(hash).value() == "a template");
}

TEST_CASE("the history of syncs is newest first and keeps why one failed") {
  TestVault test;
  REQUIRE(test.store().addSync({WallTime(std::chrono::milliseconds(1)), 5, 2, 0, {}}).has_value());
  const app::SyncRecord failed{WallTime(std::chrono::milliseconds(2)), 0, 0, 1, Error{Errc::timed_out, "no answer"}};
  REQUIRE(test.store().addSync(failed).has_value());
  const auto syncs = test.store().syncs(10).value();
  REQUIRE(syncs.size() == 2);
  CHECK(syncs.front() == failed);
  CHECK(syncs.back().sentEntries == 5);
}
