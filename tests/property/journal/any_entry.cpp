#include "property/journal/any_entry.hpp"
#include "property/numbers.hpp"

#include <algorithm>
#include <limits>

namespace fieldseal::property {
namespace {

using journal::Entry;
using journal::Set;

constexpr std::int64_t kEndOfTime = 253'402'300'799'999;

rc::Gen<std::string> joined(rc::Gen<std::string> part) {
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(std::move(part)),
                      [](const std::vector<std::string>& parts) {
                        std::string whole;
                        for (const std::string& one : parts) whole += one;
                        return whole;
                      });
}

json::value jsonOf(int depth) {
  switch (between(0, depth > 0 ? 8 : 6)) {
    case 0:
      return nullptr;
    case 1:
      return *rc::gen::arbitrary<bool>();
    case 2:
      return *rc::gen::arbitrary<std::int64_t>();
    case 3:
      return *rc::gen::arbitrary<std::uint64_t>();
    // Eighths: Boost.JSON 1.81 reads the last digit of some other decimals one off.
    case 4:
      return static_cast<double>(*rc::gen::arbitrary<std::int32_t>()) / 8;
    case 5:
      return json::string(*anyText());
    case 6: {
      json::array list;
      for (int left = between(0, 4); left > 0; --left) list.push_back(jsonOf(depth - 1));
      return list;
    }
    default: {
      json::object object;
      for (int left = between(0, 4); left > 0; --left) object[*anyText()] = jsonOf(depth - 1);
      return object;
    }
  }
}

/// Arrays in arrays, to a depth that the reader may or may not take.
json::value nested(int depth) {
  json::value value = 1;
  for (int i = 0; i < depth; ++i) value = json::array{std::move(value)};
  return value;
}

Set anySet() {
  static const std::vector<std::string> entities{
      "review", "item/PE-04", "item/PE-04/person/P00012", "unit/equipment/E000031", "unit/设备/编号%2F1", "x"};
  static const std::vector<std::string> fields{"determination", "note", "a", "found_2"};
  return {*rc::gen::elementOf(entities), *rc::gen::elementOf(fields), *anyJson(),
          *rc::gen::container<std::vector<EntryId>>(anyEntryId())};
}

}  // namespace

rc::Gen<std::string> anyText() {
  return joined(rc::gen::element<std::string>("a", "Z", "7", " ", "\n", "\t", "\"", "\\", "/", std::string(1, '\0'),
                                              "\x1f", "\x7f", "ä", "审", "查", "\xe2\x80\xa8", "\xf0\x9f\x94\x92",
                                              "\xef\xbb\xbf", "null", "signature "));
}

rc::Gen<json::value> anyJson() {
  return rc::gen::exec([] { return jsonOf(3); });
}

rc::Gen<Uuid> anyUuid() {
  return rc::gen::map(rc::gen::arbitrary<std::array<std::uint8_t, 16>>(),
                      [](const auto& bytes) { return Uuid(bytes); });
}

rc::Gen<EntryId> anyEntryId() {
  return rc::gen::construct<EntryId>(anyUuid(), evenly<EntryNumber>(1, 1ULL << 53));
}

rc::Gen<JournalId> anyJournalId() {
  return rc::gen::map(anyUuid(), [](const Uuid& review) { return JournalId(review); });
}

rc::Gen<Entry> anyEntry() {
  return rc::gen::exec([] {
    Entry entry;
    entry.number = between<EntryNumber>(1, 1ULL << 53);
    entry.time = {between<std::int64_t>(0, kEndOfTime + 1), *rc::gen::arbitrary<std::uint32_t>()};
    entry.wall = WallTime(std::chrono::milliseconds(between<std::int64_t>(0, kEndOfTime + 1)));
    entry.author = *anyUuid();
    entry.reason = *anyText();
    const int sets = between(1, 5);
    for (int i = 0; i < sets; ++i) entry.sets.push_back(anySet());
    return entry;
  });
}

rc::Gen<Entry> wildEntry() {
  return rc::gen::exec([] {
    Entry entry = *anyEntry();
    switch (between(0, 8)) {
      case 0:
        entry.number = *rc::gen::arbitrary<EntryNumber>();
        break;
      case 1:
        entry.time.milliseconds = *rc::gen::arbitrary<std::int64_t>();
        break;
      case 2:
        entry.wall = WallTime(std::chrono::milliseconds(*rc::gen::arbitrary<std::int64_t>()));
        break;
      case 3:
        entry.reason = *rc::gen::arbitrary<std::string>();
        break;
      case 4:
        entry.sets[0].entity = *rc::gen::arbitrary<std::string>();
        break;
      case 5:
        entry.sets[0].value = json::string(*rc::gen::arbitrary<std::string>());
        break;
      case 6:
        entry.sets[0].value = nested(between(20, 40));
        break;
      default:
        entry.sets[0].value =
            *rc::gen::element(std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
                              std::numeric_limits<double>::denorm_min(), -0.0);
        break;
    }
    return entry;
  });
}

std::vector<std::string> encodeRun(std::vector<Entry> entries, EntryNumber first) {
  std::vector<std::string> lines;
  for (Entry& entry : entries) {
    entry.number = first++;
    auto line = encodeEntry(entry);
    RC_ASSERT(line.has_value());
    lines.push_back(std::move(*line));
  }
  return lines;
}

SignedRun anySegment(const crypto::SigningKey& key) {
  SignedRun run;
  run.start.journal = *rc::gen::element(JournalId(), *anyJournalId());
  run.start.device = *anyUuid();
  run.start.first = *rc::gen::element<EntryNumber>(1, 2, 9, 10, 99'999, 1ULL << 40);
  if (run.start.first > 1) run.start.previous = *rc::gen::arbitrary<crypto::Sha256>();
  const int count = between(1, 5);
  std::vector<Entry> entries;
  for (int i = 0; i < count; ++i) entries.push_back(*anyEntry());
  run.lines = encodeRun(std::move(entries), run.start.first);
  auto built = journal::buildSegment(run.start, run.lines, key);
  RC_ASSERT(built.has_value());
  run.bytes = std::move(*built);
  return run;
}

crypto::SigningKey fixedKey(std::uint8_t which) {
  const std::array<std::uint8_t, 32> seed{which, 7, 3};
  return std::move(crypto::SigningKey::fromSeed(seed)).value();
}

}  // namespace fieldseal::property

void fieldseal::journal::showValue(const Entry& entry, std::ostream& out) {
  out << entry.number << " at [" << entry.time.milliseconds << ',' << entry.time.counter << "], wall "
      << entry.wall.time_since_epoch().count() << ", reason " << json::serialize(json::string(entry.reason));
  for (const Set& set : entry.sets)
    out << "\n  " << set.entity << ' ' << set.field << ' ' << json::serialize(set.value);
}
