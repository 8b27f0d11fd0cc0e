/// Finds the zstd frame of each segment in a body, to store frames as they came.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "journal/segment.hpp"

namespace fieldseal::api {

/// @param body  zstd frames that unpack to exactly `segments`
/// @return one frame a segment when the borders of frames and segments fall together and every
///         frame states its size; nothing when they do not: then the segments are packed again
[[nodiscard]] std::vector<std::optional<ByteView>> framesOf(ByteView body,
                                                            std::span<const journal::SegmentView> segments);

}  // namespace fieldseal::api
