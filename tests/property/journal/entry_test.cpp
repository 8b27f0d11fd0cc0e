/// Entries and their lines: docs/formats.md, "Entry".
#include "property/journal/any_entry.hpp"
#include "property/law.hpp"
#include "property/numbers.hpp"

namespace fieldseal::property {
namespace {

using journal::Entry;

TEST_CASE("entry comes back from its line as it was written, and the line as it was") {
  check("any entry", [] {
    const Entry entry = *anyEntry();
    const auto line = encodeEntry(entry);
    RC_ASSERT(line.has_value());
    RC_ASSERT(line->find('\n') == std::string::npos);
    const auto back = journal::parseEntry(*line);
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == entry);
    RC_ASSERT(*encodeEntry(*back) == *line);
  });
}

TEST_CASE("entry that a reader would refuse is never written") {
  check("wild entry", [] {
    const Entry entry = *wildEntry();
    const auto line = encodeEntry(entry);
    RC_CLASSIFY(!line.has_value(), "refused");
    if (!line) return;
    RC_ASSERT(line->find('\n') == std::string::npos);
    const auto back = journal::parseEntry(*line);
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == entry);
  });
}

TEST_CASE("entry with keys in another order, blanks and unknown keys reads the same") {
  check("any entry", [] {
    const Entry entry = *anyEntry();
    const json::value tree = json::parse(*encodeEntry(entry));
    std::string line = "{ \"later\" : {\"x\":[1,2]} ";
    std::vector<std::string> keys;
    for (const auto& [key, value] : tree.get_object()) keys.emplace_back(key);
    std::ranges::reverse(keys);
    for (const std::string& key : keys) line += " , \"" + key + "\" : " + json::serialize(tree.at(key));
    const auto back = journal::parseEntry(line + " }");
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == entry);
  });
}

TEST_CASE("entry is read in one way, whether the fast reader takes its line or the general one") {
  check("any damage to plain lines", [] {
    Entry entry = *anyEntry();
    entry.reason.clear();
    for (journal::Set& set : entry.sets)
      set.value = *rc::gen::element<std::string>("conform", "", "a b", "x\\y", "é", "1");
    std::string line = *encodeEntry(entry);
    for (int left = between(0, 4); left > 0; --left) {
      const std::size_t at = below(line.size());
      switch (between(0, 3)) {
        case 0:
          line.insert(
              at, 1,
              *rc::gen::element('0', '9', '-', '"', '\\', ' ', ',', '[', ']', '{', '}', '\n', '\0', '\xff', 'n'));
          break;
        case 1:
          line.erase(at, 1);
          break;
        default:
          line[at] = *rc::gen::element('0', '1', '-', '"', '\\', ' ', ',', 'A', 'f', 'g', '\t', '\x80');
      }
    }
    const auto fast = journal::parseEntry(line);
    const auto general = journal::parseEntry(" " + line);  // a blank in front is for the general reader
    RC_CLASSIFY(fast.has_value(), "still an entry");
    RC_ASSERT(fast.has_value() == general.has_value());
    if (fast) RC_ASSERT(*fast == *general);
  });
}

}  // namespace
}  // namespace fieldseal::property
