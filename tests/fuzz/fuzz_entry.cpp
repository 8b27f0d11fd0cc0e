/// Any bytes as an entry's line: read or refused, in one way whichever reader takes it, and what is
/// read can be written.
#include "fuzz/require.hpp"
#include "journal/registers.hpp"

using namespace fieldseal;

namespace {

/// Boost.JSON 1.81 reads the last digit of some decimals one off: their text is not compared.
bool hasDecimal(const json::value& value) {
  if (value.is_double()) return true;
  if (const auto* list = value.if_array()) return std::any_of(list->begin(), list->end(), hasDecimal);
  const auto* object = value.if_object();
  return object != nullptr &&
         std::any_of(object->begin(), object->end(), [](const auto& pair) { return hasDecimal(pair.value()); });
}

bool hasDecimal(const journal::Entry& entry) {
  return std::any_of(entry.sets.begin(), entry.sets.end(),
                     [](const journal::Set& set) { return hasDecimal(set.value); });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view line = fuzz::textOf(bytes, size);
  const auto entry = journal::parseEntry(line);
  // A blank in front leaves the line to the general reader.
  const auto general = size < journal::kMaxEntryBytes ? journal::parseEntry(" " + std::string(line)) : entry;
  fuzz::require(entry.has_value() == general.has_value(), "both readers take the same lines");
  if (!entry) {
    fuzz::requireTellable(entry.error());
    return 0;
  }
  fuzz::require(*entry == *general, "both readers read the same");
  const auto again = encodeEntry(*entry);
  if (again) {
    fuzz::require(again->find('\n') == std::string::npos, "an entry is one line");
    const auto back = journal::parseEntry(*again);
    fuzz::require(back.has_value(), "what is written can be read");
    fuzz::require(hasDecimal(*entry) || *back == *entry, "what is written reads the same");
  } else {
    fuzz::require(again.error().code == Errc::too_large || hasDecimal(*entry),
                  "what is read can be written, unless it grows too large");
  }
  journal::Registers registers;
  registers.apply(DeviceId(), *entry);
  const auto state = registers.stateHash();
  registers.apply(DeviceId(), *entry);
  fuzz::require(state == registers.stateHash(), "applying twice changes nothing");
  for (const journal::Set& set : entry->sets)
    fuzz::require(!registers.headsOf(set.entity, set.field).empty(), "a write stands");
  return 0;
}
