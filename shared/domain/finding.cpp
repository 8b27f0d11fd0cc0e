#include "domain/finding.hpp"

#include "domain/names.hpp"

namespace fieldseal::domain {
namespace {

constexpr NameTable<Severity, 4> kSeverities{{
    {Severity::veto, "veto"},
    {Severity::major, "major"},
    {Severity::minor, "minor"},
    {Severity::observation, "observation"},
}};

}  // namespace

std::string_view toString(Severity severity) noexcept {
  return nameIn(kSeverities, severity);
}
std::optional<Severity> severityFromString(std::string_view name) noexcept {
  return valueIn(kSeverities, name);
}

}  // namespace fieldseal::domain
