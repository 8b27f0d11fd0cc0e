/// What the entries of a device's segment may say.
#pragma once

#include "domain/roles.hpp"
#include "journal/segment.hpp"
#include "sql/database.hpp"

namespace fieldseal::api {

/// Every entry must parse, be by the device's user, and set only what that user's place in the team
/// allows. Registers that this program does not know are allowed. None may be later than journal::kLatestWall and, by
/// more than a second, than the latest of its journal: one absurd time would push every later honest one towards the
/// end of what the format holds, and at last over it.
/// @errors Errc::bad_format, Errc::not_permitted, Errc::out_of_range, naming the entry's number; what a fold of the
///         journal says
[[nodiscard]] Result<> checkEntries(sql::Database& database, const journal::SegmentView& segment, UserId user,
                                    domain::TeamRole role);

}  // namespace fieldseal::api
