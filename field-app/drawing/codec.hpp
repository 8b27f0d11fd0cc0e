/// A drawing as JSON, as docs/formats.md has it: the field `shapes` of a sketch or a markup.
#pragma once

#include <cstddef>

#include "base/json.hpp"
#include "base/result.hpp"
#include "drawing/drawing.hpp"

namespace fieldseal::drawing {

/// What an entry has room for beside its other fields. A larger drawing is kept as its picture alone.
inline constexpr std::size_t kLargestShapesBytes = 32 * 1024;

/// {"sheet": [width, height], "shapes": [{"kind", "ink", "width", "points": [x, y, …], "text"?}]}
[[nodiscard]] json::value toJson(const Drawing& drawing);
/// The same, or null when its text is larger than kLargestShapesBytes.
[[nodiscard]] json::value shapesOrNull(const Drawing& drawing);
/// @errors Errc::bad_format for what is no drawing; shapes of a kind that this program does not know are left out
[[nodiscard]] Result<Drawing> drawingFromJson(const json::value& value);

}  // namespace fieldseal::drawing
