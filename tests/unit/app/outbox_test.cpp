// What is unsent, and what receipts do to it: always as the database says.
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

struct Tablet {
  Tablet() : journal(OpenJournal::load(vault.store(), vault.office.review(), kClock).value()) {}

  void write(int entries) {
    for (int i = 0; i < entries; ++i) {
      const json::value note("note " + std::to_string(++written));
      REQUIRE(journal->append({{domain::itemEntity("MO-02"), "note", note}}).has_value());
    }
  }
  app::JournalStore& store() { return vault.store(); }
  std::uint64_t unsent() { return store().unsentEntries().value(); }
  sync::SegmentReceipt refusal(const std::string& segment, Errc code) {
    const auto header = journal::parseSegment(segment)->header;
    sync::SegmentReceipt receipt{
        header.journal, header.device, header.first, header.count, sync::SegmentReceipt::Status::refused, 0, {}, {}};
    receipt.error = {code, "because"};
    return receipt;
  }
  void receive(const std::string& segment, LogPosition position) {
    const auto header = journal::parseSegment(segment)->header;
    REQUIRE(store().markReceived(header.journal, header.first, header.count, position).has_value());
  }

  TestVault vault;
  std::unique_ptr<OpenJournal> journal;
  int written = 0;
};

}  // namespace

TEST_CASE("what is unsent counts entries without a receipt, open or in a segment") {
  Tablet tablet;
  CHECK(tablet.unsent() == 0);
  tablet.write(3);
  CHECK(tablet.unsent() == 3);
  const auto segments = tablet.store().unsent(1 << 20).value();
  REQUIRE(segments.size() == 1);
  tablet.write(2);
  CHECK(tablet.unsent() == 5);
  tablet.receive(segments.front(), 7);
  CHECK(tablet.unsent() == 2);
  const auto state = tablet.store().receipts(tablet.vault.office.review()).value();
  CHECK(state.entries == 5);
  CHECK(state.unsent == 2);
  CHECK(state.lastReceipt.has_value());
}

TEST_CASE("segments continue one another and verify by the tablet's key") {
  Tablet tablet;
  tablet.write(2);
  auto first = tablet.store().unsent(1 << 20).value();
  tablet.write(2);
  const auto both = tablet.store().unsent(1 << 20).value();
  REQUIRE(both.size() == 2);
  CHECK(both.front() == first.front());
  const auto a = journal::parseSegment(both[0]).value();
  const auto b = journal::parseSegment(both[1]).value();
  CHECK(b.header.first == 3);
  CHECK(b.header.previous == a.headerHash());
  const auto& key = tablet.store().identity().signingKey.publicKey();
  CHECK(journal::verifySegment(a, key).has_value());
  CHECK(journal::verifySegment(b, key).has_value());
}

TEST_CASE("a limit on bytes gives at least one segment and the oldest first") {
  Tablet tablet;
  tablet.write(2);
  REQUIRE(tablet.store().unsent(1).has_value());
  tablet.write(2);
  const auto some = tablet.store().unsent(1).value();
  REQUIRE(some.size() == 1);
  CHECK(journal::parseSegment(some.front())->header.first == 1);
}

TEST_CASE("a long run becomes several segments within the format's limits") {
  Tablet tablet;
  const std::string text(60'000, 'x');
  for (int i = 0; i < 40; ++i)
    REQUIRE(tablet.journal->append({{domain::itemEntity("MO-02"), "note", json::value(text + std::to_string(i))}})
                .has_value());
  const auto segments = tablet.store().unsent(64 << 20).value();
  REQUIRE(segments.size() >= 3);
  std::uint64_t entries = 0;
  for (const std::string& segment : segments) {
    CHECK(segment.size() <= journal::kMaxSegmentBytes);
    entries += journal::parseSegment(segment)->header.count;
  }
  CHECK(entries == 40);
  CHECK(tablet.unsent() == 40);
}

TEST_CASE("a refused segment stays, counts as unsent, and holds back what follows it") {
  Tablet tablet;
  tablet.write(2);
  const auto first = tablet.store().unsent(1 << 20).value();
  tablet.write(1);
  REQUIRE(tablet.store().unsent(1 << 20)->size() == 2);
  REQUIRE(tablet.store().markRefused(tablet.refusal(first.front(), Errc::not_assigned)).has_value());
  CHECK(tablet.store().unsent(1 << 20)->empty());
  CHECK(tablet.unsent() == 3);
  const auto problems = tablet.store().problems().value();
  REQUIRE(problems.size() == 1);
  CHECK(problems.front().own);
  CHECK(problems.front().error.code == Errc::not_assigned);
  REQUIRE(tablet.store().retryRefused().has_value());
  CHECK(tablet.store().unsent(1 << 20)->size() == 2);
  CHECK(tablet.store().problems()->empty());
}

TEST_CASE("receipts that the office lost no longer count") {
  Tablet tablet;
  tablet.write(2);
  const auto first = tablet.store().unsent(1 << 20).value();
  tablet.receive(first.front(), 4);
  tablet.write(2);
  const auto second = tablet.store().unsent(1 << 20).value();
  REQUIRE(second.size() == 1);
  tablet.receive(second.front(), 5);
  CHECK(tablet.unsent() == 0);
  REQUIRE(tablet.store().forgetReceipts(tablet.vault.office.review(), 3).has_value());
  CHECK(tablet.unsent() == 2);
  REQUIRE(tablet.store().forgetReceipts(tablet.vault.office.review(), 1).has_value());
  CHECK(tablet.unsent() == 4);
  CHECK(tablet.store().unsent(1 << 20).value() == std::vector{first.front(), second.front()});
}

TEST_CASE("a receipt for what is not here is an error and changes nothing") {
  Tablet tablet;
  tablet.write(2);
  REQUIRE(tablet.store().unsent(1 << 20).has_value());
  CHECK(tablet.store().markReceived(tablet.vault.office.review(), 1, 3, 9).error().code == Errc::not_found);
  CHECK(tablet.store().markReceived(tablet.vault.office.review(), 5, 1, 9).error().code == Errc::not_found);
  CHECK(tablet.unsent() == 2);
}

TEST_CASE("cursors and the log's mark are as they were left") {
  Tablet tablet;
  const auto before = tablet.store().cursors().value();
  REQUIRE(before.contains(tablet.vault.office.review()));
  CHECK(before.at(tablet.vault.office.review()).after == tablet.vault.office.head());
  CHECK(before.at(tablet.vault.office.review()).header.has_value());
  REQUIRE(tablet.store().resetCursor(tablet.vault.office.review()).has_value());
  CHECK_FALSE(tablet.store().cursors()->contains(tablet.vault.office.review()));
  CHECK_FALSE(tablet.store().logMark()->has_value());
  REQUIRE(tablet.store().keepLogMark({12, 1'772'442'000'123}).has_value());
  REQUIRE(tablet.store().keepLogMark({13, 1'772'442'000'456}).has_value());
  tablet.journal.reset();
  tablet.vault.reopen();
  CHECK(tablet.store().logMark().value() == sync::LogMark{13, 1'772'442'000'456});
}
