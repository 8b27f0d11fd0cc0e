/// The seal of a review: what it covers, so that what comes later shows as an amendment.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "journal/journal.hpp"

namespace fieldseal::journal {

/// The value of `review`/`seal`.
struct Seal {
  std::map<DeviceId, EntryNumber> covers;  ///< last entry number per device
  crypto::Sha256 state{};                  ///< Registers::stateHash before the seal's own entry
  json::array signatures;                  ///< what was signed by whom; see docs/formats.md

  [[nodiscard]] json::value toJson() const;
  /// @errors Errc::bad_format
  [[nodiscard]] static Result<Seal> fromJson(const json::value& value);

  /// Whether an entry came in before the seal; false for the seal's own entry and later ones.
  [[nodiscard]] bool covered(const EntryId& entry) const;
};

/// A seal over all that `journal` holds now.
[[nodiscard]] Seal makeSeal(const Journal& journal, json::array signatures);

/// The seal that stands, if there is one.
[[nodiscard]] std::optional<Seal> currentSeal(const Registers& registers);

}  // namespace fieldseal::journal
