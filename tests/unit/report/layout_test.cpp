#include <algorithm>

#include "report/page_setter.hpp"
#include "report/typesetter.hpp"

using namespace fieldseal;
using namespace fieldseal::app;

namespace {

std::vector<Page> set(Paper paper) {
  paper.pageOf = "%1/%2";
  return setPages(paper, [](double) { return true; }).value();
}

bool holds(const Page& page, const QString& text) {
  return std::ranges::any_of(page.texts, [&](const TextMark& mark) { return mark.text == text; });
}

int pageWith(const std::vector<Page>& pages, const QString& text) {
  for (std::size_t at = 0; at < pages.size(); ++at) {
    if (holds(pages[at], text)) return static_cast<int>(at);
  }
  return -1;
}

Table table(int rows) {
  Table made;
  made.columns = {{"Number", 1}, {"What was seen", 4}};
  for (int at = 0; at < rows; ++at) made.rows.push_back({{QString::number(at), "row " + QString::number(at)}});
  return made;
}

}  // namespace

TEST_CASE("a long table repeats its head on every page and loses no row") {
  Paper paper;
  paper.blocks.emplace_back(table(200));
  const auto pages = set(std::move(paper));
  REQUIRE(pages.size() >= 3);
  for (const Page& page : pages) CHECK(holds(page, "What was seen"));
  for (int at = 0; at < 200; ++at) CHECK(pageWith(pages, "row " + QString::number(at)) >= 0);
  CHECK(holds(pages[1], QStringLiteral("2/%1").arg(pages.size())));
}

TEST_CASE("a heading never stands alone at the foot of a page") {
  // Whatever stands above it, one line after the other.
  for (int lines = 20; lines < 60; ++lines) {
    Paper paper;
    for (int at = 0; at < lines; ++at) paper.blocks.emplace_back(Paragraph{"line " + QString::number(at)});
    paper.blocks.emplace_back(Heading{"The heading"});
    paper.blocks.emplace_back(table(2));
    const auto pages = set(std::move(paper));
    INFO(lines);
    CHECK(pageWith(pages, "The heading") == pageWith(pages, "row 0"));
  }
}

TEST_CASE("a paragraph leaves no single line behind or ahead") {
  for (int lines = 20; lines < 60; ++lines) {
    Paper paper;
    for (int at = 0; at < lines; ++at) paper.blocks.emplace_back(Paragraph{"line " + QString::number(at)});
    paper.blocks.emplace_back(Paragraph{"one\ntwo\nthree\nfour"});
    const auto pages = set(std::move(paper));
    INFO(lines);
    CHECK(pageWith(pages, "one") == pageWith(pages, "two"));
    CHECK(pageWith(pages, "three") == pageWith(pages, "four"));
  }
}

TEST_CASE("a row longer than a page is broken between its lines and goes on under the head") {
  Paper paper;
  Table made = table(0);
  QStringList lines;
  for (int at = 0; at < 300; ++at) lines.append("note line " + QString::number(at));
  made.rows.push_back({{"1", lines.join('\n')}});
  paper.blocks.emplace_back(made);
  const auto pages = set(std::move(paper));
  CHECK(pages.size() > 5);
  for (const Page& page : pages) CHECK(holds(page, "What was seen"));
  for (int at = 0; at < 300; ++at) CHECK(pageWith(pages, "note line " + QString::number(at)) >= 0);
}

TEST_CASE("no mark lies outside the margins, whatever is written") {
  Paper paper;
  paper.level = "内部 Internal";
  paper.authority = QString(200, 'A');
  paper.subject = QString(300, QChar(0x7533));
  paper.footer = QString(400, 'f');
  Table made = table(1);
  made.rows.push_back({{QString(500, 'x'), QString(900, QChar(0x5BA1)) + "https://" + QString(700, 'y')}});
  paper.blocks.emplace_back(made);
  paper.blocks.emplace_back(Paragraph{QString(3000, 'z')});
  const QSizeF sheet = sheetSize();
  for (const Page& page : set(std::move(paper))) {
    for (const TextMark& mark : page.texts) {
      const double right = mark.at.x() + Typesetter::elided(mark.text, mark.type, 1e9).width;
      CHECK(mark.at.x() > 0.1 * sheet.width());
      CHECK(right < 0.9 * sheet.width());
      CHECK(mark.at.y() < 0.96 * sheet.height());
    }
  }
}

TEST_CASE("Chinese punctuation begins no line") {
  QString text;
  for (int at = 0; at < 80; ++at) text += QStringLiteral("保密管理制度，");
  for (const Line& line : Typesetter::lines(text, Type::body, 2000)) {
    CHECK_FALSE(line.text.startsWith(QChar(0xFF0C)));
    CHECK(line.width <= 2000);
  }
}

TEST_CASE("signatures stay in their box and whole on one page") {
  for (int lines = 20; lines < 50; ++lines) {
    Paper paper;
    for (int at = 0; at < lines; ++at) paper.blocks.emplace_back(Paragraph{"line"});
    Signatures::Box box{"Team leader", "Li Na", {{{0, 0, 0}, {1000, 320, 9}}}, "2 March 2026", false};
    paper.blocks.emplace_back(Signatures{{box, box, box}});
    int inks = 0;
    for (const Page& page : set(std::move(paper))) {
      for (const InkMark& ink : page.inks) {
        ++inks;
        for (const QPolygonF& line : ink.lines) CHECK(line.boundingRect().bottom() < 0.92 * sheetSize().height());
      }
    }
    CHECK(inks == 3);
  }
}

TEST_CASE("setting stops when it is told to") {
  Paper paper;
  paper.blocks.emplace_back(table(5000));
  int asked = 0;
  const auto pages = setPages(paper, [&](double) { return ++asked < 3; });
  REQUIRE_FALSE(pages);
  CHECK(pages.error().code == Errc::cancelled);
}
