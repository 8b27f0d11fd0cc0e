/// Breaks text into lines of a paper's types, in units of a tenth of a point; a page painted at 720 dpi and a
/// preview at any scale therefore break in the same places.
#pragma once

#include <QFont>
#include <QString>
#include <vector>

#include "report/paper.hpp"

namespace fieldseal::app {

inline constexpr double kUnitsPerPoint = 10;
inline constexpr double kUnitsPerMillimetre = 720 / 25.4;

struct Line {
  QString text;
  double width = 0;
};

/// Song for texts and Hei for headings, as authorities set their papers. Any thread that has a QGuiApplication.
class Typesetter {
 public:
  [[nodiscard]] static const QFont& font(Type type);
  [[nodiscard]] static double ascent(Type type);
  /// From one line's top to the next one's.
  [[nodiscard]] static double leading(Type type);

  /// At least one line. Breaks between words, between Chinese characters by the rules for their punctuation, and
  /// inside a word that is wider than `width`.
  [[nodiscard]] static std::vector<Line> lines(const QString& text, Type type, double width);
  /// One line, shortened with an ellipsis when it is wider.
  [[nodiscard]] static Line elided(const QString& text, Type type, double width);
};

}  // namespace fieldseal::app
