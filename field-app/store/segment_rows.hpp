/// Segments as the database holds them.
#pragma once

#include <optional>
#include <string>

#include "journal/journal.hpp"
#include "sql/database.hpp"

namespace fieldseal::app {

[[nodiscard]] crypto::Sha256 hashOf(ByteView bytes);

/// The verbatim segment. @errors Errc::vault_damaged
[[nodiscard]] Result<std::string> unpackSegment(ByteView packed);

/// Where a device's chain stands in the table.
[[nodiscard]] Result<journal::ChainTip> chainTip(sql::Database& database, JournalId journal, DeviceId device);

/// The header hash of the stored segment with these first and count; nothing when there is none.
[[nodiscard]] Result<std::optional<crypto::Sha256>> storedHeader(sql::Database& database,
                                                                 const journal::SegmentHeader& header);

/// @param position  0 for an own segment without a receipt
[[nodiscard]] Result<> insertSegment(sql::Database& database, const journal::SegmentView& segment,
                                     LogPosition position);

}  // namespace fieldseal::app
