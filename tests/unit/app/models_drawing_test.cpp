#include <QCoreApplication>
#include <catch2/catch_test_macros.hpp>

#include "domain/entity.hpp"
#include "drawing/render.hpp"
#include "models/evidence_contents.hpp"
#include "models/review_desk.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

void stroke(SketchBoard& board, QPointF from, QPointF to) {
  board.press(from);
  board.moveTo((from + to) / 2);
  board.moveTo(to);
  board.release();
}

domain::Evidence stored(ReviewSession& review, const QString& id) {
  REQUIRE(waitFor([&] { return findEvidence(review.desk(), id).has_value(); }));
  return *findEvidence(review.desk(), id);
}

/// A picture of the evidence with stripes that a veil must make unreadable.
QString stripes(ReviewSession& review) {
  QImage picture(400, 300, QImage::Format_RGB32);
  for (int y = 0; y < 300; ++y) {
    for (int x = 0; x < 400; ++x) picture.setPixelColor(x, y, x % 2 == 0 ? Qt::black : Qt::white);
  }
  EvidenceDraft said;
  said.kind = "picture";
  said.caption = "Door plate";
  said.level = "secret";
  said.links = QStringList{"item/PE-01"};
  const QString id = review.evidenceImport()->importImage(picture, "image/png", "plate.png", said);
  (void)stored(review, id);
  return id;
}

}  // namespace

TEST_CASE("a sketch becomes evidence of what it was begun for, as a picture and as shapes") {
  TestVault test;
  ReviewSession& review = test.openReview();
  SketchBoard& board = *review.studio()->board();
  board.beginSketch("item/PE-01");
  CHECK(board.isOpen());
  CHECK(board.tools().contains("pen"));
  CHECK_FALSE(board.tools().contains("veil"));
  stroke(board, {100, 100}, {800, 600});
  board.setCaption("Way from the gate");
  board.setLevel("confidential");
  const QString id = board.keep();
  REQUIRE_FALSE(id.isEmpty());
  CHECK_FALSE(board.isOpen());
  const domain::Evidence kept = stored(review, id);
  CHECK(kept.kind == "sketch");
  CHECK(kept.caption == "Way from the gate");
  CHECK(kept.level == "confidential");
  CHECK(kept.links == std::vector<std::string>{"item/PE-01"});
  CHECK(kept.shapes.is_object());
  const auto picture = readPicture(review.desk(), kept);
  REQUIRE(picture);
  CHECK(picture->size() == drawing::kPaper);
  CHECK(picture->pixelColor(450, 350) == drawing::colorOf(drawing::Ink::black));
}

TEST_CASE("of an empty sheet nothing is kept, and undo takes a stroke back") {
  TestVault test;
  ReviewSession& review = test.openReview();
  SketchBoard& board = *review.studio()->board();
  board.beginSketch("");
  stroke(board, {100, 100}, {800, 600});
  board.undo();
  CHECK(board.empty());
  CHECK(board.canRedo());
  CHECK(board.keep().isEmpty());
  CHECK_FALSE(board.isOpen());
  CHECK(review.evidenceImport()->count() == 0);
}

TEST_CASE("the text tool asks for words and writes them where it was put down") {
  TestVault test;
  ReviewSession& review = test.openReview();
  SketchBoard& board = *review.studio()->board();
  board.beginSketch("");
  board.setTool("text");
  int asked = 0;
  QObject::connect(&board, &SketchBoard::textWanted, &board, [&] { ++asked; });
  board.press({300, 200});
  board.release();
  CHECK(asked == 1);
  CHECK(board.empty());
  board.writeText("Gate 2");
  REQUIRE_FALSE(board.empty());
  CHECK(board.board().drawing().shapes.front().points.front() == QPoint(300, 200));
  board.setTool("nonsense");
  CHECK(board.tool() == "text");
}

TEST_CASE("a markup is new evidence that names its original, and what is veiled is gone from it") {
  TestVault test;
  ReviewSession& review = test.openReview();
  const QString original = stripes(review);
  const domain::Evidence before = stored(review, original);
  SketchBoard& board = *review.studio()->board();
  REQUIRE(board.beginMarkup(original));
  CHECK(board.onPicture());
  CHECK(board.caption() == "Door plate");
  board.setTool("veil");
  stroke(board, {100, 100}, {300, 200});
  const QString id = board.keep();
  const domain::Evidence markup = stored(review, id);
  CHECK(markup.kind == "markup");
  CHECK(markup.original == before.id);
  CHECK(markup.level == "secret");
  CHECK(markup.links == before.links);
  const QImage veiled = readPicture(review.desk(), markup).value();
  int edges = 0;
  for (int x = 101; x < 300; ++x) edges += veiled.pixel(x, 150) != veiled.pixel(x - 1, 150) ? 1 : 0;
  CHECK(edges <= 20);
  const QImage kept = readPicture(review.desk(), stored(review, original)).value();
  CHECK(kept.pixel(150, 150) != kept.pixel(151, 150));
  EvidencePane& pane = *review.studio()->pane();
  pane.setEvidenceId(original);
  REQUIRE(pane.markups().size() == 1);
  CHECK(pane.markups().front().toMap().value("id") == id);
  pane.setEvidenceId(id);
  CHECK(pane.original().value("id") == original);
}

TEST_CASE("a picture that is not on this tablet cannot be marked, and a sentence says so") {
  TestVault test;
  ReviewSession& review = test.openReview();
  const std::string theirs = "evidence/01000000-0000-7000-8000-0000000000ee";
  const json::value content{{"sha256", "sha256:" + std::string(64, 'a')}, {"bytes", 9}, {"type", "image/jpeg"}};
  test.arrives(test.office.colleagueWrites({{theirs, "kind", json::value("photo")}, {theirs, "content", content}}));
  CHECK_FALSE(review.studio()->board()->beginMarkup(QString::fromStdString(theirs.substr(9))));
  CHECK_FALSE(review.studio()->board()->isOpen());
  REQUIRE(test.toasts().size() == 1);
  CHECK(test.toasts().front().startsWith("error: "));
}

TEST_CASE("what was drawn and recorded when the vault is locked is there after the next unlock") {
  TestVault test;
  test.hardware.hasMicrophone = true;
  ReviewSession& review = test.openReview();
  SketchBoard& board = *review.studio()->board();
  board.beginSketch("item/PE-01");
  stroke(board, {100, 100}, {800, 600});
  SoundRecorder& recorder = *review.studio()->recorder();
  recorder.begin("item/PE-01");
  REQUIRE(recorder.record());
  test.hardware.speak(200);
  test.app().lock();
  CHECK(test.app().locked());
  QCoreApplication::processEvents();  // what held the vault goes behind what showed it
  test.reopen();
  ReviewSession& again = test.openReview();
  CHECK(again.evidence()->count() == 2);
}
