// Contents in the vault: whole or not at all, whatever happens in between.
#include "store/attachments.hpp"

#include <catch2/catch_test_macros.hpp>

#include "sql/migrator.hpp"
#include "sql/transaction.hpp"
#include "store/schema.hpp"
#include "store/uploads.hpp"
#include "support/journals.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

Bytes someBytes(std::size_t size, std::uint32_t seed = 1) {
  Bytes bytes(size);
  for (std::uint8_t& byte : bytes) {
    seed = seed * 1664525 + 1013904223;
    byte = static_cast<std::uint8_t>(seed >> 24);
  }
  return bytes;
}

StoredContent bring(sql::Database& database, const Bytes& bytes) {
  IncomingContent incoming(database);
  REQUIRE(incoming.append(bytes));
  return incoming.finish().value();
}

void complete(sql::Database& database, const StoredContent& content, JournalId review) {
  auto transaction = sql::Transaction::begin(database).value();
  REQUIRE(Attachments(database).complete(content, review));
  REQUIRE(transaction.commit());
}

std::int64_t count(sql::Database& database, std::string_view sql) {
  auto statement = database.prepare(sql).value();
  REQUIRE(statement.step().value());
  return statement.integer(0);
}

constexpr std::string_view kCountChunks = "SELECT count(*) FROM attachment_chunks";
constexpr std::string_view kCountContents = "SELECT count(*) FROM attachments";

}  // namespace

TEST_CASE("a content comes back byte for byte, from any offset") {
  TestVault test;
  sql::Database& database = test.store().database();
  Attachments attachments(database);
  for (const std::size_t size : {std::size_t{1}, kChunkBytes - 1, kChunkBytes, kChunkBytes + 1, 17 * kChunkBytes + 5}) {
    INFO(size << " bytes");
    const Bytes bytes = someBytes(size);
    const StoredContent content = bring(database, bytes);
    CHECK(content.hash == crypto::sha256(bytes));
    CHECK(content.bytes == size);
    CHECK_FALSE(attachments.find(content.hash).value().has_value());
    complete(database, content, test.office.review());
    REQUIRE(attachments.find(content.hash).value() == content);
    CHECK(attachments.readAll(content.hash, size).value() == bytes);
    CHECK(attachments.readAll(content.hash, size - 1).error().code == Errc::too_large);
    for (const std::size_t offset : {std::size_t{0}, size / 2, size - 1}) {
      const Bytes part = attachments.read(content.hash, offset, 1000).value();
      CHECK(part == Bytes(bytes.begin() + static_cast<std::ptrdiff_t>(offset),
                          bytes.begin() + static_cast<std::ptrdiff_t>(std::min(size, offset + 1000))));
    }
    CHECK(attachments.read(content.hash, size, 1).value().empty());
    CHECK(attachments.verify(content.hash));
  }
  CHECK(attachments.verifyAll());
  CHECK(attachments.total().value().contents == 5);
}

TEST_CASE("the same content is kept once") {
  TestVault test;
  sql::Database& database = test.store().database();
  const Bytes bytes = someBytes(20 * kChunkBytes);
  const StoredContent first = bring(database, bytes);
  SECTION("when the first is seen already") {
    complete(database, first, test.office.review());
    CHECK(bring(database, bytes) == first);
  }
  SECTION("when both came in at the same time") {
    const StoredContent second = bring(database, bytes);
    CHECK(second.row != first.row);
    complete(database, first, test.office.review());
    complete(database, second, test.office.review());
    CHECK(Attachments(database).sweep().value() == 1);
  }
  CHECK(count(database, kCountContents) == 1);
  CHECK(count(database, kCountChunks) == 20);
  CHECK(Attachments(database).readAll(first.hash, bytes.size()).value() == bytes);
}

TEST_CASE("what a killed process left half stored is seen by nobody and goes at the next unlock") {
  TestVault test;
  const Bytes bytes = someBytes(40 * kChunkBytes);
  const crypto::Sha256 hash = crypto::sha256(bytes);
  {
    auto database = test.vault().vault().connect().value();
    // Never destroyed, as after a kill, but held: no leak.
    static auto* const incoming = new IncomingContent(database);
    REQUIRE(incoming->append(ByteView(bytes).first(30 * kChunkBytes)));
    CHECK(count(database, kCountChunks) == 16);  // the rest waits in memory
  }
  test.reopen();
  sql::Database& database = test.store().database();
  Attachments attachments(database);
  CHECK_FALSE(attachments.find(hash).value().has_value());
  CHECK(attachments.verifyAll());
  CHECK(attachments.sweep().value() == 1);
  CHECK(count(database, kCountContents) == 0);
  CHECK(count(database, kCountChunks) == 0);
  // And the same file again comes in whole.
  const StoredContent content = bring(database, bytes);
  complete(database, content, test.office.review());
  CHECK(attachments.verify(hash));
}

TEST_CASE("a content that arrived without its entry is swept too, and one with its entry is not") {
  TestVault test;
  sql::Database& database = test.store().database();
  const StoredContent lone = bring(database, someBytes(100, 1));
  const StoredContent named = bring(database, someBytes(100, 2));
  complete(database, named, test.office.review());
  {
    // The entry was not stored after all: nothing of the content is seen either.
    auto transaction = sql::Transaction::begin(database).value();
    REQUIRE(Attachments(database).complete(lone, test.office.review()));
  }
  CHECK_FALSE(Attachments(database).find(lone.hash).value().has_value());
  CHECK(Attachments(database).sweep().value() == 1);
  CHECK(Attachments(database).find(named.hash).value().has_value());
  CHECK(Attachments(database).complete(lone, test.office.review()).error().code == Errc::not_found);
  REQUIRE(Attachments(database).drop(named));
  CHECK(Attachments(database).find(named.hash).value().has_value());
}

TEST_CASE("a storage that fills up in mid-import leaves nothing behind and loses nothing") {
  TestVault test;
  sql::Database& database = test.store().database();
  const Bytes kept = someBytes(3 * kChunkBytes, 7);
  const StoredContent before = bring(database, kept);
  complete(database, before, test.office.review());
  const std::int64_t pages = count(database, "PRAGMA page_count");
  // SQLite answers as for a full disk when a database may not grow further.
  REQUIRE(count(database, "PRAGMA max_page_count = " + std::to_string(pages + 3000)) == pages + 3000);
  {
    IncomingContent incoming(database);
    Result<> outcome;
    for (int i = 0; i < 100 && outcome; ++i) outcome = incoming.append(someBytes(kChunkBytes, 9));
    REQUIRE(outcome.has_error());
    CHECK(outcome.error().code == Errc::disk_full);
  }
  CHECK(count(database, kCountContents) == 1);
  CHECK(count(database, kCountChunks) == 3);
  CHECK(Attachments(database).readAll(before.hash, kept.size()).value() == kept);
  // What is small can still be written.
  CHECK(bring(database, someBytes(1000, 3)).bytes == 1000);
}

TEST_CASE("nothing at all is no content, and too much is refused") {
  TestVault test;
  IncomingContent incoming(test.store().database());
  CHECK(incoming.finish().error().code == Errc::out_of_range);
  IncomingContent large(test.store().database());
  const Bytes one(1);
  const ByteView tooMuch(one.data(), kMaxAttachmentBytes + 1);  // never read
  CHECK(large.append(tooMuch).error().code == Errc::too_large);
}

TEST_CASE("a lost or changed chunk is found") {
  TestVault test;
  sql::Database& database = test.store().database();
  const StoredContent content = bring(database, someBytes(4 * kChunkBytes));
  complete(database, content, test.office.review());
  Attachments attachments(database);
  SECTION("lost") {
    REQUIRE(database.execute("DELETE FROM attachment_chunks WHERE number = 2"));
    CHECK(attachments.read(content.hash, 0, kChunkBytes).has_value());
    CHECK(attachments.verifyAll().error().code == Errc::vault_damaged);
  }
  SECTION("changed") {
    REQUIRE(database.execute("UPDATE attachment_chunks SET bytes = zeroblob(262144) WHERE number = 1"));
    CHECK(attachments.verifyAll().error().code == Errc::hash_mismatch);
  }
}

TEST_CASE("a vault from before there were contents gets the tables and keeps what it has") {
  TemporaryFolder data;
  FakeOffice office;
  ManualClock clock{WallTime(std::chrono::milliseconds(1'772'443'000'000))};
  std::filesystem::path folder;
  {
    auto pending =
        PendingVault::create(data.path(), uuidOf(99), kPassphrase, kCheap, vaultMigrations().first(1)).value();
    auto vault = OpenVault::complete(std::move(pending), office.identity(), clock).value();
    CHECK(vault->store().database().schemaVersion().value() == 1);
    office.fill(vault->store());
    folder = vault->vault().folder();
  }
  auto vault = OpenVault::open(folder, kPassphrase, clock).value();
  CHECK(vault->store().database().schemaVersion().value() == static_cast<int>(vaultMigrations().size()));
  CHECK(vault->store().reviews().value().size() == 1);
  const StoredContent content = bring(vault->store().database(), someBytes(10));
  complete(vault->store().database(), content, office.review());
  CHECK(Uploads(vault->store().database(), clock).totals().value().contents == 1);
}

TEST_CASE("an upload's state outlives a restart, and a server that lost it gets it again") {
  TestVault test;
  SystemClock clock;
  const JournalId review = test.office.review();
  const StoredContent a = bring(test.store().database(), someBytes(100, 1));
  const StoredContent b = bring(test.store().database(), someBytes(200, 2));
  complete(test.store().database(), a, review);
  complete(test.store().database(), b, review);
  {
    Uploads uploads(test.store().database(), clock);
    const auto pending = uploads.pendingUploads().value();
    REQUIRE(pending.size() == 2);
    CHECK(pending[0] == sync::PendingUpload{review, a.hash, 100, "", 0});
    REQUIRE(uploads.keepUploadPlace(pending[0], "/v1/uploads/x"));
    REQUIRE(uploads.keepUploadSent(pending[0], 60));
    REQUIRE(uploads.markUploadHeld(pending[1]));
  }
  test.reopen();
  Uploads uploads(test.store().database(), clock);
  CHECK(uploads.totals().value() == UploadTotals{2, 1, 0, 300, 260});
  CHECK(uploads.totals(review).value() == uploads.totals().value());
  REQUIRE(uploads.pendingUploads().value().size() == 1);
  CHECK(uploads.pendingUploads().value()[0] == sync::PendingUpload{review, a.hash, 100, "/v1/uploads/x", 60});
  CHECK(uploads.state(review, b.hash).value()->held);

  REQUIRE(uploads.noteAsked(review, {a.hash, b.hash}, {a.hash, b.hash}));
  CHECK(uploads.totals().value().held == 0);
  CHECK(uploads.pendingUploads().value()[0].place == "/v1/uploads/x");
  CHECK(uploads.pendingUploads().value()[1].sent == 0);
  REQUIRE(uploads.noteAsked(review, {a.hash, b.hash}, {}));
  CHECK(uploads.totals().value() == UploadTotals{2, 2, 0, 300, 300});

  REQUIRE(uploads.noteAsked(review, {a.hash}, {a.hash}));
  const auto again = uploads.pendingUploads().value();
  REQUIRE(again.size() == 1);
  REQUIRE(uploads.markUploadRefused(again[0], {Errc::hash_mismatch, "damaged"}));
  CHECK(uploads.pendingUploads().value().empty());
  CHECK(uploads.totals().value().refused == 1);
  CHECK(uploads.state(review, a.hash).value()->refused->code == Errc::hash_mismatch);
  REQUIRE(uploads.retryRefused());
  CHECK(uploads.pendingUploads().value().size() == 1);
}
