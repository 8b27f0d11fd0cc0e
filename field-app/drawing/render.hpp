/// Turns drawings into pixels: for the screen, for the picture that is kept, and for papers.
#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>

#include "drawing/drawing.hpp"

namespace fieldseal::drawing {

/// What the shapes lie on. On a picture they get a light edge, so that they are seen on dark ground too.
enum class Ground { paper, picture };

[[nodiscard]] QColor colorOf(Ink ink);
/// White: a sketch looks the same in both themes and on paper.
[[nodiscard]] QColor paperColor();

/// Paints in the sheet's units; the painter is scaled by the caller. A veil is shown as a frame alone: its pixels are
/// the picture's (see `pixelate`).
void paint(QPainter& painter, const Shape& shape, Ground ground);
void paint(QPainter& painter, const Drawing& drawing, Ground ground);

/// Replaces every block of the rectangle by its mean colour. Blocks are so large that at most eight lie across the
/// shorter side, and never under a fortieth of the picture: letters do not come back out of that.
void pixelate(QImage& picture, const QRect& area);

/// @return RGB32, the drawing's sheet in size
[[nodiscard]] QImage renderSketch(const Drawing& drawing);
/// @param original  any format; a drawing made for another size is scaled to it
/// @return RGB32 of the original's size: what lies under veils is gone, then come the shapes
[[nodiscard]] QImage renderMarkup(const QImage& original, const Drawing& drawing);

}  // namespace fieldseal::drawing
