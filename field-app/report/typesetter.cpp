#include "report/typesetter.hpp"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>
#include <map>

namespace fieldseal::app {
namespace {

double points(Type type) {
  switch (type) {
    case Type::title:
      return 19;
    case Type::subtitle:
      return 13;
    case Type::heading:
      return 12;
    case Type::label:
      return 9.5;
    case Type::small:
      return 8.5;
    case Type::body:
    case Type::strong:
      return 10.5;
  }
  return 10.5;
}

bool isHei(Type type) {
  return type == Type::heading || type == Type::strong || type == Type::label;
}

QFont makeFont(Type type) {
  QFont font;
  // Latin letters and digits by a Latin face: those of the CJK faces have forms that a PDF cannot name.
  font.setFamilies(isHei(type) ? QStringList{"Noto Sans", "Noto Sans CJK SC", "sans-serif"}
                               : QStringList{"Noto Serif", "Noto Serif CJK SC", "serif"});
  font.setPixelSize(qRound(points(type) * kUnitsPerPoint));
  font.setBold(type == Type::title || isHei(type));
  // The same advances at every resolution.
  font.setHintingPreference(QFont::PreferNoHinting);
  font.setStyleStrategy(QFont::ForceOutline);
  font.setKerning(true);
  // Ligatures would stand in the PDF as characters of their own: "ﬁ" is not found as "fi", and a hash with "ff" is
  // copied wrong. Any letter spacing keeps Qt from them; all of the usual one moves no letter.
  font.setLetterSpacing(QFont::PercentageSpacing, 100);
  return font;
}

}  // namespace

const QFont& Typesetter::font(Type type) {
  // A font loads its face when it is first used, which two threads must not do to one font.
  thread_local std::map<Type, QFont> fonts;
  const auto known = fonts.find(type);
  return known != fonts.end() ? known->second : fonts.emplace(type, makeFont(type)).first->second;
}

double Typesetter::ascent(Type type) {
  // Of the CJK faces alone; fallback faces of other scripts fit into the leading.
  return points(type) * kUnitsPerPoint * 1.08;
}

double Typesetter::leading(Type type) {
  return points(type) * kUnitsPerPoint * (type == Type::small ? 1.4 : 1.5);
}

std::vector<Line> Typesetter::lines(const QString& text, Type type, double width) {
  std::vector<Line> broken;
  const QFont& face = font(type);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  const auto parts = QStringView(text).split(u'\n');
  for (const QStringView part : parts) {
    if (part.isEmpty()) {
      broken.emplace_back();
      continue;
    }
    QTextLayout layout(part.toString(), face);
    layout.setTextOption(option);
    layout.beginLayout();
    while (true) {
      QTextLine line = layout.createLine();
      if (!line.isValid()) break;
      line.setLineWidth(width);
      QString shown = part.mid(line.textStart(), line.textLength()).toString();
      while (shown.endsWith(u' ')) shown.chop(1);
      broken.push_back({shown, line.naturalTextWidth()});
    }
    layout.endLayout();
  }
  return broken;
}

Line Typesetter::elided(const QString& text, Type type, double width) {
  const QFontMetricsF metrics(font(type));
  const QString shown = metrics.elidedText(text, Qt::ElideRight, width);
  return {shown, metrics.horizontalAdvance(shown)};
}

}  // namespace fieldseal::app
