#include "report/page_painter.hpp"

#include <QPainter>

#include "report/typesetter.hpp"

namespace fieldseal::app {

void paintPage(QPainter& painter, const Page& page) {
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  for (const RuleMark& rule : page.rules) {
    painter.setPen(QPen(Qt::black, rule.width, Qt::SolidLine, Qt::SquareCap));
    painter.drawLine(rule.from, rule.to);
  }
  painter.setPen(Qt::black);
  for (const TextMark& text : page.texts) {
    painter.setFont(Typesetter::font(text.type));
    painter.drawText(text.at, text.text);
  }
  for (const InkMark& ink : page.inks) {
    painter.setPen(QPen(Qt::black, ink.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF& line : ink.lines) painter.drawPolyline(line);
  }
}

}  // namespace fieldseal::app
