#include "journal/registers.hpp"

#include <catch2/catch_test_macros.hpp>

#include "journal/seal.hpp"
#include "support/journals.hpp"

using namespace fieldseal;
using namespace fieldseal::journal;
using fieldseal::test::TestDevice;
using fieldseal::test::uuidOf;
using namespace std::chrono_literals;

namespace {

const JournalId kJournal(uuidOf(9));
constexpr std::string_view kItem = "item/PE-04";

std::string valueOf(const Registers& registers) {
  return std::string(registers.find(kItem, "note")->provisional().value.as_string());
}

Change note(const char* text) {
  return {std::string(kItem), "note", text};
}

void copy(const Entry& entry, const TestDevice& from, Journal& to) {
  REQUIRE(to.append(from.id(), std::span(&entry, 1)));
}

}  // namespace

TEST_CASE("merge keeps both values when two tablets answered offline, until one settles it") {
  TestDevice li(kJournal, uuidOf(1), uuidOf(11));
  TestDevice wang(kJournal, uuidOf(2), uuidOf(12));
  Journal atLi(kJournal), atWang(kJournal);
  wang.clock().advance(5s);
  const Entry byLi = li.write(atLi, {note("complete")});
  const Entry byWang = wang.write(atWang, {note("form 3 is missing")});

  copy(byWang, wang, atLi);
  copy(byLi, li, atWang);
  for (const Journal* journal : {&atLi, &atWang}) {
    const auto* found = journal->registers().find(kItem, "note");
    REQUIRE(found->conflicted());
    CHECK(valueOf(journal->registers()) == "form 3 is missing");  // the later hybrid time
    CHECK(journal->registers().conflictCount() == 1);
  }
  CHECK(atLi.registers().stateHash() == atWang.registers().stateHash());

  const Entry settled = li.write(atLi, {note("form 3 came later")});
  copy(settled, li, atWang);
  CHECK_FALSE(atWang.registers().find(kItem, "note")->conflicted());
  CHECK(valueOf(atWang.registers()) == "form 3 came later");
  CHECK(atWang.registers().conflictCount() == 0);
}

TEST_CASE("an entry that supersedes wins although its wall clock is hours behind") {
  TestDevice ahead(kJournal, uuidOf(1), uuidOf(11));
  TestDevice behind(kJournal, uuidOf(2), uuidOf(12));
  ahead.clock().advance(10h);
  Journal atAhead(kJournal), atBehind(kJournal);
  copy(ahead.write(atAhead, {note("first")}), ahead, atBehind);
  copy(behind.write(atBehind, {note("second")}), behind, atAhead);
  CHECK(valueOf(atAhead.registers()) == "second");
  CHECK_FALSE(atAhead.registers().find(kItem, "note")->conflicted());
}

TEST_CASE("naming an entry that is yet to come does not hide it") {
  TestDevice honest(kJournal, uuidOf(1), uuidOf(11));
  Journal atHonest(kJournal);
  Registers registers;
  Entry hostile;
  hostile.number = 1;
  hostile.time = {1000, 0};
  hostile.sets = {{std::string(kItem), "note", "mine", {{honest.id(), 1}, {uuidOf(2), 1}}}};
  registers.apply(uuidOf(2), hostile);
  registers.apply(honest.id(), honest.write(atHonest, {note("theirs")}));
  CHECK(registers.find(kItem, "note")->heads.size() == 2);
  CHECK(valueOf(registers) == "theirs");
}

TEST_CASE("a retraction is a null that stands in the history of its register") {
  TestDevice li(kJournal, uuidOf(1), uuidOf(11));
  Journal journal(kJournal);
  li.write(journal, {note("x")});
  li.write(journal, {{std::string(kItem), "note", nullptr}});
  CHECK(journal.registers().find(kItem, "note")->provisional().value.is_null());
}

TEST_CASE("a journal takes entries in order, passes over what it has and says which registers changed") {
  TestDevice li(kJournal, uuidOf(1), uuidOf(11));
  Journal seen(kJournal);
  const std::vector<Entry> entries{li.write(seen, {note("a"), {"review", "state", "fieldwork"}}),
                                   li.write(seen, {note("b")}), li.write(seen, {note("c")})};
  Journal journal(kJournal);
  CHECK(journal.append(li.id(), std::span(entries).subspan(1)).error().detail == "expected entry 1, got 2");
  CHECK(journal.append(li.id(), std::span(entries).first(2)).value() ==
        std::vector<RegisterKey>{{std::string(kItem), "note"}, {"review", "state"}});
  CHECK(journal.append(li.id(), entries).value() == std::vector<RegisterKey>{{std::string(kItem), "note"}});
  CHECK(journal.append(li.id(), entries).value().empty());
  CHECK(journal.last(li.id()) == 3);
  CHECK(journal.registers().stateHash() == seen.registers().stateHash());
}

TEST_CASE("a seal covers what was there and not what comes after") {
  TestDevice li(kJournal, uuidOf(1), uuidOf(11));
  Journal journal(kJournal);
  const Entry before = li.write(journal, {note("a")});
  const Seal seal = makeSeal(journal, {});
  const Entry sealing = li.write(journal, {{"review", "seal", seal.toJson()}});
  const Entry after = li.write(journal, {note("b")});
  const auto found = currentSeal(journal.registers());
  REQUIRE(found);
  CHECK(found->state == seal.state);
  CHECK(found->covered({li.id(), before.number}));
  CHECK_FALSE(found->covered({li.id(), sealing.number}));
  CHECK_FALSE(found->covered({li.id(), after.number}));
  CHECK_FALSE(Seal::fromJson(json::value("x")));
}

TEST_CASE("the hybrid clock never runs backwards") {
  ManualClock wall(WallTime(1000ms));
  HybridClock clock(wall);
  CHECK(clock.next() == HybridTime{1000, 0});
  CHECK(clock.next() == HybridTime{1000, 1});
  clock.observe({5000, 7});
  CHECK(clock.next() == HybridTime{5000, 8});
  wall.set(WallTime(500ms));
  CHECK(clock.next() == HybridTime{5000, 9});
  wall.set(WallTime(6000ms));
  CHECK(clock.next() == HybridTime{6000, 0});
}

TEST_CASE("the hybrid clock does not follow a wall clock past the year 2100") {
  ManualClock wall(WallTime(std::chrono::milliseconds(kLatestWall) + 1h));
  HybridClock clock(wall);
  CHECK(clock.next() == HybridTime{kLatestWall, 0});
  CHECK(clock.next() == HybridTime{kLatestWall, 1});
}
