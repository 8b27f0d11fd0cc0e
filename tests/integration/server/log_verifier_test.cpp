#include "admin/log_verifier.hpp"

#include <catch2/catch_test_macros.hpp>

#include "support/tablet.hpp"
#include "sync/compression.hpp"

namespace fieldseal::test {
namespace {

struct Fault {
  LogPosition position;
  std::string text;
};

std::vector<Fault> verify(admin::AdminSession& session) {
  std::vector<Fault> faults;
  const auto totals =
      admin::verifyLog(session.database, session.office.desks, session.office.key.publicKey(),
                       [&](LogPosition position, const std::string& text) { faults.push_back({position, text}); });
  CHECK(totals.value().faults == faults.size());
  return faults;
}

struct Scene {
  Scene() : review(authority.addReview()) {
    authority.start();
    Tablet tablet(authority, "inspector");
    receipt = tablet.pushOne(tablet.answer(review));
    (void)tablet.pushOne(tablet.answer(review, "PE-05"));
    authority.stop();
  }
  /// Replaces the stored segment by one with other bytes.
  void spoil(admin::AdminSession& session, const std::string& from, const std::string& to) {
    auto row = session.database.prepare("SELECT frame FROM segments WHERE position = ?").value();
    row.bind(static_cast<std::int64_t>(receipt.position));
    REQUIRE(row.step().value());
    auto text = sync::decompress(row.bytes(0), 1 << 20).value();
    row.reset();
    text.replace(text.find(from), from.size(), to);
    const auto frame = sync::compress(text, 1);
    auto update = session.database.prepare("UPDATE segments SET frame = ? WHERE position = ?").value();
    update.bind(ByteView(frame)).bind(static_cast<std::int64_t>(receipt.position));
    REQUIRE(update.run());
  }
  Authority authority;
  JournalId review;
  sync::SegmentReceipt receipt;
};

TEST_CASE("a log that nobody touched is sound") {
  Scene scene;
  auto session = scene.authority.session();
  CHECK(verify(session).empty());
}

TEST_CASE("one flipped byte is found, with its position") {
  Scene scene;
  auto session = scene.authority.session();
  scene.spoil(session, "conform", "Conform");
  const auto faults = verify(session);
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].position == scene.receipt.position);
}

TEST_CASE("a flipped byte in the file itself is found") {
  Scene scene;
  auto session = scene.authority.session();
  REQUIRE(session.database.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
  const auto file = session.config.database;
  {
    std::FILE* raw = std::fopen(file.c_str(), "r+b");
    REQUIRE(raw != nullptr);
    std::fseek(raw, -2000, SEEK_END);
    const int byte = std::fgetc(raw);
    std::fseek(raw, -2000, SEEK_END);
    std::fputc(byte ^ 1, raw);
    std::fclose(raw);
  }
  auto again = scene.authority.session();
  CHECK_FALSE(verify(again).empty());
}

TEST_CASE("a missing position, a moved team and a device that was slipped in are found") {
  Scene scene;
  auto session = scene.authority.session();
  SECTION("gap") {
    REQUIRE(
        session.database.execute("DELETE FROM segments WHERE position = " + std::to_string(scene.receipt.position)));
    const auto faults = verify(session);
    REQUIRE(faults.size() == 2);  // the gap, and the chain that it broke
    CHECK(faults[0].position == scene.receipt.position + 1);
  }
  SECTION("team") {
    REQUIRE(session.database.execute("UPDATE teams SET role = 'leader'"));
    CHECK(verify(session).size() == 1);
  }
  SECTION("device") {
    REQUIRE(session.database.execute("UPDATE devices SET revoked = 1 WHERE user IS NOT NULL"));
    CHECK(verify(session).size() == 1);
  }
}

}  // namespace
}  // namespace fieldseal::test
