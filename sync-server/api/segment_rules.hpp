/// What the entries of a device's segment may say.
#pragma once

#include "domain/roles.hpp"
#include "journal/segment.hpp"

namespace fieldseal::api {

/// Every entry must parse, be by the device's user, and set only what that user's place in the team
/// allows. Registers that this program does not know are allowed.
/// @errors Errc::bad_format, Errc::not_permitted, naming the entry's number
[[nodiscard]] Result<> checkEntries(const journal::SegmentView& segment, UserId user, domain::TeamRole role);

}  // namespace fieldseal::api
