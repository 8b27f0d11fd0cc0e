/// Where a person sees an entity: for a jump from a list, and for what an undo goes back to.
#pragma once

#include <QString>
#include <string_view>

namespace fieldseal::app {

struct Place {
  QString page;  ///< as Shell.page: "checklist", "sighting", …
  QString key;   ///< what to show there: an item's id, a unit's path, a finding's id; "" for the page as it is
};

[[nodiscard]] Place placeOf(std::string_view entity);

}  // namespace fieldseal::app
