#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "drawing/board.hpp"
#include "drawing/codec.hpp"
#include "drawing/render.hpp"

using namespace fieldseal;
using namespace fieldseal::drawing;

namespace {

void stroke(Board& board, const QList<QPoint>& points) {
  board.press(points.front());
  for (const QPoint& point : points) board.moveTo(point);
  board.release();
}

/// Black and white columns, one pixel each: as fine as anything that a picture can hold.
QImage fineStripes(int width, int height) {
  QImage picture(width, height, QImage::Format_RGB32);
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) picture.setPixelColor(x, y, x % 2 == 0 ? Qt::black : Qt::white);
  }
  return picture;
}

}  // namespace

TEST_CASE("a stroke is kept with few points and does not leave its line") {
  Board board;
  QList<QPoint> wave;
  for (int x = 0; x <= 800; ++x) wave.append(QPoint(x, 500 + static_cast<int>(100 * std::sin(x / 60.0))));
  stroke(board, wave);
  REQUIRE(board.drawing().shapes.size() == 1);
  const Shape& kept = board.drawing().shapes.front();
  CHECK(kept.points.size() < 120);
  CHECK(kept.points.front() == wave.front());
  CHECK(kept.points.back() == wave.back());
  for (const QPoint& point : wave) CHECK(touches(kept, point, 2));
}

TEST_CASE("a finger that leaves the sheet draws along its edge") {
  Board board(QSize(100, 100));
  stroke(board, {{50, 50}, {400, 50}, {50, -300}});
  for (const QPoint& point : board.drawing().shapes.front().points) CHECK(QRect(0, 0, 101, 101).contains(point));
}

TEST_CASE("a tap draws a dot with the pen and nothing with the other tools") {
  Board board;
  stroke(board, {{10, 10}});
  CHECK(board.drawing().shapes.size() == 1);
  for (const ShapeKind kind : {ShapeKind::line, ShapeKind::arrow, ShapeKind::box, ShapeKind::veil}) {
    board.tool = kind;
    stroke(board, {{10, 10}});
  }
  CHECK_FALSE(board.write({10, 10}, "  "));
  CHECK(board.drawing().shapes.size() == 1);
}

TEST_CASE("undo and redo go through what was drawn and what was erased") {
  Board board;
  stroke(board, {{10, 10}, {200, 10}});
  board.tool = ShapeKind::box;
  stroke(board, {{300, 300}, {500, 500}});
  board.tool = std::nullopt;
  board.press({400, 400});  // within the box, not on its line
  board.release();
  CHECK(board.drawing().shapes.size() == 2);
  board.press({300, 400});
  board.release();
  REQUIRE(board.drawing().shapes.size() == 1);
  CHECK(board.drawing().shapes.front().kind == ShapeKind::pen);
  REQUIRE(board.undo());
  CHECK(board.drawing().shapes.size() == 2);
  REQUIRE(board.undo());
  REQUIRE(board.undo());
  CHECK(board.empty());
  CHECK_FALSE(board.undo());
  REQUIRE(board.redo());
  REQUIRE(board.redo());
  CHECK(board.drawing().shapes.size() == 2);
  board.tool = ShapeKind::pen;
  stroke(board, {{0, 0}, {9, 9}});
  CHECK_FALSE(board.canRedo());
}

TEST_CASE("one rub over several shapes is one step") {
  Board board;
  for (int y = 100; y <= 300; y += 100) stroke(board, {{100, y}, {500, y}});
  board.tool = std::nullopt;
  board.press({300, 100});
  board.moveTo({300, 200});
  board.moveTo({300, 300});
  board.release();
  CHECK(board.empty());
  REQUIRE(board.undo());
  CHECK(board.drawing().shapes.size() == 3);
}

TEST_CASE("a touch that becomes a pinch leaves nothing and brings back what it erased") {
  Board board;
  stroke(board, {{100, 100}, {500, 100}});
  board.press({0, 0});
  board.moveTo({50, 50});
  board.giveUp();
  CHECK(board.drawing().shapes.size() == 1);
  board.tool = std::nullopt;
  board.press({300, 100});
  CHECK(board.empty());
  board.giveUp();
  CHECK(board.drawing().shapes.size() == 1);
}

TEST_CASE("a drawing comes back from its JSON as it was") {
  Board board(QSize(2560, 1920));
  board.ink = Ink::amber;
  stroke(board, {{10, 10}, {200, 300}, {400, 20}});
  board.tool = ShapeKind::veil;
  stroke(board, {{500, 500}, {900, 700}});
  board.write({100, 100}, QStringLiteral("门锁 broken"));
  const auto back = drawingFromJson(toJson(board.drawing()));
  REQUIRE(back);
  CHECK(*back == board.drawing());
}

TEST_CASE("a drawing of another program is read as far as it goes") {
  const auto newer = drawingFromJson(json::parse(
      R"({"sheet": [100, 100], "shapes": [{"kind": "star", "rays": 5}, {"kind": "pen", "ink": "violet", "width": 2, "points": [1, 2]}]})"));
  REQUIRE(newer);
  REQUIRE(newer->shapes.size() == 1);
  CHECK(newer->shapes.front().ink == Ink::black);
  for (const char* wrong : {"null", "[]", R"({"sheet": [0, 5], "shapes": []})", R"({"sheet": [9, 9]})",
                            R"({"sheet": [9, 9], "shapes": [7]})",
                            R"({"sheet": [9, 9], "shapes": [{"kind": "pen", "width": 1, "points": [1]}]})",
                            R"({"sheet": [9, 9], "shapes": [{"kind": "pen", "width": 1e300, "points": []}]})",
                            R"({"sheet": [9, 9], "shapes": [{"kind": "pen", "width": 1, "points": [1e9, 1]}]})"}) {
    INFO(wrong);
    CHECK_FALSE(drawingFromJson(json::parse(wrong)));
  }
}

TEST_CASE("a drawing too large for an entry is kept as its picture alone") {
  Drawing drawing{kPaper, {}};
  for (int i = 0; i < 400; ++i) {
    QList<QPoint> points;
    for (int x = 0; x < 20; ++x) points.append(QPoint(1000 + x, 900 + i % 90));
    drawing.shapes.append({ShapeKind::pen, Ink::black, 4, points, {}});
  }
  CHECK(shapesOrNull(drawing).is_null());
  drawing.shapes.resize(10);
  CHECK_FALSE(shapesOrNull(drawing).is_null());
}

TEST_CASE("a sketch is drawn dark on white") {
  Board board;
  stroke(board, {{100, 500}, {1500, 500}});
  const QImage picture = renderSketch(board.drawing());
  CHECK(picture.size() == kPaper);
  CHECK(picture.pixelColor(800, 100) == QColor(Qt::white));
  CHECK(picture.pixelColor(800, 500) == colorOf(Ink::black));
}

TEST_CASE("what lies under a veil is gone from the picture, and the original stays") {
  const QImage original = fineStripes(400, 300);
  const QImage before = original.copy();
  Drawing drawing{QSize(400, 300), {{ShapeKind::veil, Ink::black, 4, {{300, 200}, {100, 100}}, {}}}};
  const QImage marked = renderMarkup(original, drawing);
  CHECK(original == before);
  REQUIRE(marked.size() == original.size());
  // No two neighbours differ within a block: a block is at least ten wide here, so at most one edge in ten columns.
  int edges = 0;
  for (int x = 101; x <= 299; ++x) edges += marked.pixel(x, 150) != marked.pixel(x - 1, 150) ? 1 : 0;
  CHECK(edges <= 20);
  const int grey = qGray(marked.pixel(200, 150));
  CHECK(grey > 100);
  CHECK(grey < 155);
  CHECK(marked.pixel(50, 50) == original.pixel(50, 50));
  CHECK(marked.pixel(99, 150) == original.pixel(99, 150));
}

TEST_CASE("a veil over a line of small letters leaves no letter") {
  // A line 12 pixels high in a large picture: blocks are as high as the line.
  QImage picture = fineStripes(2560, 200);
  pixelate(picture, QRect(100, 50, 800, 12));
  int edges = 0;
  for (int x = 101; x < 900; ++x) edges += picture.pixel(x, 55) != picture.pixel(x - 1, 55) ? 1 : 0;
  CHECK(edges <= 800 / 64 + 1);
  pixelate(picture, QRect(-50, -50, 20, 20));  // beside the picture: nothing to do
}

TEST_CASE("a markup made for another size of the picture is scaled to it") {
  QImage original(200, 100, QImage::Format_RGB32);
  original.fill(Qt::white);
  const Drawing drawing{QSize(400, 200), {{ShapeKind::box, Ink::red, 8, {{100, 50}, {300, 150}}, {}}}};
  const QImage marked = renderMarkup(original, drawing);
  CHECK(marked.size() == QSize(200, 100));
  CHECK(marked.pixelColor(50, 50) == colorOf(Ink::red));
  CHECK(marked.pixelColor(100, 50) == QColor(Qt::white));
}

TEST_CASE("every kind of shape is painted on both grounds") {
  for (const ShapeKind kind : {ShapeKind::pen, ShapeKind::line, ShapeKind::arrow, ShapeKind::box, ShapeKind::text}) {
    const Shape shape{kind, Ink::red, kind == ShapeKind::text ? 60 : 8, {{40, 40}, {160, 120}}, "M"};
    const Drawing drawing{QSize(200, 160), {shape}};
    QImage black(200, 160, QImage::Format_RGB32);
    black.fill(Qt::black);
    const QImage marked = renderMarkup(black, drawing);
    bool edge = false;
    bool line = false;
    for (int y = 0; y < 160; ++y) {
      for (int x = 0; x < 200; ++x) {
        const QColor color = marked.pixelColor(x, y);
        edge = edge || (color.red() > 150 && color.blue() > 150);
        line = line || color == colorOf(Ink::red);
      }
    }
    INFO(toString(kind));
    CHECK(edge);
    CHECK(line);
    CHECK(renderSketch(drawing) != renderSketch({QSize(200, 160), {}}));
  }
}
