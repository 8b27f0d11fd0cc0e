// The self-check finds what the database's own check cannot: bytes that are well kept and yet not what was signed.
#include <catch2/catch_test_macros.hpp>

#include "domain/entity.hpp"
#include "store/attachments.hpp"
#include "store/open_journal.hpp"
#include "store/vault_check.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;

namespace {

const SystemClock kClock;

void answer(TestVault& test, const std::string& item) {
  auto journal = app::OpenJournal::load(test.store(), test.office.review(), kClock).value();
  REQUIRE(journal->append({{domain::itemEntity(item), "determination", json::value("conform")}}).has_value());
}

void run(TestVault& test, const std::string& statement) {
  REQUIRE(test.store().database().execute(statement).has_value());
}

}  // namespace

TEST_CASE("a vault that is sound passes its self-check") {
  TestVault test;
  answer(test, "MO-02");
  REQUIRE(test.store().closeSegments(test.office.review()).has_value());
  answer(test, "MO-03");
  app::IncomingContent incoming(test.store().database());
  REQUIRE(incoming.append(asBytes("a picture")).has_value());
  const auto content = incoming.finish().value();
  REQUIRE(app::Attachments(test.store().database()).complete(content, test.office.review()).has_value());
  const auto checked = app::checkVault(test.store());
  INFO((checked ? std::string() : checked.error().detail));
  CHECK(checked.has_value());
}

TEST_CASE("a segment of another device's hand is found") {
  TestVault test;
  answer(test, "MO-02");
  REQUIRE(test.store().closeSegments(test.office.review()).has_value());
  run(test, "UPDATE segments SET header_hash = zeroblob(32) WHERE id = (SELECT max(id) FROM segments)");
  CHECK(app::checkVault(test.store()).error().code == Errc::vault_damaged);
}

TEST_CASE("a segment that is gone from the middle of a chain is found") {
  TestVault test;
  for (const char* item : {"MO-02", "MO-03", "MO-04"}) {
    answer(test, item);
    REQUIRE(test.store().closeSegments(test.office.review()).has_value());
  }
  run(test, "DELETE FROM segments WHERE id = (SELECT max(id) - 1 FROM segments)");
  CHECK(app::checkVault(test.store()).error().code == Errc::broken_chain);
}

TEST_CASE("an entry that is gone before it was signed is found") {
  TestVault test;
  for (const char* item : {"MO-02", "MO-03", "MO-04"}) answer(test, item);
  run(test, "DELETE FROM open_entries WHERE number = 2");
  CHECK(app::checkVault(test.store()).error().code == Errc::broken_chain);
}

TEST_CASE("a template that is not what its hash says is found") {
  TestVault test;
  run(test, "UPDATE contents SET bytes = x'7b7d'");
  CHECK(app::checkVault(test.store()).error().code == Errc::hash_mismatch);
}

TEST_CASE("a content whose chunk changed is found") {
  TestVault test;
  app::IncomingContent incoming(test.store().database());
  REQUIRE(incoming.append(asBytes("a picture")).has_value());
  const auto content = incoming.finish().value();
  REQUIRE(app::Attachments(test.store().database()).complete(content, test.office.review()).has_value());
  run(test, "UPDATE attachment_chunks SET bytes = CAST('a pictur_' AS BLOB)");
  CHECK(app::checkVault(test.store()).error().code == Errc::hash_mismatch);
}
