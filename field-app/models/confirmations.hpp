/// What a veto and a finding need from a second person: who may give it, and what is still waited for.
#pragma once

#include <string>
#include <vector>

#include "models/review_desk.hpp"

namespace fieldseal::app {

/// One confirmation that is missing.
struct Awaited {
  std::string entity;  ///< "item/PE-01" or "finding/<uuid>"
  domain::Requirement requirement = domain::Requirement::second_inspector;
  UserId author;        ///< of the answer or the draft
  bool byMe = false;    ///< I may give it now
  bool ofMine = false;  ///< I wrote what waits
  friend bool operator==(const Awaited&, const Awaited&) = default;
};

/// Whether I may confirm this item now, as second inspector or as leader.
[[nodiscard]] bool mayConfirmAs(const ReviewDesk& desk, const domain::ItemStatus& status,
                                domain::Requirement requirement);
/// Whether any confirmation of this item waits for me.
[[nodiscard]] bool awaitsMe(const ReviewDesk& desk, const domain::ItemStatus& status);
/// All that is waited for, the items in the template's order, then the findings.
[[nodiscard]] std::vector<Awaited> awaitedConfirmations(const ReviewDesk& desk);

}  // namespace fieldseal::app
