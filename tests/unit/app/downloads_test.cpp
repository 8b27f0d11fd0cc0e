// Contents of colleagues on their way into the vault, and the viewer that asks for them.
#include "store/downloads.hpp"

#include <QCoreApplication>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "evidence/picture_source.hpp"
#include "models/evidence_studio.hpp"
#include "models/sync_model.hpp"
#include "pictures.hpp"
#include "store/attachments.hpp"
#include "store/uploads.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

constexpr std::size_t kPart = 8 * kChunkBytes;
const QString kEvidence = "01000000-0000-7000-8000-0000000000bb";

/// Brings parts as the machine does, up to `end`.
void bring(Downloads& downloads, const std::string& content, std::size_t end) {
  for (;;) {
    const auto wanted = downloads.wantedContents().value();
    REQUIRE(wanted.size() == 1);
    const auto at = static_cast<std::size_t>(wanted[0].received);
    if (at >= end) return;
    REQUIRE(downloads.keepPart(wanted[0], std::string_view(content).substr(at, std::min(kPart, end - at))));
  }
}

std::string pattern(std::size_t size) {
  std::string bytes(size, 'k');
  for (std::size_t i = 0; i < size; i += 313) bytes[i] = static_cast<char>(i);
  return bytes;
}

std::string theirs(FakeOffice& office, const std::string& content) {
  const std::string entity = "evidence/" + kEvidence.toStdString();
  return office.colleagueWrites({{entity, "kind", json::value("photo")},
                                 {entity, "caption", json::value("Gate")},
                                 {entity, "content",
                                  json::value{{"sha256", crypto::printHash(crypto::sha256(content))},
                                              {"bytes", content.size()},
                                              {"type", "image/png"},
                                              {"name", "gate.png"}}}});
}

}  // namespace

TEST_CASE("what has come outlives a restart and its sweep, and is seen when it is whole") {
  TestVault test;
  SystemClock clock;
  const JournalId review = test.office.review();
  const std::string content = pattern(20 * kChunkBytes + 77);
  const crypto::Sha256 hash = crypto::sha256(content);
  {
    Downloads downloads(test.store().database(), clock);
    REQUIRE(downloads.want(review, hash, content.size()));
    CHECK(downloads.state(hash).value()->received == 0);
    bring(downloads, content, kPart);
  }
  test.reopen();
  sql::Database& database = test.store().database();
  CHECK(Attachments(database).sweep().value() == 0);
  Downloads downloads(database, clock);
  CHECK(downloads.totals().value().received == kPart);
  bring(downloads, content, content.size());
  CHECK_FALSE(Attachments(database).find(hash).value().has_value());
  REQUIRE(downloads.finishContent(downloads.wantedContents().value()[0]));
  CHECK(asText(Attachments(database).readAll(hash, content.size()).value()) == content);
  CHECK(downloads.wantedContents().value().empty());
  CHECK(downloads.totals().value().contents == 0);
  // The office has it: it is not sent back.
  CHECK(Uploads(database, clock).pendingUploads().value().empty());
  CHECK(Uploads(database, clock).uploadHashes(review).value() == std::vector{hash});
}

TEST_CASE("what is not what was asked for goes, and what nobody asks for any more goes too") {
  TestVault test;
  SystemClock clock;
  sql::Database& database = test.store().database();
  Downloads downloads(database, clock);
  const std::string content = pattern(3 * kChunkBytes);
  const crypto::Sha256 hash = crypto::sha256(content);
  REQUIRE(downloads.want(test.office.review(), hash, content.size()));
  bring(downloads, std::string(content.size(), 'x'), content.size());
  const auto wanted = downloads.wantedContents().value()[0];
  SECTION("another content") {
    CHECK(downloads.finishContent(wanted).error().code == Errc::hash_mismatch);
    REQUIRE(downloads.markUnavailable(wanted, {Errc::hash_mismatch, "else"}));
    CHECK(downloads.wantedContents().value().empty());
    REQUIRE(downloads.want(test.office.review(), hash, content.size()));
    CHECK(downloads.wantedContents().value()[0].received == 0);
  }
  SECTION("let go") {
    REQUIRE(downloads.forget(hash));
    CHECK_FALSE(downloads.state(hash).value().has_value());
  }
  CHECK_FALSE(Attachments(database).find(hash).value().has_value());
  CHECK(Attachments(database).sweep().value() == 0);  // nothing of it was left
  auto chunks = database.prepare("SELECT count(*) FROM attachment_chunks").value();
  REQUIRE(chunks.step().value());
  CHECK(chunks.integer(0) == 0);
}

TEST_CASE("whoever asks again says anew how large a content is") {
  TestVault test;
  SystemClock clock;
  Downloads downloads(test.store().database(), clock);
  const std::string content = pattern(kChunkBytes);
  const crypto::Sha256 hash = crypto::sha256(content);
  REQUIRE(downloads.want(test.office.review(), hash, content.size() + 1));
  REQUIRE(downloads.markUnavailable(downloads.wantedContents().value()[0], {Errc::protocol_error, "another part"}));
  REQUIRE(downloads.want(test.office.review(), hash, content.size()));
  bring(downloads, content, content.size());
  REQUIRE(downloads.finishContent(downloads.wantedContents().value()[0]));
  CHECK(Attachments(test.store().database()).find(hash).value()->bytes == content.size());
}

TEST_CASE("a content takes no room that answers need, and one that came another way is not fetched") {
  TestVault test;
  SystemClock clock;
  sql::Database& database = test.store().database();
  std::int64_t free = kReservedBytes + 100;
  Downloads downloads(database, clock, [&] { return free; });
  const std::string content = pattern(kChunkBytes);
  const crypto::Sha256 hash = crypto::sha256(content);
  REQUIRE(downloads.want(test.office.review(), hash, content.size()));
  const auto wanted = downloads.wantedContents().value()[0];
  CHECK(downloads.keepPart(wanted, content).error().code == Errc::disk_full);
  CHECK(downloads.state(hash).value()->received == 0);
  free += static_cast<std::int64_t>(content.size());
  CHECK(downloads.keepPart(wanted, content));

  IncomingContent incoming(database);
  REQUIRE(incoming.append(asBytes(content)));
  REQUIRE(Attachments(database).complete(incoming.finish().value(), test.office.review()));
  CHECK(downloads.wantedContents().value().empty());
  REQUIRE(downloads.want(test.office.review(), hash, content.size()));
  CHECK(downloads.wantedContents().value().empty());
}

TEST_CASE("the viewer says whose content is elsewhere, asks for it, and shows it once it is here") {
  TestVault test;
  const QByteArray picture = encoded(twoColours(60, 40), "png");
  const std::string content = picture.toStdString();
  const std::string segment = theirs(test.office, content);
  ReviewSession& review = test.openReview();
  test.arrives(segment);
  EvidencePane& pane = *review.studio()->pane();
  pane.setEvidenceId(kEvidence);
  CHECK(pane.elsewhereText().contains("Wang"));
  CHECK(pane.canFetch());
  CHECK_FALSE(pane.awaited());

  test.freeBytes = std::int64_t{100} << 20U;
  CHECK_FALSE(pane.fetch());
  CHECK(test.toasts().last().contains("almost full"));
  test.freeBytes = std::int64_t{1} << 40U;
  REQUIRE(pane.fetch());
  CHECK(test.app().sync()->running());
  CHECK(pane.awaited());
  CHECK(pane.elsewhereText().contains("0 bytes of"));
  // No office in this test: the run fails, and what was asked for is still asked for.
  REQUIRE(waitFor([&] { return !test.app().sync()->running(); }));
  CHECK(pane.awaited());

  Downloads downloads(review.desk().store().database(), review.desk().clock());
  const auto wanted = downloads.wantedContents().value();
  REQUIRE(wanted.size() == 1);
  SECTION("the office does not have it") {
    REQUIRE(downloads.markUnavailable(wanted[0], {Errc::not_found, ""}));
    review.evidence()->noteUploads();
    CHECK(pane.elsewhereText().contains("Wang's tablet must sync first"));
    CHECK(pane.canFetch());
    CHECK(downloads.wantedContents().value().size() == 1);  // with the next sync
  }
  SECTION("it comes") {
    REQUIRE(downloads.keepPart(wanted[0], content));
    review.evidence()->noteUploads();
    CHECK(pane.fetched() == 1.0);
    REQUIRE(downloads.finishContent(downloads.wantedContents().value()[0]));
    review.evidence()->noteUploads();
    CHECK(pane.here());
    CHECK(pane.elsewhereText().isEmpty());
    const auto hash = crypto::sha256(content);
    CHECK(test.app().pictures()->picture(hash, {}).value().size() == QSize(60, 40));
  }
  SECTION("nobody wants it any more") {
    pane.stopFetching();
    CHECK(pane.canFetch());
    CHECK(downloads.wantedContents().value().empty());
  }
}
