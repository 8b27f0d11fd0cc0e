/// A stated non-conformity, at "finding/<uuid>".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "domain/workflow.hpp"

namespace fieldseal::domain {

enum class Severity { veto, major, minor, observation };
[[nodiscard]] std::string_view toString(Severity severity) noexcept;
[[nodiscard]] std::optional<Severity> severityFromString(std::string_view name) noexcept;

/// Registers: `severity`, `text`, `items` (ids), `units` (entities), `evidence` (ids), `due`,
/// `state`, `confirmed_by` (counts when written by the person it names), `retracted`.
struct Finding {
  Uuid id;
  Severity severity = Severity::minor;
  std::string text;
  std::vector<std::string> items;
  std::vector<std::string> units;
  std::vector<std::string> evidence;
  std::string due;  ///< YYYY-MM-DD or ""
  FindingState state = FindingState::draft;
  std::optional<UserId> confirmedBy;
  UserId author;  ///< of the text
  WallTime wall{};
  bool conflicted = false;
  bool retracted = false;
};

}  // namespace fieldseal::domain
