// What the office sends is believed only as far as its signatures reach.
#include <catch2/catch_test_macros.hpp>

#include "domain/entity.hpp"
#include "journal/roster.hpp"
#include "store/open_journal.hpp"
#include "support/journals.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using app::OpenJournal;

namespace {

const SystemClock kClock;

std::vector<journal::Change> note(const std::string& text) {
  return {{domain::itemEntity("MO-02"), "note", json::value(text)}};
}

std::string noteIn(app::JournalStore& store, JournalId review) {
  const auto journal = OpenJournal::load(store, review, kClock).value();
  const auto* found = journal->registers().find(domain::itemEntity("MO-02"), "note");
  return found == nullptr ? "" : std::string(found->provisional().value.get_string());
}

}  // namespace

TEST_CASE("a colleague's segment goes into the journal and moves the cursor") {
  TestVault test;
  const auto position = test.office.deliver(test.store(), test.office.colleagueWrites(note("hello")));
  CHECK(noteIn(test.store(), test.office.review()) == "hello");
  CHECK(test.store().cursors()->at(test.office.review()).after == position);
  CHECK(test.store().problems()->empty());
}

TEST_CASE("the same segment twice changes nothing") {
  TestVault test;
  const std::string segment = test.office.colleagueWrites(note("hello"));
  test.office.deliver(test.store(), segment);
  test.office.deliver(test.store(), segment);
  CHECK(noteIn(test.store(), test.office.review()) == "hello");
  CHECK(test.store().problems()->empty());
}

TEST_CASE("an office that goes on under another id after a restore is believed by its key") {
  TestVault test;
  const DeviceId desk = uuidOf(99);
  Writer restored(desk, test.office.office());
  const auto announced =
      restored.write(JournalId(), {{journal::deviceEntity(desk), "name", json::value("Office")},
                                   {journal::deviceEntity(desk), "key", json::value(restored.key().toString())},
                                   {journal::deviceEntity(desk), "state", json::value("active")}});
  test.office.deliver(test.store(), announced);
  test.office.deliver(test.store(), restored.write(test.office.review(), note("from the new desk")));
  CHECK(test.store().problems()->empty());
  CHECK(noteIn(test.store(), test.office.review()) == "from the new desk");
}

TEST_CASE("a segment with a changed byte is set apart and the cursor moves on") {
  TestVault test;
  std::string segment = test.office.colleagueWrites(note("hello"));
  segment[segment.find("hello")] = 'j';
  const auto position = test.office.deliver(test.store(), segment);
  CHECK(noteIn(test.store(), test.office.review()).empty());
  const auto problems = test.store().problems().value();
  REQUIRE(problems.size() == 1);
  CHECK_FALSE(problems.front().own);
  CHECK(problems.front().error.code == Errc::hash_mismatch);
  CHECK(test.store().cursors()->at(test.office.review()).after == position);
}

TEST_CASE("a segment signed by another key than the roster's is set apart") {
  TestVault test;
  Writer impostor(test.office.colleague().device(), test.office.colleague().user());
  test.office.deliver(test.store(), impostor.write(test.office.review(), note("forged")));
  CHECK(noteIn(test.store(), test.office.review()).empty());
  CHECK(test.store().problems()->front().error.code == Errc::bad_signature);
}

TEST_CASE("only the pinned office key writes the roster") {
  TestVault test;
  Writer impostor(test.office.office().device(), uuidOf(3));
  test.office.deliver(test.store(), impostor.write(JournalId(), test.office.rosterOf(impostor, "Mallory")));
  CHECK(test.store().problems()->front().error.code == Errc::bad_signature);
  test.office.deliver(test.store(),
                      test.office.colleague().write(JournalId(), test.office.rosterOf(impostor, "Mallory")));
  CHECK(test.store().problems()->size() == 2);
  CHECK(test.store().problems()->back().error.code == Errc::bad_signature);
}

TEST_CASE("an unknown tablet's segment waits until the roster knows it") {
  TestVault test(false, false);
  test.office.deliver(test.store(), test.office.colleagueWrites(note("early")));
  test.office.deliver(test.store(), test.office.colleagueWrites(note("later")));
  REQUIRE(test.store().problems()->size() == 2);
  CHECK(test.store().problems()->front().error.code == Errc::unknown_device);
  CHECK(noteIn(test.store(), test.office.review()).empty());
  std::vector<JournalId> told;
  test.store().onPulled = [&](JournalId journal) { told.push_back(journal); };
  test.office.deliver(test.store(),
                      test.office.office().write(JournalId(), test.office.rosterOf(test.office.colleague(), "Wang")));
  CHECK(test.store().problems()->empty());
  CHECK(noteIn(test.store(), test.office.review()) == "later");
  CHECK(told.size() == 2);  // the roster and the review
}

TEST_CASE("what a revoked tablet wrote before it was revoked stays, and what came after is set apart") {
  TestVault test;
  const std::string before = test.office.colleagueWrites(note("before"));
  const std::string after = test.office.colleagueWrites(note("after"));
  const std::string device = journal::deviceEntity(test.office.colleague().device());
  const std::string revocation = test.office.office().write(JournalId(), {{device, "state", json::value("revoked")}});
  const auto store = [&](const std::string& segment, LogPosition position) {
    (void)test.store().storePulled(journal::parseSegment(segment).value(), position).value();
  };
  store(revocation, 101);  // the tablet was away: it learns of the revocation first
  store(before, 100);
  store(after, 102);
  CHECK(noteIn(test.store(), test.office.review()) == "before");
  REQUIRE(test.store().problems()->size() == 1);
  CHECK(test.store().problems()->front().error.code == Errc::device_revoked);
}

TEST_CASE("a gap in a chain is set apart until the missing segment comes") {
  TestVault test;
  const std::string first = test.office.colleagueWrites(note("first"));
  const std::string second = test.office.colleagueWrites(note("second"));
  test.office.deliver(test.store(), second);
  CHECK(test.store().problems()->front().error.code == Errc::broken_chain);
  test.office.deliver(test.store(), first);
  CHECK(test.store().problems()->empty());
  CHECK(noteIn(test.store(), test.office.review()) == "second");
}

TEST_CASE("an own segment that comes back is as good as its receipt") {
  TestVault test;
  auto journal = OpenJournal::load(test.store(), test.office.review(), kClock).value();
  REQUIRE(journal->append(note("mine")).has_value());
  const auto segments = test.store().unsent(1 << 20).value();
  test.office.deliver(test.store(), segments.front());
  CHECK(test.store().unsentEntries().value() == 0);
  CHECK(test.store().problems()->empty());
}

TEST_CASE("a restored tablet whose other copy went on is told, and loses nothing") {
  TestVault test;
  auto journal = OpenJournal::load(test.store(), test.office.review(), kClock).value();
  const auto& me = test.store().identity();
  journal::HybridClock hybrid(kClock);
  // The copy has the same key and wrote entry 1 already.
  const auto entry = journal::makeEntry(journal->journal(), me.device, me.user, hybrid, kClock, note("the copy's"));
  const std::vector lines{journal::encodeEntry(entry).value()};
  const std::string copied =
      journal::buildSegment({test.office.review(), me.device, 1, {}}, lines, me.signingKey).value();

  SECTION("when this one has written too") {
    REQUIRE(journal->append(note("mine")).has_value());
    test.office.deliver(test.store(), copied);
    CHECK(test.store().problems()->front().error.code == Errc::forked_chain);
    CHECK(noteIn(test.store(), test.office.review()) == "mine");
    CHECK(test.store().unsentEntries().value() == 1);
  }
  SECTION("when this one writes after") {
    test.office.deliver(test.store(), copied);
    CHECK(test.store().problems()->empty());
    CHECK(journal->append(note("mine")).error().code == Errc::forked_chain);
    REQUIRE(journal->refresh().has_value());
    CHECK(journal->append(note("mine"))->entry.number == 2);  // having seen the other's, it goes on behind it
  }
}

TEST_CASE("a newer program's segment is kept, counted, and does not break the chain") {
  TestVault test;
  test.office.deliver(test.store(), test.office.colleagueWrites(note("first")));
  test.office.deliver(test.store(), test.office.colleague().writeNewer(test.office.review(), note("in a new way")));
  CHECK(test.store().problems()->empty());
  CHECK(test.store().unreadEntries().value() == 1);
  CHECK(noteIn(test.store(), test.office.review()) == "first");
  test.office.deliver(test.store(), test.office.colleagueWrites(note("readable again")));
  CHECK(test.store().problems()->empty());
  const auto journal = OpenJournal::load(test.store(), test.office.review(), kClock).value();
  CHECK(journal->journal().last(test.office.colleague().device()) == 3);
}
