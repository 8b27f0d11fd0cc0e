/// Files that are whole or not there, also after a power cut.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace fieldseal {

/// Writes beside, fsyncs, renames over, fsyncs the folder. Readable by the owner alone. Of one that fails nothing
/// stays, and what was there is as it was.
/// @errors Errc::disk_full, Errc::not_found without the folder, Errc::io_error
[[nodiscard]] Result<> writeFileAtomically(const std::filesystem::path& file, std::string_view text);

/// @errors Errc::not_found, Errc::too_large over `limitBytes`, Errc::io_error
[[nodiscard]] Result<std::string> readSmallFile(const std::filesystem::path& file, std::size_t limitBytes);

/// Makes a rename or a new file in `folder`, the current one when it is empty, survive a power cut.
[[nodiscard]] Result<> syncFolder(const std::filesystem::path& folder);

}  // namespace fieldseal
