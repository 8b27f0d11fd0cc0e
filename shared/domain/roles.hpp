/// Who may write what into a review.
#pragma once

#include <optional>
#include <set>
#include <string_view>

#include "base/result.hpp"

namespace fieldseal::domain {

/// A person's place in the team of one review.
enum class TeamRole { leader, inspector };
[[nodiscard]] std::string_view toString(TeamRole role) noexcept;
[[nodiscard]] std::optional<TeamRole> teamRoleFromString(std::string_view name) noexcept;

/// A person's place in the office, from the roster.
enum class OfficeRole { inspector, clerk, supervisor, administrator };
using OfficeRoles = std::set<OfficeRole>;
[[nodiscard]] std::string_view toString(OfficeRole role) noexcept;
[[nodiscard]] std::optional<OfficeRole> officeRoleFromString(std::string_view name) noexcept;

/// Whether a member of the team may set this register from a tablet: answers, sightings, what was
/// found, findings, evidence, interviews, comments and the review's own fields, but never what the
/// office alone writes (declared, template, application, planned_on, team, decision, roster); the
/// seal and the register `leader` of an answer are the leader's.
/// Registers that this program does not know are allowed: a newer app may write them.
/// @errors Errc::not_permitted, naming entity and field
[[nodiscard]] Result<> mayWrite(TeamRole role, std::string_view entity, std::string_view field);

}  // namespace fieldseal::domain
