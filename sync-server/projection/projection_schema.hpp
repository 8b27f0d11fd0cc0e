/// The projector's file: rows that can be made again from the log, so it has no migrations. Another
/// version, another key or damage, and it is made anew.
#pragma once

#include <filesystem>

#include "sql/database.hpp"

namespace fieldseal::projection {

/// @errors Errc::io_error, Errc::disk_full, Errc::vault_busy
[[nodiscard]] Result<sql::Database> openProjection(const std::filesystem::path& file, const crypto::Secret& key);

}  // namespace fieldseal::projection
