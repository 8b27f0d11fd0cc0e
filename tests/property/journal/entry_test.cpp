/// Entries and their lines: docs/formats.md, "Entry".
#include "property/journal/any_entry.hpp"
#include "property/law.hpp"

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

}  // namespace
}  // namespace fieldseal::property
