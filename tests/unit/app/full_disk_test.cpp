// A disk that fills: nothing begins that may not end, nothing half written stays, nothing that was made is lost.
#include <QCoreApplication>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

#include "models/evidence_import_model.hpp"
#include "models/evidence_studio.hpp"
#include "models/papers_model.hpp"
#include "models/photography_model.hpp"
#include "models/review_list_model.hpp"
#include "pictures.hpp"
#include "support/file_size_limit.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

constexpr std::int64_t kAlmostFull = std::int64_t{100} << 20U;
constexpr std::int64_t kFull = std::int64_t{4} << 20U;
constexpr std::int64_t kRoom = std::int64_t{1} << 40U;

QVariant failedRow(const EvidenceImportModel& imports, int role) {
  REQUIRE(imports.count() == 1);
  return roleOf(imports, 0, role);
}

/// A sketch with one line on it.
QString keepSketch(ReviewSession& review, const QString& caption) {
  SketchBoard& board = *review.studio()->board();
  board.beginSketch("item/PE-01");
  board.setCaption(caption);
  board.press({10, 10});
  board.moveTo({200, 200});
  board.release();
  return board.keep();
}

void waitUntilIdle(ReviewSession& review) {
  REQUIRE(waitFor([&] { return review.evidenceImport()->running() == 0; }));
}

}  // namespace

TEST_CASE("on an almost full disk nothing large begins, and a sentence says what to do") {
  TestVault test;
  test.hardware.hasMicrophone = true;
  test.hardware.cameras["Back camera"] = twoColours(640, 480);
  ReviewSession& review = test.openReview();
  REQUIRE(review.photographyPermission()->permit("Director Zhao", "", ""));
  SoundRecorder& recorder = *review.studio()->recorder();
  PhotoCamera& camera = *review.studio()->camera();
  recorder.begin("");
  REQUIRE(recorder.record());
  test.hardware.speak(800);
  recorder.stop();
  REQUIRE(camera.begin(""));

  test.freeBytes = kAlmostFull;
  CHECK_FALSE(recorder.record());
  CHECK(recorder.problem().contains("almost full"));
  CHECK(recorder.hasSound());
  camera.take();
  CHECK_FALSE(camera.running());
  CHECK(camera.problem().contains("almost full"));
  CHECK_FALSE(camera.tryAgain());
  const QUrl file = QUrl::fromLocalFile(QString::fromStdString((test.data() / "plan.pdf").string()));
  CHECK(review.evidenceImport()->importFiles({file}) == QStringList{QString()});
  CHECK(test.toasts().last().contains("almost full"));
  CHECK_FALSE(review.papers()->save(QString::fromStdString(test.data().string()), "papers", false));
  CHECK(review.papers()->problem().contains("almost full"));

  // What was said before is kept all the same: there is room for that.
  CHECK_FALSE(recorder.keep().isEmpty());
  REQUIRE(waitFor([&] { return review.evidence()->count() == 1; }));
  test.freeBytes = kRoom;
  CHECK(camera.tryAgain());
  CHECK(recorder.record());
}

TEST_CASE("papers that find no room say where, leave nothing, and are saved when there is some") {
  TestVault test(true);
  ReviewSession& review = test.openReview();
  PapersModel& papers = *review.papers();
  const QString folder = QString::fromStdString(test.data().string());
  {
    const FileSizeLimit full(10'000);
    REQUIRE(papers.save(folder, "papers", false));
    REQUIRE(waitFor([&] { return !papers.busy(); }));
  }
  CHECK(papers.problem().contains("no room for papers.pdf in " + folder));
  CHECK(test.toasts().last().contains("no room for papers.pdf"));
  CHECK_FALSE(QFile::exists(folder + "/papers.pdf"));
  CHECK_FALSE(QFile::exists(folder + "/papers.pdf.new"));
  REQUIRE(papers.save(folder, "papers", false));
  CHECK(papers.problem().isEmpty());
  REQUIRE(waitFor([&] { return !papers.busy(); }));
  CHECK(papers.exists(folder, "papers.pdf"));
  // The same file under the name that it is given: it is not replaced unasked.
  CHECK(papers.exists(folder, "papers"));
  CHECK_FALSE(papers.save(folder, "papers", false));
}

TEST_CASE("what was drawn when the storage is full waits until there is room, wherever one goes meanwhile") {
  TestVault test;
  ReviewSession& review = test.openReview();
  const QString reviewId = review.reviewId();
  test.freeBytes = kFull;
  const QString id = keepSketch(review, "Lobby");
  REQUIRE_FALSE(id.isEmpty());
  waitUntilIdle(review);
  CHECK(failedRow(*review.evidenceImport(), EvidenceImportModel::ProblemRole).toString().contains("too full"));
  CHECK(failedRow(*review.evidenceImport(), EvidenceImportModel::CanRetryRole).toBool());
  CHECK(review.evidence()->count() == 0);

  SECTION("and is brought in from the list, also after the review was left") {
    test.app().closeReview();
    QCoreApplication::processEvents();
    REQUIRE(test.app().openReview(reviewId));
    ReviewSession& again = *test.app().review();
    CHECK(failedRow(*again.evidenceImport(), EvidenceImportModel::NameRole) == "Lobby");
    test.freeBytes = kRoom;
    again.evidenceImport()->retry(id);
    waitUntilIdle(again);
    CHECK(again.evidence()->get(id).value("caption") == "Lobby");
    CHECK(test.app().reviews()->cutOffText().isEmpty());
  }
  SECTION("and outlives a try that the review does not take now") {
    test.freeBytes = kRoom;
    REQUIRE(review.moveTo("suspended"));
    review.evidenceImport()->retry(id);
    CHECK(failedRow(*review.evidenceImport(), EvidenceImportModel::NameRole) == "Lobby");
    REQUIRE(review.moveTo("fieldwork"));
    review.evidenceImport()->retry(id);
    waitUntilIdle(review);
    CHECK(review.evidence()->get(id).value("caption") == "Lobby");
  }
  SECTION("and by the lock itself, which tries once more") {
    test.freeBytes = kRoom;
    test.app().lock();
    CHECK(test.restart().evidence()->get(id).value("caption") == "Lobby");
  }
  SECTION("and is told of when it was lost") {
    test.app().lock();
    ReviewSession& again = test.restart();
    CHECK(test.app().reviews()->cutOffText().contains("Lobby"));
    CHECK_FALSE(failedRow(*again.evidenceImport(), EvidenceImportModel::CanRetryRole).toBool());
    CHECK(failedRow(*again.evidenceImport(), EvidenceImportModel::ProblemRole).toString().contains("Make it again"));
    again.evidenceImport()->cancel(id);
    CHECK(test.app().reviews()->cutOffText().isEmpty());
  }
}

TEST_CASE("an answer that finds no room stays what it was, says so, and is given again when there is some") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("PE-01");
  sql::Database& database = review.desk().store().database();
  limitPages(database, true);
  QString note(20'000, 'x');
  review.pane()->setNote(note);
  CHECK(review.pane()->note().isEmpty());
  REQUIRE_FALSE(test.toasts().isEmpty());
  CHECK(test.toasts().last().contains("storage is full"));
  limitPages(database, false);
  review.pane()->setNote(note);
  CHECK(review.pane()->note() == note);
}

TEST_CASE("why nothing was written is taken back by itself once there is room again, and not before") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("PE-01");
  sql::Database& database = review.desk().store().database();
  limitPages(database, true);
  CHECK_FALSE(review.desk().store().tryRoom());
  review.pane()->setNote(QString(20'000, 'x'));
  REQUIRE(review.unsaved()->problem().contains("storage is full"));
  review.unsaved()->lookForRoom();
  CHECK(review.unsaved()->problem().contains("storage is full"));
  limitPages(database, false);
  CHECK(waitFor([&] { return review.unsaved()->problem().isEmpty(); }));
}

TEST_CASE("a text that found no room is written by itself when there is some, but not over what was written since") {
  TestVault test;
  ReviewSession& review = test.openReview();
  UnsavedTexts& unsaved = *review.unsaved();
  sql::Database& database = review.desk().store().database();
  const QString words(20'000, 'x');
  limitPages(database, true);
  for (const char* item : {"PE-01", "PE-02"}) {
    review.pane()->setItemId(item);
    unsaved.begin(QString(item) + ".note", words);
    review.pane()->setNote(words);
    unsaved.end();
  }
  CHECK(unsaved.keys() == QStringList{"PE-01.note", "PE-02.note"});
  CHECK(unsaved.notice().startsWith("Not saved yet: PE-01, PE-02. It is kept and saved as soon as there is room."));
  CHECK(unsaved.textOf("PE-02.note").toString() == words);
  limitPages(database, false);
  review.pane()->setNote("shorter, and by another way");
  unsaved.lookForRoom();
  CHECK(review.pane()->note() == "shorter, and by another way");
  CHECK(unsaved.keys() == QStringList{"PE-02.note"});
  CHECK(unsaved.notice() == "Not saved: PE-02. It is kept; try again at its field.");
  review.pane()->setItemId("PE-01");
  CHECK(review.pane()->note() == words);
  unsaved.forget("PE-02.note");
  CHECK(unsaved.keys().isEmpty());
}

TEST_CASE("a text that was too long for an entry is there again after a lock, and after a kill") {
  TestVault test;
  ReviewSession* review = &test.openReview();
  const QString words(200'000, 'x');
  review->pane()->setItemId("PE-01");
  review->unsaved()->begin("PE-01.note", words);
  review->pane()->setNote(words);
  review->unsaved()->end();
  REQUIRE(review->unsaved()->problem().contains("too long"));
  review = &test.lockAndReturn();
  CHECK(review->unsaved()->textOf("PE-01.note").toString() == words);
  CHECK(review->unsaved()->notice() == "Not saved: PE-01. It is kept; try again at its field.");
  const QVariantMap kept = review->unsaved()->texts().constFirst().toMap();
  CHECK(kept["place"] == "PE-01");
  CHECK(kept["text"] == words);
  CHECK(kept["why"].toString().contains("too long"));
  review = &test.restart();
  CHECK(review->unsaved()->textOf("PE-01.note").toString() == words);
  review->unsaved()->lookForRoom();
  CHECK(review->unsaved()->keys() == QStringList{"PE-01.note"});
  review->pane()->setItemId("PE-01");
  review->unsaved()->begin("PE-01.note", "short");
  review->pane()->setNote("short");
  review->unsaved()->end();
  CHECK(test.lockAndReturn().unsaved()->keys().isEmpty());
}

TEST_CASE("two fields that share what is stored are both saved when there is room") {
  TestVault test;
  ReviewSession& review = test.openReview();
  UnsavedTexts& unsaved = *review.unsaved();
  const QString to(20'000, 't');
  const QString by(20'000, 'b');
  limitPages(review.desk().store().database(), true);
  unsaved.begin("review.announcedTo", to);
  review.closing()->setAnnouncedTo(to);
  unsaved.end();
  unsaved.begin("review.announcedBy", by);
  review.closing()->setAnnouncedBy(by);
  unsaved.end();
  REQUIRE(unsaved.keys().size() == 2);
  limitPages(review.desk().store().database(), false);
  unsaved.lookForRoom();
  CHECK(review.closing()->announcedTo() == to);
  CHECK(review.closing()->announcedBy() == by);
  CHECK(unsaved.keys().isEmpty());
}

TEST_CASE("a refused emptying is no text that anybody would miss") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.findingEditor()->startNew("MO-01");
  review.findingEditor()->setFindingText("No badge was worn.");
  review.unsaved()->begin("finding.findingText", "");
  review.findingEditor()->setFindingText("");
  review.unsaved()->end();
  CHECK(review.findingEditor()->findingText() == "No badge was worn.");
  CHECK(review.unsaved()->keys().isEmpty());
  CHECK(review.unsaved()->notice().isEmpty());
}

TEST_CASE("what is chosen for a new finding while the disk is full is stored with it") {
  TestVault test;
  ReviewSession& review = test.openReview();
  FindingEditor& editor = *review.findingEditor();
  const QString words(20'000, 'x');
  editor.startNew("MO-01");
  limitPages(review.desk().store().database(), true);
  review.unsaved()->begin(editor.subject() + ".findingText", words);
  editor.setFindingText(words);
  review.unsaved()->end();
  editor.setSeverity("major");
  editor.setDueIso("2027-01-31");
  limitPages(review.desk().store().database(), false);
  review.unsaved()->lookForRoom();
  REQUIRE(waitFor([&] { return editor.findingText() == words; }));
  CHECK(editor.dueIso() == "2027-01-31");
  CHECK(editor.severity() == "major");
  const auto stored = review.desk().review().findings();
  REQUIRE(stored.size() == 1);
  CHECK(domain::toString(stored.front().severity) == "major");
  CHECK(stored.front().due == "2027-01-31");
}

TEST_CASE("a text that found no room does not settle a conflict that arrived since") {
  TestVault test;
  ReviewSession& review = test.openReview();
  UnsavedTexts& unsaved = *review.unsaved();
  review.pane()->setItemId("PE-01");
  review.pane()->setNote("mine, first");
  const QString words(20'000, 'x');
  limitPages(review.desk().store().database(), true);
  unsaved.begin("PE-01.note", words);
  review.pane()->setNote(words);
  unsaved.end();
  limitPages(review.desk().store().database(), false);
  test.arrives(test.office.colleagueWrites({{"item/PE-01", "note", "theirs"}}));
  const journal::RegisterKey key{"item/PE-01", "note"};
  REQUIRE(review.desk().registers().find(key.entity, key.field)->conflicted());
  unsaved.lookForRoom();
  CHECK(review.desk().registers().find(key.entity, key.field)->conflicted());
  CHECK(unsaved.textOf("PE-01.note").toString() == words);
}

TEST_CASE("a text that found no room is saved when there is some, also when its review was left") {
  TestVault test;
  ReviewSession* review = &test.openReview();
  const QString id = review->reviewId();
  const QString words(20'000, 'x');
  sql::Database& database = review->desk().store().database();
  review->pane()->setItemId("PE-01");
  limitPages(database, true);
  review->unsaved()->begin("PE-01.note", words);
  review->pane()->setNote(words);
  review->unsaved()->end();
  bool gone = false;
  QObject::connect(review, &QObject::destroyed, [&] { gone = true; });
  test.app().closeReview();
  QCoreApplication::processEvents();
  CHECK_FALSE(gone);
  limitPages(database, false);
  REQUIRE(waitFor([&] { return gone; }));
  REQUIRE(test.app().openReview(id));
  test.app().review()->pane()->setItemId("PE-01");
  CHECK(test.app().review()->pane()->note() == words);
  CHECK(test.app().review()->unsaved()->keys().isEmpty());
}
