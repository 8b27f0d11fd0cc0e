#include "journal/entry.hpp"

#include <boost/json/monotonic_resource.hpp>

#include "base/json_reader.hpp"
#include "domain/entity.hpp"
#include "journal/entry_scanner.hpp"

namespace fieldseal::journal {
namespace {

Error bad(std::string what) {
  return {Errc::bad_format, std::move(what)};
}

void appendText(std::string& line, std::string_view text) {
  line += json::serialize(json::string(text));
}

void appendSet(std::string& line, const Set& set) {
  line += '[';
  appendText(line, set.entity);
  line += ',';
  appendText(line, set.field);
  line += ',';
  line += json::serialize(set.value);
  line += ",[";
  for (std::size_t i = 0; i < set.supersedes.size(); ++i) {
    line += i == 0 ? "\"" : ",\"";
    line += set.supersedes[i].toString();
    line += '"';
  }
  line += "]]";
}

Result<> checkEntry(const Entry& entry) {
  if (entry.number == 0 || entry.number > kMaxEntryNumber) return Error{Errc::out_of_range, "an entry's number"};
  if (entry.sets.empty() || entry.sets.size() > kMaxSetsPerEntry) return Error{Errc::out_of_range, "an entry's sets"};
  for (const Set& set : entry.sets) {
    if (!domain::isValidEntity(set.entity)) return Error{Errc::out_of_range, "not an entity: " + set.entity};
    if (!domain::isValidField(set.field)) return Error{Errc::out_of_range, "not a field: " + set.field};
  }
  return kOk;
}

Result<HybridTime> readTime(const json::array& pair) {
  if (pair.size() != 2 || !pair[0].is_int64() || !pair[1].is_int64()) return bad("t: expected [milliseconds, counter]");
  const std::int64_t milliseconds = pair[0].get_int64();
  const std::int64_t counter = pair[1].get_int64();
  if (milliseconds < 0 || milliseconds > kMaxEntryMilliseconds || counter < 0 || counter > UINT32_MAX)
    return bad("t: out of range");
  return HybridTime{milliseconds, static_cast<std::uint32_t>(counter)};
}

Result<Set> readSet(const json::value& value, std::size_t index) {
  const auto wrong = [&](const char* what) { return bad("s[" + std::to_string(index) + "]: " + what); };
  const json::array* parts = value.if_array();
  if (parts == nullptr || parts->size() != 4) return wrong("expected [entity, field, value, supersedes]");
  const json::string* entity = (*parts)[0].if_string();
  const json::string* field = (*parts)[1].if_string();
  const json::array* supersedes = (*parts)[3].if_array();
  if (entity == nullptr || !domain::isValidEntity(*entity)) return wrong("not an entity");
  if (field == nullptr || !domain::isValidField(*field)) return wrong("not a field");
  if (supersedes == nullptr) return wrong("supersedes: expected a list");
  Set set{std::string(*entity), std::string(*field), json::value((*parts)[2], json::storage_ptr()), {}};
  set.supersedes.reserve(supersedes->size());
  for (const json::value& printed : *supersedes) {
    const json::string* text = printed.if_string();
    const auto id = text != nullptr ? EntryId::parse(*text) : Result<EntryId>(bad(""));
    if (!id) return wrong("supersedes: expected <device>:<number>");
    set.supersedes.push_back(*id);
  }
  return set;
}

Result<std::vector<Set>> readSets(const json::array& list) {
  if (list.empty() || list.size() > kMaxSetsPerEntry) return bad("s: expected 1 to 1024 sets");
  std::vector<Set> sets;
  sets.reserve(list.size());
  for (std::size_t i = 0; i < list.size(); ++i) {
    FIELDSEAL_TRY(Set set, readSet(list[i], i));
    sets.push_back(std::move(set));
  }
  return sets;
}

}  // namespace

Result<std::string> encodeEntry(const Entry& entry) {
  FIELDSEAL_CHECK(checkEntry(entry));
  std::string line = "{\"n\":" + std::to_string(entry.number) + ",\"t\":[" + std::to_string(entry.time.milliseconds) +
                     "," + std::to_string(entry.time.counter) +
                     "],\"w\":" + std::to_string(entry.wall.time_since_epoch().count()) + ",\"a\":\"" +
                     entry.author.toString() + "\",\"s\":[";
  for (std::size_t i = 0; i < entry.sets.size(); ++i) {
    if (i > 0) line += ',';
    appendSet(line, entry.sets[i]);
  }
  line += ']';
  if (!entry.reason.empty()) {
    line += ",\"r\":";
    appendText(line, entry.reason);
  }
  line += '}';
  if (line.size() > kMaxEntryBytes) return Error{Errc::too_large, "an entry holds at most 64 KiB"};
  // A line that no reader takes (texts that are not UTF-8, values too deep, no numbers) would end its
  // device's chain for good once it is signed: it is refused here, where the author can still change it.
  if (const auto read = parseEntry(line); !read)
    return Error{Errc::out_of_range, "an entry that nobody could read: " + read.error().detail};
  return line;
}

Result<Entry> parseEntry(std::string_view line) {
  if (line.size() > kMaxEntryBytes) return Error{Errc::too_large, "an entry holds at most 64 KiB"};
  if (auto plain = scanPlainEntry(line)) return std::move(*plain);
  std::array<unsigned char, 8192> scratch;  // the tree of a usual entry needs no heap
  json::monotonic_resource storage(scratch.data(), scratch.size());
  FIELDSEAL_TRY(const json::value tree, parseJson(line, &storage));
  FIELDSEAL_TRY(const JsonReader reader, JsonReader::object(tree));
  Entry entry;
  FIELDSEAL_TRY(const std::int64_t number, reader.integer("n"));
  if (number <= 0 || static_cast<std::uint64_t>(number) > kMaxEntryNumber) return bad("n: out of range");
  entry.number = static_cast<EntryNumber>(number);
  FIELDSEAL_TRY(const json::array* time, reader.array("t"));
  FIELDSEAL_TRY(entry.time, readTime(*time));
  FIELDSEAL_TRY(const std::int64_t wall, reader.integer("w"));
  if (wall < 0 || wall > kMaxEntryMilliseconds) return bad("w: out of range");
  entry.wall = WallTime(std::chrono::milliseconds(wall));
  FIELDSEAL_TRY(entry.author, reader.uuid("a"));
  FIELDSEAL_TRY(const json::array* sets, reader.array("s"));
  FIELDSEAL_TRY(entry.sets, readSets(*sets));
  FIELDSEAL_TRY(const auto reason, reader.maybeText("r"));
  entry.reason = reason.value_or("");
  return entry;
}

}  // namespace fieldseal::journal
