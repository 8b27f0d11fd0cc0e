/// The fast reader of entries against the general one: it may decline any line, but never read one differently.
#include "journal/entry_scanner.hpp"

#include "property/journal/any_entry.hpp"
#include "property/law.hpp"
#include "property/numbers.hpp"

namespace fieldseal::property {
namespace {

using journal::Entry;

/// What the general reader says: it alone takes a blank behind the brace.
Result<Entry> readGenerally(const std::string& line) {
  std::string spaced = line;
  spaced.insert(std::min<std::size_t>(1, spaced.size()), " ");
  return journal::parseEntry(spaced);
}

/// An entry as inspectors mostly write them: short plain values.
Entry plainEntry() {
  Entry entry = *anyEntry();
  entry.reason.clear();
  for (journal::Set& set : entry.sets) {
    set.entity = "item/PE-04/person/P00012";
    set.value = json::string(*rc::gen::element<std::string>("conform", "2026-03-02", "", "a /b {[,:]}"));
  }
  return entry;
}

std::string damaged(std::string line) {
  static const std::string bytes = "\"\\,:[]{}0123456789-+.eE a\x01\x7f\x80\xc3\xff";
  for (std::size_t left = 1 + below(3); left > 0 && !line.empty(); --left) {
    const std::size_t at = below(line.size());
    const char byte = bytes[below(bytes.size())];
    switch (below(3)) {
      case 0:
        line[at] = byte;
        break;
      case 1:
        line.insert(at, 1, byte);
        break;
      default:
        line.erase(at, 1);
        break;
    }
  }
  return line;
}

TEST_CASE("fast reader takes the entries that inspectors mostly write") {
  check("plain entry", [] {
    const Entry entry = plainEntry();
    const auto read = journal::scanPlainEntry(*encodeEntry(entry));
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == entry);
  });
}

TEST_CASE("fast reader reads nothing in another way than the general reader") {
  check("damaged line", [] {
    const bool plain = *rc::gen::arbitrary<bool>();
    const std::string line = damaged(*encodeEntry(plain ? plainEntry() : *anyEntry()));
    const auto read = journal::scanPlainEntry(line);
    RC_CLASSIFY(read.has_value(), "taken");
    if (!read) return;
    const auto general = readGenerally(line);
    RC_ASSERT(general.has_value());
    RC_ASSERT(*general == *read);
  });
}

}  // namespace
}  // namespace fieldseal::property
