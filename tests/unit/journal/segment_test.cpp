#include "journal/segment.hpp"

#include <catch2/catch_test_macros.hpp>

#include "support/journals.hpp"

using namespace fieldseal;
using namespace fieldseal::journal;
using fieldseal::test::TestDevice;
using fieldseal::test::uuidOf;

namespace {

const JournalId kJournal(uuidOf(9));

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  const auto at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), by);
}

}  // namespace

TEST_CASE("a segment is read back as it was written") {
  TestDevice device(kJournal, uuidOf(1), uuidOf(2));
  Journal journal(kJournal);
  const Entry first = device.write(journal, {{"item/PE-04", "determination", "conform"}});
  const Entry second = device.write(journal, {{"item/PE-04", "note", "线 \"quoted\"\n"}, {"item/PE-04", "count", 3}});
  const std::string bytes = device.closeSegment();
  device.write(journal, {{"item/PE-04", "note", nullptr}});
  const std::string next = device.closeSegment();

  const std::string file = bytes + next;
  const auto segments = parseSegments(file).value();
  REQUIRE(segments.size() == 2);
  CHECK(segments[0].bytes == bytes);
  CHECK(segments[0].header.journal == kJournal);
  CHECK(segments[0].header.last() == 2);
  CHECK_FALSE(segments[0].header.previous);
  CHECK(segments[1].header.previous == segments[0].headerHash());
  CHECK(verifySegment(segments[0], device.key().publicKey()));
  CHECK(parseEntries(segments[0]).value() == std::vector{first, second});
}

TEST_CASE("a segment under another key or with changed bytes is refused") {
  TestDevice device(kJournal, uuidOf(1), uuidOf(2));
  Journal journal(kJournal);
  device.write(journal, {{"item/PE-04", "determination", "conform"}});
  const std::string bytes = device.closeSegment();
  const auto other = crypto::SigningKey::generate();
  CHECK(verifySegment(parseSegment(bytes).value(), other.publicKey()).error().code == Errc::bad_signature);
  const std::string body = replaced(bytes, "conform", "partly ");
  CHECK(verifySegment(parseSegment(body).value(), device.key().publicKey()).error().code == Errc::hash_mismatch);
  const std::string first = replaced(bytes, "first 1\n", "first 2\n");
  CHECK(verifySegment(parseSegment(first).value(), device.key().publicKey()).error().code == Errc::bad_signature);
}

TEST_CASE("what is no segment is named with its line") {
  TestDevice device(kJournal, uuidOf(1), uuidOf(2));
  Journal journal(kJournal);
  device.write(journal, {{"item/PE-04", "determination", "conform"}});
  const std::string good = device.closeSegment();

  CHECK(parseSegment("").error().code == Errc::bad_format);
  CHECK(parseSegment("hello\n").error().detail == "segment header, line 1: this is no segment");
  CHECK(parseSegment(replaced(good, "segment v1", "segment v")).error().detail ==
        "segment header, line 1: this is no segment");
  CHECK(parseSegment(replaced(good, "first 1", "first 01")).error().detail ==
        "segment header, line 4: expected a number from 1");
  CHECK(parseSegment(replaced(good, "count 1", "count 9999")).error().code == Errc::too_large);
  CHECK(parseSegment(replaced(good, "previous none", "previous sha256:1")).error().code == Errc::bad_format);
  CHECK(parseSegment(good.substr(0, good.size() - 1)).error().detail == "segment: its entries are cut short");
  for (std::size_t cut = 0; cut < good.size(); ++cut) CHECK_FALSE(parseSegment(good.substr(0, cut)));
}

TEST_CASE("entries must be numbered as the header says") {
  TestDevice device(kJournal, uuidOf(1), uuidOf(2));
  Journal journal(kJournal);
  const std::string line = encodeEntry(device.write(journal, {{"review", "state", "fieldwork"}})).value();
  const auto signedLines = [&](EntryNumber first, std::vector<std::string> lines) {
    return buildSegment({kJournal, device.id(), first, {}}, lines, device.key()).value();
  };
  const std::string wrongNumber = signedLines(2, {line});
  CHECK(parseEntries(parseSegment(wrongNumber).value()).error().detail == "entry 2: has the number 1");
  const std::string noJson = signedLines(1, {"{"});
  CHECK(parseEntries(parseSegment(noJson).value()).error().detail.starts_with("entry 1: not JSON"));
  const std::string twoLines = signedLines(1, {line + "\n" + replaced(line, "\"n\":1", "\"n\":2")});
  CHECK(parseEntries(parseSegment(twoLines).value()).error().detail == "the segment says 1 entries and holds 2");
}

TEST_CASE("an entry is read strictly and written in one form") {
  const std::string good =
      R"({"n":1,"t":[1772442000000,0],"w":1772442000000,"a":"01000000-0000-7000-8000-000000000002","s":[["review","state","sealed",[]]],"r":"done"})";
  const Entry entry = parseEntry(good).value();
  CHECK(entry.reason == "done");
  CHECK(encodeEntry(entry).value() == good);
  CHECK(parseEntry(replaced(good, "\"r\":\"done\"", "\"x\":[1]")));  // of a newer program
  for (const auto& [what, by] :
       std::vector<std::pair<std::string_view, std::string_view>>{{"\"n\":1", "\"n\":0"},
                                                                  {"\"n\":1", "\"n\":1.5"},
                                                                  {"[1772442000000,0]", "[1772442000000]"},
                                                                  {"[1772442000000,0]", "[-1,0]"},
                                                                  {"\"w\":1772442000000", "\"w\":\"now\""},
                                                                  {"01000000", "0100000g"},
                                                                  {"\"review\"", "\"/review\""},
                                                                  {"\"review\"", "\"re view\""},
                                                                  {"\"state\"", "\"State\""},
                                                                  {"\"sealed\",[]", "\"sealed\""},
                                                                  {"\"sealed\",[]", "\"sealed\",[\"x\"]"},
                                                                  {"[[\"review\",\"state\",\"sealed\",[]]]", "[]"}}) {
    INFO(what << " -> " << by);
    CHECK(parseEntry(replaced(good, what, by)).error().code == Errc::bad_format);
  }
  CHECK(parseEntry(std::string(kMaxEntryBytes + 1, ' ')).error().code == Errc::too_large);
  Entry large = entry;
  large.sets[0].value = std::string(kMaxEntryBytes, 'x');
  CHECK(encodeEntry(large).error().code == Errc::too_large);
}

TEST_CASE("a segment fits a chain, repeats it, leaves a gap or forks") {
  const crypto::Sha256 header = crypto::sha256("header");
  const ChainTip tip{10, header};
  SegmentHeader segment;
  segment.first = 11;
  segment.count = 5;
  segment.previous = header;
  CHECK(fitChain(tip, segment).value() == ChainFit::next);
  segment.previous = crypto::sha256("another");
  CHECK(fitChain(tip, segment).error().code == Errc::forked_chain);
  segment.first = 6;
  CHECK(fitChain(tip, segment).value() == ChainFit::known);
  segment.first = 7;
  CHECK(fitChain(tip, segment).error().code == Errc::forked_chain);
  segment.first = 12;
  CHECK(fitChain(tip, segment).error().detail == "expected entry 11, got 12");
  segment.first = 1;
  segment.previous.reset();
  CHECK(fitChain(ChainTip{}, segment).value() == ChainFit::next);
}

TEST_CASE("a segment of a newer program is cut and chained, not read") {
  TestDevice device(kJournal, uuidOf(1), uuidOf(2));
  Journal journal(kJournal);
  device.write(journal, {{"item/PE-04", "determination", "conform"}});
  const std::string newer = replaced(device.closeSegment(), "segment v1", "segment v2");
  const Entry after = device.write(journal, {{"item/PE-04", "note", "after"}});
  const std::string file = newer + device.closeSegment();
  const auto segments = parseSegments(file).value();
  REQUIRE(segments.size() == 2);
  CHECK_FALSE(segments[0].header.readable());
  CHECK(parseEntries(segments[0]).error().code == Errc::unsupported_version);

  Journal reader(kJournal);
  REQUIRE(reader.passOver(segments[0].header));
  REQUIRE(reader.append(device.id(), parseEntries(segments[1]).value()));
  CHECK(reader.unreadEntries() == 1);
  CHECK(reader.registers().find("item/PE-04", "note")->provisional().entry.number == after.number);
  CHECK(reader.passOver(segments[0].header));
  CHECK(Journal(kJournal).passOver(segments[1].header).error().code == Errc::broken_chain);
}
