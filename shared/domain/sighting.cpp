#include "domain/sighting.hpp"

#include <array>
#include <charconv>

#include "domain/names.hpp"

namespace fieldseal::domain {
namespace {

constexpr NameTable<Sighting, 5> kNames{{
    {Sighting::unsighted, "unsighted"},
    {Sighting::match, "match"},
    {Sighting::mismatch, "mismatch"},
    {Sighting::missing, "missing"},
    {Sighting::undeclared, "undeclared"},
}};

/// The shortest form that reads back as the same number: 327, 12.5.
template <class Number>
std::string printNumber(Number number) {
  std::array<char, 32> digits{};
  const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
  return {digits.data(), written.ptr};
}

std::string print(const json::value& value) {
  switch (value.kind()) {
    case json::kind::string:
      return std::string(value.get_string());
    case json::kind::int64:
      return printNumber(value.get_int64());
    case json::kind::uint64:
      return printNumber(value.get_uint64());
    case json::kind::double_:
      return printNumber(value.get_double());
    case json::kind::bool_:
      return value.get_bool() ? "true" : "false";
    default:
      return {};
  }
}

}  // namespace

std::string_view toString(Sighting sighting) noexcept {
  return nameIn(kNames, sighting);
}
std::optional<Sighting> sightingFromString(std::string_view name) noexcept {
  return valueIn(kNames, name);
}

std::string Unit::field(std::string_view name) const {
  for (const json::object* fields : {found, declared}) {
    if (fields == nullptr) continue;
    if (const json::value* value = fields->if_contains(name)) return print(*value);
  }
  return {};
}

std::optional<Determination> suggestDetermination(const SightingTotals& totals) noexcept {
  if (totals.unsighted > 0) return std::nullopt;
  if (totals.missing > 0 || totals.undeclared > 0) return Determination::nonconform;
  return totals.mismatch > 0 ? Determination::partly : Determination::conform;
}

}  // namespace fieldseal::domain
