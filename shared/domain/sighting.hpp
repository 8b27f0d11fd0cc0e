/// Declared against found: the status of one unit.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "base/json.hpp"
#include "domain/determination.hpp"

namespace fieldseal::domain {

enum class Sighting { unsighted, match, mismatch, missing, undeclared };
[[nodiscard]] std::string_view toString(Sighting sighting) noexcept;
[[nodiscard]] std::optional<Sighting> sightingFromString(std::string_view name) noexcept;

/// A person, site or piece of equipment, at "unit/<list>/<key>": registers `declared` (the office
/// alone), `status`, `found`, `note`.
struct Unit {
  std::string entity;
  std::string list;
  std::string key;                         ///< as declared, or as found for an undeclared one
  const json::object* declared = nullptr;  ///< nothing for an undeclared unit
  const json::object* found = nullptr;     ///< the fields that differ, or all of an undeclared unit
  Sighting status = Sighting::unsighted;
  std::string note;  ///< the reason of missing, or a remark
  bool conflicted = false;
  bool retracted = false;  ///< an undeclared unit that was taken back
  UserId author;           ///< of the status
  WallTime wall{};

  /// The field as found where it was found otherwise, else as declared; "" when neither.
  [[nodiscard]] std::string field(std::string_view name) const;
};

struct SightingTotals {
  std::size_t declared = 0;
  std::size_t unsighted = 0, match = 0, mismatch = 0, missing = 0;  ///< of the declared
  std::size_t undeclared = 0;
  std::size_t conflicts = 0;
};

/// What the sightings suggest for the item that reconciles the list: conform when all match,
/// partly when some fields differ, nonconform when a unit is missing or undeclared; nothing while
/// units are unsighted.
[[nodiscard]] std::optional<Determination> suggestDetermination(const SightingTotals& totals) noexcept;

}  // namespace fieldseal::domain
