/// The hand at work on a drawing: the tool it holds, the shape it is drawing, and what it can take back.
///
/// Logic without a screen: the view gives it places in the sheet's units, and paints what it holds.
#pragma once

#include <QList>
#include <optional>

#include "drawing/drawing.hpp"

namespace fieldseal::drawing {

enum class Breadth { fine, medium, broad };

class Board {
 public:
  explicit Board(QSize sheet = kPaper);

  [[nodiscard]] const Drawing& drawing() const noexcept { return m_drawing; }
  /// The shape under the finger; nothing between strokes.
  [[nodiscard]] const std::optional<Shape>& live() const noexcept { return m_live; }
  [[nodiscard]] bool empty() const noexcept { return m_drawing.shapes.isEmpty(); }

  /// What the next press draws; nothing is the eraser, which takes whole shapes away.
  std::optional<ShapeKind> tool = ShapeKind::pen;
  Ink ink = Ink::black;
  Breadth breadth = Breadth::medium;

  /// The finger comes down, goes along, and leaves. Places beside the sheet count as its edge.
  /// @return whether the finished drawing changed
  bool press(QPoint at);
  bool moveTo(QPoint at);
  bool release();
  /// The touch turned out to be something else: what it drew is gone, what it erased is back.
  bool giveUp();
  /// Writes a text with its top left there. @return false for an empty one
  bool write(QPoint at, const QString& text);

  [[nodiscard]] bool canUndo() const noexcept { return !m_before.isEmpty(); }
  [[nodiscard]] bool canRedo() const noexcept { return !m_after.isEmpty(); }
  bool undo();
  bool redo();

  /// The width of a line of the chosen breadth; of a text, the height of its letters.
  [[nodiscard]] int widthFor(ShapeKind kind) const;

 private:
  [[nodiscard]] QPoint onSheet(QPoint at) const;
  void remember();
  bool erase(QPoint at);

  Drawing m_drawing;
  std::optional<Shape> m_live;
  bool m_erasing = false;
  bool m_erased = false;  ///< by the press that is going on
  // Lists share what they hold: a step costs as much as its pointer.
  QList<QList<Shape>> m_before, m_after;
};

}  // namespace fieldseal::drawing
