/// zstd frames, with a limit on what they may unpack to.
#pragma once

#include "base/bytes.hpp"

namespace fieldseal::sync {

inline constexpr int kWireLevel = 9;     ///< tablets: few bytes
inline constexpr int kStorageLevel = 1;  ///< server: little time

/// One frame that states its content size.
[[nodiscard]] Bytes compress(std::string_view text, int level);

/// Unpacks one frame or several after one another.
/// @errors Errc::bad_format, Errc::too_large when it would unpack to over `limit` bytes
[[nodiscard]] Result<std::string> decompress(ByteView frames, std::size_t limit);

}  // namespace fieldseal::sync
