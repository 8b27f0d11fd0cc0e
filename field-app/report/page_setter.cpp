#include "report/page_setter.hpp"

#include <algorithm>

#include "report/typesetter.hpp"

namespace fieldseal::app {
namespace {

constexpr double kMm = kUnitsPerMillimetre;
constexpr double kSheetWidth = 210 * kMm, kSheetHeight = 297 * kMm;
// The binding edge is wider, as on official papers.
constexpr double kLeft = 27 * kMm, kRight = 23 * kMm, kTop = 33 * kMm, kBottom = 27 * kMm;
constexpr double kWidth = kSheetWidth - kLeft - kRight;
constexpr double kHeight = kSheetHeight - kTop - kBottom;
constexpr double kBetween = 5 * kMm;  // texts that share a line of the header
constexpr double kHeaderBase = 24 * kMm, kFooterBase = kSheetHeight - 17 * kMm;

class Pile {
 public:
  explicit Pile(std::vector<Strip>& strips) : m_strips(&strips) { m_pages.emplace_back(); }

  /// Places the strip at `at` and those that must stay with it. @return the next one
  std::size_t place(std::size_t at) {
    std::size_t last = at;
    double chain = strip(at).height;
    while (strip(last).withNext && last + 1 < m_strips->size()) chain += strip(++last).height;
    if (strip(at).breakBefore || m_y + chain > kHeight) turn();
    for (; at <= last; ++at) {
      // Only a chain that is longer than a page gets here with no room left.
      if (m_y + strip(at).height > kHeight) turn();
      put(strip(at));
    }
    return last + 1;
  }

  std::vector<Page> pages() && { return std::move(m_pages); }

 private:
  [[nodiscard]] const Strip& strip(std::size_t at) const { return (*m_strips)[at]; }

  void turn() {
    if (m_goesOn) m_pages.back().rules.push_back({{kLeft, kTop + m_y}, {kLeft + kWidth, kTop + m_y}});
    if (m_y > 0) m_pages.emplace_back();
    m_y = 0;
    m_goesOn = false;
  }

  void put(const Strip& one) {
    if (m_y == 0) {
      if (one.blank) return;
      if (one.head) lay(*one.head);
    }
    lay(one);
  }

  void lay(const Strip& one) {
    m_pages.back().take(one.marks, {kLeft, kTop + m_y});
    m_y += one.height;
    m_goesOn = one.goesOn;
  }

  std::vector<Strip>* m_strips;
  std::vector<Page> m_pages;
  double m_y = 0;
  bool m_goesOn = false;  ///< the last strip is the beginning of a row
};

void setMargins(const Paper& paper, Page& page, std::size_t at, std::size_t of) {
  const double right = kLeft + kWidth;
  const double air = 2.2 * kMm;
  const auto write = [&](const QString& text, Type type, double base, Edge edge, double room) {
    const Line line = Typesetter::elided(text, type, room);
    if (!line.text.isEmpty())
      page.texts.push_back({{edge == Edge::right ? right - line.width : kLeft, base}, line.text, type});
    return line.width;
  };
  const double above = kHeaderBase - 5 * kMm;
  const double level = write(paper.level, Type::strong, above, Edge::left, kWidth);
  write(paper.subject, Type::small, above, Edge::right, kWidth - level - kBetween);
  const double number = write(paper.number, Type::small, kHeaderBase, Edge::right, kWidth / 2);
  write(paper.authority, Type::small, kHeaderBase, Edge::left, kWidth - number - kBetween);
  page.rules.push_back({{kLeft, kHeaderBase + air}, {right, kHeaderBase + air}, 8});
  const QString numbered = paper.pageOf.arg(at).arg(of);
  // A state whose hash is cut off names nothing: where both do not fit beside each other the number goes below.
  const double left = kWidth - kBetween - write(paper.footer, Type::small, kFooterBase, Edge::left, kWidth);
  const bool isBeside = Typesetter::elided(numbered, Type::small, kWidth).width <= left;
  const double below = isBeside ? 0 : Typesetter::leading(Type::small);
  write(numbered, Type::small, kFooterBase + below, Edge::right, kWidth);
  page.rules.push_back({{kLeft, kFooterBase - 5 * kMm}, {right, kFooterBase - 5 * kMm}, 5});
}

}  // namespace

void Page::take(const Page& marks, QPointF at) {
  for (const TextMark& mark : marks.texts) texts.push_back({mark.at + at, mark.text, mark.type});
  for (const RuleMark& mark : marks.rules) rules.push_back({mark.from + at, mark.to + at, mark.width});
  for (const InkMark& mark : marks.inks) {
    InkMark moved{{}, mark.width};
    for (const QPolygonF& line : mark.lines) moved.lines.push_back(line.translated(at));
    inks.push_back(std::move(moved));
  }
}

QSizeF sheetSize() {
  return {kSheetWidth, kSheetHeight};
}

Result<std::vector<Page>> setPages(const Paper& paper, const GoesOn& goesOn) {
  const Error stopped{Errc::cancelled, "stopped while the paper was set"};
  StripCutter cutter(kWidth, kHeight);
  for (std::size_t at = 0; at < paper.blocks.size(); ++at) {
    if (!goesOn(static_cast<double>(at) / static_cast<double>(paper.blocks.size() + 1))) return stopped;
    if (!cutter.cut(paper.blocks[at], goesOn)) return stopped;
  }
  std::vector<Strip>& strips = cutter.strips();
  Pile pile(strips);
  for (std::size_t at = 0; at < strips.size();) at = pile.place(at);
  std::vector<Page> pages = std::move(pile).pages();
  for (std::size_t at = 0; at < pages.size(); ++at) setMargins(paper, pages[at], at + 1, pages.size());
  return pages;
}

}  // namespace fieldseal::app
