#include "report/strip.hpp"

#include <algorithm>

#include "report/grid_row.hpp"
#include "report/typesetter.hpp"

namespace fieldseal::app {
namespace {

/// A row taller than this part of a page is cut between its lines.
constexpr double kTallRow = 0.3;
constexpr std::size_t kRowsBetweenAsking = 64;

Strip blank(double height) {
  Strip strip;
  strip.height = height;
  strip.blank = true;
  return strip;
}

std::vector<Strip> lineStrips(const QString& text, Type type, Edge edge, double width) {
  std::vector<Strip> strips;
  for (Line& line : Typesetter::lines(text, type, width)) {
    Strip strip;
    strip.height = Typesetter::leading(type);
    const double room = width - line.width;
    const double x = edge == Edge::right ? room : edge == Edge::centre ? room / 2 : 0;
    if (!line.text.isEmpty()) strip.marks.texts.push_back({{x, Typesetter::ascent(type)}, std::move(line.text), type});
    strips.push_back(std::move(strip));
  }
  return strips;
}

}  // namespace

bool StripCutter::cut(const Block& block, const GoesOn& goesOn) {
  if (const auto* table = std::get_if<Table>(&block)) return cutTable(*table, goesOn);
  if (const auto* paragraph = std::get_if<Paragraph>(&block)) cutParagraph(*paragraph);
  if (const auto* heading = std::get_if<Heading>(&block)) cutHeading(*heading);
  if (const auto* form = std::get_if<Form>(&block)) cutForm(*form);
  if (const auto* signatures = std::get_if<Signatures>(&block)) cutSignatures(*signatures);
  if (const auto* gap = std::get_if<Gap>(&block)) m_strips.push_back(blank(gap->millimetres * kUnitsPerMillimetre));
  if (std::holds_alternative<PageBreak>(block)) {
    m_strips.push_back(blank(0));
    m_strips.back().breakBefore = true;
  }
  return true;
}

void StripCutter::cutParagraph(const Paragraph& paragraph) {
  std::vector<Strip> strips = lineStrips(paragraph.text, paragraph.type, paragraph.edge, m_width);
  // Neither the first line alone at the foot of a page nor the last one alone at the top of the next.
  if (strips.size() > 1) strips.front().withNext = strips[strips.size() - 2].withNext = true;
  // A title stays whole, and with what it is the title of.
  if (paragraph.type == Type::title || paragraph.type == Type::subtitle) {
    for (Strip& strip : strips) strip.withNext = true;
  }
  std::ranges::move(strips, std::back_inserter(m_strips));
}

void StripCutter::cutHeading(const Heading& heading) {
  m_strips.push_back(blank(3.5 * kUnitsPerMillimetre));
  for (Strip& strip : lineStrips(heading.text, Type::heading, Edge::left, m_width)) {
    strip.withNext = true;
    m_strips.push_back(std::move(strip));
  }
  Strip air = blank(1.2 * kUnitsPerMillimetre);
  air.withNext = true;
  m_strips.push_back(std::move(air));
}

bool StripCutter::cutTable(const Table& table, const GoesOn& goesOn) {
  double shares = 0;
  for (const Column& column : table.columns) shares += column.share;
  if (shares <= 0) return true;
  const Type plain = table.small ? Type::small : Type::body;
  std::vector<GridCell> cells;
  double x = 0;
  for (const Column& column : table.columns) {
    GridCell cell;
    cell.x = x;
    cell.width = m_width * column.share / shares;
    cell.type = table.small ? Type::small : Type::label;
    cell.edge = Edge::centre;
    cell.lines = Typesetter::lines(column.head, cell.type, cell.width - 2 * kCellPadding);
    x += cell.width;
    cells.push_back(std::move(cell));
  }
  auto head = std::make_shared<Strip>(std::move(setRow(cells, m_width, m_tallest).front()));
  head->withNext = true;
  m_strips.push_back(*head);
  std::size_t set = 0;
  for (const Table::Row& row : table.rows) {
    ++set;
    if (set % kRowsBetweenAsking == 0 && !goesOn(static_cast<double>(set) / static_cast<double>(table.rows.size())))
      return false;
    for (std::size_t at = 0; at < cells.size(); ++at) {
      GridCell& cell = cells[at];
      cell.type = row.strong && !table.small ? Type::strong : plain;
      cell.edge = table.columns[at].edge;
      const QString text =
          at < static_cast<std::size_t>(row.cells.size()) ? row.cells[static_cast<int>(at)] : QString();
      cell.lines = Typesetter::lines(text, cell.type, cell.width - 2 * kCellPadding);
    }
    for (Strip& strip : setRow(cells, m_width, m_tallest * kTallRow)) {
      strip.head = head;
      m_strips.push_back(std::move(strip));
    }
  }
  return true;
}

void StripCutter::cutForm(const Form& form) {
  const double name = m_width * 0.215;  // "Recommendation" on one line
  const double half = m_width / 2;
  const auto cell = [](double x, double width, const QString& text, Type type) {
    GridCell made;
    made.x = x;
    made.width = width;
    made.type = type;
    made.lines = Typesetter::lines(text, type, width - 2 * kCellPadding);
    return made;
  };
  for (std::size_t at = 0; at < form.pairs.size();) {
    const Form::Pair& first = form.pairs[at++];
    std::vector<GridCell> cells{cell(0, name, first.name, Type::label)};
    const bool beside = !first.wide && at < form.pairs.size() && !form.pairs[at].wide;
    cells.push_back(cell(name, (beside ? half : m_width) - name, first.text, Type::body));
    if (beside) {
      const Form::Pair& second = form.pairs[at++];
      cells.push_back(cell(half, name, second.name, Type::label));
      cells.push_back(cell(half + name, half - name, second.text, Type::body));
    }
    for (Strip& strip : setRow(cells, m_width, m_tallest * kTallRow)) m_strips.push_back(std::move(strip));
  }
}

}  // namespace fieldseal::app
