#include "domain/roles.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "domain/names.hpp"

namespace fieldseal::domain {
namespace {

constexpr NameTable<TeamRole, 2> kTeamRoles{{
    {TeamRole::leader, "leader"},
    {TeamRole::inspector, "inspector"},
}};

constexpr NameTable<OfficeRole, 4> kOfficeRoles{{
    {OfficeRole::inspector, "inspector"},
    {OfficeRole::clerk, "clerk"},
    {OfficeRole::supervisor, "supervisor"},
    {OfficeRole::administrator, "administrator"},
}};

/// What one kind of entity keeps from the team; an empty field stands for all of them.
struct Rule {
  std::string_view kind;
  std::string_view field;
  bool leaderMay;
};

constexpr std::array<Rule, 11> kRules{{
    {"unit", "declared", false},
    {"review", "template", false},
    {"review", "bank", false},
    {"review", "application", false},
    {"review", "planned_on", false},
    {"review", "seal", true},
    {"item", "leader", true},
    {"member", "", false},
    {"decision", "", false},
    {"user", "", false},
    {"device", "", false},
}};

}  // namespace

std::string_view toString(TeamRole role) noexcept {
  return nameIn(kTeamRoles, role);
}
std::optional<TeamRole> teamRoleFromString(std::string_view name) noexcept {
  return valueIn(kTeamRoles, name);
}

std::string_view toString(OfficeRole role) noexcept {
  return nameIn(kOfficeRoles, role);
}
std::optional<OfficeRole> officeRoleFromString(std::string_view name) noexcept {
  return valueIn(kOfficeRoles, name);
}

Result<> mayWrite(TeamRole role, std::string_view entity, std::string_view field) {
  // By the bare first segment: a path that does not parse must not slip past the rule of its kind.
  const std::string_view kind = entity.substr(0, entity.find('/'));
  const auto rule = std::find_if(kRules.begin(), kRules.end(), [&](const Rule& known) {
    return known.kind == kind && (known.field.empty() || known.field == field);
  });
  if (rule == kRules.end() || (rule->leaderMay && role == TeamRole::leader)) return kOk;
  return Error{Errc::not_permitted,
               std::string(entity) + " " + std::string(field) +
                   (rule->leaderMay ? " is set by the leader alone" : " is set by the office alone")};
}

}  // namespace fieldseal::domain
