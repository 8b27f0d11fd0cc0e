/// What a finger drew: shapes on a sheet, as vectors. A sketch is a drawing on blank paper; a markup is one on a
/// picture.
///
/// Coordinates and widths are in the sheet's own units: a sketch's sheet has a fixed size, a markup's is the picture's
/// size in pixels. A drawing is a value; rendering it is in drawing/render.hpp, its JSON in drawing/codec.hpp.
#pragma once

#include <QList>
#include <QPoint>
#include <QRect>
#include <QSize>
#include <QString>
#include <array>
#include <optional>
#include <string_view>

namespace fieldseal::drawing {

/// A veil makes what lies under it unreadable: its pixels are taken out of the picture, not covered.
enum class ShapeKind { pen, line, arrow, box, text, veil };
/// The pens of the theme; on paper and on pictures alike, in light and in dark.
enum class Ink { black, blue, red, green, amber };

inline constexpr std::array kInks{Ink::black, Ink::blue, Ink::red, Ink::green, Ink::amber};

[[nodiscard]] std::string_view toString(ShapeKind kind) noexcept;
[[nodiscard]] std::string_view toString(Ink ink) noexcept;
[[nodiscard]] std::optional<ShapeKind> shapeKindFromString(std::string_view name) noexcept;
[[nodiscard]] std::optional<Ink> inkFromString(std::string_view name) noexcept;

struct Shape {
  ShapeKind kind = ShapeKind::pen;
  Ink ink = Ink::black;
  int width = 4;         ///< of the line; of a text, the height of its letters
  QList<QPoint> points;  ///< pen: the stroke; line, arrow, box, veil: from and to; text: its top left
  QString text;

  friend bool operator==(const Shape&, const Shape&) = default;
};

struct Drawing {
  QSize sheet;
  QList<Shape> shapes;  ///< the later lies on top

  friend bool operator==(const Drawing&, const Drawing&) = default;
};

/// The paper of a sketch: wide enough for a room, fine enough for handwriting.
inline constexpr QSize kPaper{1600, 1000};

/// The rectangle between the ends of a box or a veil, whichever way it was drawn.
[[nodiscard]] QRect spanned(const Shape& shape);
/// The same stroke with fewer points: none of those left out lies further than `tolerance` from the line.
[[nodiscard]] QList<QPoint> simplified(const QList<QPoint>& points, double tolerance);
/// Whether a finger at this place means this shape.
/// @param reach  how far beside it still counts, in the sheet's units
[[nodiscard]] bool touches(const Shape& shape, QPoint at, int reach);
/// Too small to be meant: a tap where a box was to be drawn, an empty text.
[[nodiscard]] bool isNothing(const Shape& shape);

}  // namespace fieldseal::drawing
