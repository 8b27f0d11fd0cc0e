// From a file, a camera or a drawing to an entry with its content, through the review's own models.
#include <QCoreApplication>
#include <QFile>
#include <catch2/catch_test_macros.hpp>
#include <limits>

#include "evidence/content_import.hpp"
#include "evidence/picture_source.hpp"
#include "models/evidence_import_model.hpp"
#include "models/evidence_list_model.hpp"
#include "models/photography_model.hpp"
#include "pictures.hpp"
#include "store/uploads.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

QUrl fileIn(const TemporaryFolder& folder, const QString& name, const QByteArray& bytes) {
  const QString path = QString::fromStdString(folder.path().string()) + "/" + name;
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  REQUIRE(file.write(bytes) == bytes.size());
  return QUrl::fromLocalFile(path);
}

void waitUntilIdle(EvidenceImportModel& import) {
  REQUIRE(waitFor([&] { return import.running() == 0; }));
}

QString textOf(const EvidenceListModel& list, const QString& id, const char* role) {
  return list.get(id).value(role).toString();
}

}  // namespace

TEST_CASE("a picture file becomes evidence with its content, linked and captioned") {
  TestVault test;
  TemporaryFolder stick;
  ReviewSession& review = test.openReview();
  EvidenceImportModel& import = *review.evidenceImport();
  const QUrl file = fileIn(stick, "rack 7.jpg", encoded(twoColours(3000, 2000), "jpeg"));
  const QStringList ids = import.importFiles({file}, {{"links", QStringList{"item/PE-01"}}});
  REQUIRE(ids.size() == 1);
  CHECK(import.running() == 1);
  waitUntilIdle(import);
  CHECK(import.count() == 0);
  const EvidenceListModel& list = *review.evidence();
  REQUIRE(list.count() == 1);
  CHECK(textOf(list, ids[0], "kind") == "picture");
  CHECK(textOf(list, ids[0], "caption") == "rack 7");
  CHECK(textOf(list, ids[0], "level") == "internal");
  CHECK(textOf(list, ids[0], "contentName") == "rack 7.jpg");
  CHECK(textOf(list, ids[0], "contentState") == "here");
  CHECK(textOf(list, ids[0], "linksText") == "PE-01");
  CHECK(textOf(list, ids[0], "authorText").startsWith("Li, "));

  const QString picture = textOf(list, ids[0], "picture");
  REQUIRE(picture.startsWith("image://evidence/"));
  const auto hash = crypto::parseHash(textOf(list, ids[0], "contentHash").toStdString()).value();
  CHECK(test.app().pictures()->picture(hash, {200, 200}).value().size() == QSize(200, 133));
  CHECK(test.app().pictures()->picture(hash, {}).value().width() == 2560);
  const auto totals = Uploads(review.desk().store().database(), review.desk().clock()).totals().value();
  CHECK(totals.contents == 1);
  CHECK(totals.held == 0);

  const std::shared_ptr<PictureSource> pictures = test.app().pictures();
  test.app().lock();
  CHECK(pictures->picture(hash, {200, 200}).error().code == Errc::not_found);
}

TEST_CASE("the template says how large pictures are kept") {
  // The sample template has no policy of its own: the default holds.
  TestVault test;
  ReviewSession& review = test.openReview();
  CHECK(review.desk().checklist().pictures == domain::PicturePolicy{2560, 85});
}

TEST_CASE("a file is kept byte for byte, and the same file twice only once") {
  TestVault test;
  TemporaryFolder stick;
  ReviewSession& review = test.openReview();
  const QByteArray bytes = QByteArray("%PDF-1.7\n") + QByteArray(3'000'000, 'x');
  const QUrl file = fileIn(stick, "policy.pdf", bytes);
  const QStringList ids = review.evidenceImport()->importFiles({file, file});
  waitUntilIdle(*review.evidenceImport());
  REQUIRE(review.evidence()->count() == 2);
  CHECK(textOf(*review.evidence(), ids[0], "kind") == "file");
  CHECK(textOf(*review.evidence(), ids[0], "contentType") == "application/pdf");
  CHECK(textOf(*review.evidence(), ids[0], "contentHash") == textOf(*review.evidence(), ids[1], "contentHash"));
  const auto read = review.evidence()->contentBytes(ids[1]);
  REQUIRE(read.has_value());
  CHECK(asText(*read) == std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
  CHECK(Attachments(review.desk().store().database()).total().value().contents == 1);
}

TEST_CASE("what cannot be brought in says why, loses nothing, and can be tried again or dismissed") {
  TestVault test;
  TemporaryFolder stick;
  ReviewSession& review = test.openReview();
  EvidenceImportModel& import = *review.evidenceImport();
  const QUrl damaged = fileIn(stick, "damaged.jpg", encoded(twoColours(800, 600), "jpeg").left(100));
  const QUrl empty = fileIn(stick, "empty.pdf", {});
  const QUrl gone = QUrl::fromLocalFile(QString::fromStdString(stick.path().string()) + "/gone.pdf");
  const QUrl folder = QUrl::fromLocalFile(QString::fromStdString(stick.path().string()));
  const QUrl good = fileIn(stick, "good.txt", "a text");
  const QStringList ids = import.importFiles({damaged, empty, gone, folder, good}, {});
  waitUntilIdle(import);
  CHECK(import.count() == 4);
  CHECK(review.evidence()->count() == 1);
  const auto problem = [&](int row) {
    return import.data(import.index(row), EvidenceImportModel::ProblemRole).toString();
  };
  CHECK(problem(0).contains("damaged.jpg is damaged"));
  CHECK(problem(1).contains("empty.pdf is empty"));
  CHECK(problem(2).contains("gone.pdf cannot be read"));
  CHECK(problem(3).contains("is not a file"));
  CHECK(test.toasts().size() == 4);

  fileIn(stick, "gone.pdf", "back again");
  import.retry(ids[2]);
  waitUntilIdle(import);
  CHECK(review.evidence()->count() == 2);
  CHECK_FALSE(textOf(*review.evidence(), ids[2], "caption").isEmpty());
  import.dismissFailed();
  CHECK(import.count() == 0);
}

TEST_CASE("an import that is stopped leaves nothing") {
  TestVault test;
  TemporaryFolder stick;
  ReviewSession& review = test.openReview();
  EvidenceImportModel& import = *review.evidenceImport();
  const QUrl file = fileIn(stick, "long.bin", QByteArray(30'000'000, 'y'));
  const QStringList ids = import.importFiles({file, file});
  import.cancel(ids[1]);
  import.cancel(ids[0]);
  waitUntilIdle(import);
  CHECK(import.count() == 0);
  CHECK(review.evidence()->count() == 0);
  CHECK(test.toasts().isEmpty());
}

TEST_CASE("no photograph without a recorded permission") {
  TestVault test;
  ReviewSession& review = test.openReview();
  PhotographyModel& permission = *review.photographyPermission();
  EvidenceDraft draft;
  draft.kind = "photo";
  draft.caption = "The door";
  draft.more["taken"] = {{"place", "Room 301"}};
  const QImage image = twoColours(640, 480);
  CHECK(permission.permission().isEmpty());
  CHECK_FALSE(permission.problem().isEmpty());
  CHECK(review.evidenceImport()->importImage(image, "image/jpeg", "door.jpg", draft).isEmpty());
  CHECK(test.toasts().size() == 1);

  CHECK_FALSE(permission.permit(" ", "", ""));
  REQUIRE(permission.permit("Director Zhao", "Building 3", "rooms, no screens"));
  CHECK(permission.permitted());
  CHECK(permission.by() == "Director Zhao");
  CHECK(permission.where() == "Building 3");
  CHECK(permission.scope() == "rooms, no screens");
  CHECK(permission.recordedText().startsWith("recorded by Li, "));
  CHECK(permission.problem().isEmpty());
  CHECK(review.photography() == "permitted");
  const QString id = review.evidenceImport()->importImage(image, "image/jpeg", "door.jpg", draft);
  REQUIRE_FALSE(id.isEmpty());
  waitUntilIdle(*review.evidenceImport());
  CHECK(textOf(*review.evidence(), id, "kind") == "photo");
  CHECK(textOf(*review.evidence(), id, "takenPlace") == "Room 301");

  REQUIRE(permission.refuse("Director Zhao", ""));
  CHECK(permission.problem().contains("refused"));
  CHECK(review.evidenceImport()->importImage(image, "image/jpeg", "door.jpg", draft).isEmpty());
  REQUIRE(review.undo());
  CHECK(permission.permitted());
}

TEST_CASE("two tablets that heard different answers photograph nothing until one is chosen") {
  TestVault test;
  const std::string theirs = test.office.colleagueWrites(
      {{"review", "photography", domain::encodePhotography(domain::Photography::Permission::refused, "Zhao", "", "")}});
  ReviewSession& review = test.openReview();
  REQUIRE(review.photographyPermission()->permit("Qian", "", ""));
  test.arrives(theirs);
  CHECK(review.photographyPermission()->conflicted());
  CHECK_FALSE(review.photographyPermission()->permitted());
  CHECK(review.photographyPermission()->problem().contains("Conflicts"));
}

TEST_CASE("a permission that an older program wrote as a word still reads") {
  TestVault test;
  const std::string theirs = test.office.colleagueWrites({{"review", "photography", json::value("permitted")}});
  ReviewSession& review = test.openReview();
  test.arrives(theirs);
  CHECK(review.photographyPermission()->permitted());
  CHECK(review.photographyPermission()->by().isEmpty());
}

TEST_CASE("a markup names its original, keeps its shapes, and writes along what goes with it") {
  TestVault test;
  ReviewSession& review = test.openReview();
  EvidenceDraft draft;
  draft.kind = "markup";
  draft.id = review.desk().newId();
  draft.more["original"] = "01000000-0000-7000-8000-0000000000aa";
  draft.more["shapes"] = json::array{json::object{{"kind", "arrow"}}};
  draft.along = {{"unit/site/S1", "plan", json::value(draft.id->toString())}};
  const QString id = review.evidenceImport()->importImage(twoColours(100, 100), "image/png", "markup.png", draft);
  waitUntilIdle(*review.evidenceImport());
  CHECK(textOf(*review.evidence(), id, "original") == "01000000-0000-7000-8000-0000000000aa");
  CHECK(textOf(*review.evidence(), id, "shapes") == R"([{"kind":"arrow"}])");
  const auto* plan = review.desk().registers().find("unit/site/S1", "plan");
  const auto* content = review.desk().registers().find("evidence/" + id.toStdString(), "content");
  REQUIRE(plan != nullptr);
  REQUIRE(content != nullptr);
  CHECK(plan->provisional().entry == content->provisional().entry);
}

TEST_CASE("evidence is changed, linked, filtered, retracted with a reason, and comes back by undo") {
  TestVault test;
  TemporaryFolder stick;
  ReviewSession& review = test.openReview();
  EvidenceListModel& list = *review.evidence();
  const QString document = list.addDocument({{"caption", "Access policy"}, {"number", "AP-7"}}, "item/PE-01");
  const QString picture =
      review.evidenceImport()->importFiles({fileIn(stick, "door.png", encoded(twoColours(64, 64), "png"))}).front();
  waitUntilIdle(*review.evidenceImport());
  CHECK(list.kinds() == QStringList{"document", "picture"});
  REQUIRE(list.change(picture, {{"caption", "The strong room's door"}, {"level", "secret"}, {"takenPlace", "B3"}}));
  CHECK(textOf(list, picture, "level") == "secret");
  CHECK(textOf(list, picture, "takenPlace") == "B3");
  CHECK_FALSE(list.change(picture, {{"caption", " "}}));
  REQUIRE(list.link(picture, "item/PE-01"));
  REQUIRE(list.link(picture, "unit/person/P2"));
  REQUIRE(list.unlink(picture, "item/PE-01"));
  CHECK(list.get(picture).value("links").toStringList() == QStringList{"unit/person/P2"});

  list.setKindFilter("picture");
  CHECK(list.count() == 1);
  list.setKindFilter("");
  list.setSearch("ap-7 policy");
  CHECK(list.count() == 1);
  CHECK(list.data(list.index(0), EvidenceListModel::EvidenceIdRole) == document);
  list.setSearch("nowhere");
  CHECK(list.count() == 0);
  list.setSearch("");

  CHECK_FALSE(list.retract(picture, ""));
  REQUIRE(list.retract(picture, "shows a screen"));
  CHECK(list.count() == 1);
  list.setWithRetracted(true);
  CHECK(list.count() == 2);
  CHECK(textOf(list, picture, "retractedReason") == "shows a screen");
  REQUIRE(review.undo());
  list.setWithRetracted(false);
  CHECK(list.count() == 2);
}

TEST_CASE("an evidence of a colleague whose content is not here says so") {
  TestVault test;
  const std::string hash = crypto::printHash(crypto::sha256(std::string_view("theirs")));
  const std::string theirs = test.office.colleagueWrites(
      {{"evidence/01000000-0000-7000-8000-0000000000bb", "kind", json::value("photo")},
       {"evidence/01000000-0000-7000-8000-0000000000bb", "caption", json::value("Gate")},
       {"evidence/01000000-0000-7000-8000-0000000000bb", "content",
        json::value{{"sha256", hash}, {"bytes", 6}, {"type", "image/jpeg"}, {"name", "gate.jpg"}}}});
  ReviewSession& review = test.openReview();
  test.arrives(theirs);
  REQUIRE(review.evidence()->count() == 1);
  const QString id = "01000000-0000-7000-8000-0000000000bb";
  CHECK(textOf(*review.evidence(), id, "contentState") == "elsewhere");
  CHECK(textOf(*review.evidence(), id, "picture").isEmpty());
  CHECK_FALSE(review.evidence()->get(id).value("here").toBool());
}

TEST_CASE("leaving a review while a content comes in loses neither") {
  TestVault test;
  TemporaryFolder stick;
  ReviewSession& review = test.openReview();
  const QString reviewId = review.reviewId();
  const QUrl file = fileIn(stick, "long.bin", QByteArray(8'000'000, 'z'));
  const QString id = review.evidenceImport()->importFiles({file}).front();
  test.app().closeReview();
  CHECK(test.app().review() == nullptr);
  SECTION("coming back before it is in") {
    REQUIRE(test.app().openReview(reviewId));
    waitUntilIdle(*test.app().review()->evidenceImport());
  }
  SECTION("coming back when it is in") {
    Attachments attachments(review.desk().store().database());
    REQUIRE(waitFor([&] { return attachments.total().value().contents == 1; }));
    QCoreApplication::processEvents();
    REQUIRE(test.app().openReview(reviewId));
  }
  REQUIRE(test.app().review()->evidence()->count() == 1);
  CHECK(textOf(*test.app().review()->evidence(), id, "contentName") == "long.bin");
}

TEST_CASE("what was drawn here is entered before the vault locks, and nothing half stored stays") {
  TestVault test;
  TemporaryFolder stick;
  ReviewSession& review = test.openReview();
  EvidenceDraft draft;
  draft.kind = "sketch";
  draft.caption = "Lobby";
  review.evidenceImport()->importFiles({fileIn(stick, "long.bin", QByteArray(30'000'000, 'z'))});
  review.evidenceImport()->importImage(twoColours(500, 500), "image/png", "lobby.png", draft);
  test.app().lock();
  QCoreApplication::processEvents();
  auto vault = OpenVault::open(test.folder(), kPassphrase, test.app().clock());
  REQUIRE(vault.has_value());
  bool found = false;
  const auto look = [&](DeviceId, const journal::Entry&) { found = true; };
  REQUIRE((*vault)->store().search(test.office.review(), "lobby.png", look));
  CHECK(found);
  CHECK(Attachments((*vault)->store().database()).sweep().value() == 0);
  CHECK(Attachments((*vault)->store().database()).verifyAll());
}

TEST_CASE("an import begins only when room stays for answers, and stops when it runs out") {
  TestVault test;
  TemporaryFolder stick;
  sql::Database& database = test.store().database();
  ContentOrder order;
  order.source = fileIn(stick, "long.bin", QByteArray(20'000'000, 'w')).toLocalFile();
  qint64 free = kReservedBytes + 30'000'000;
  qint64 used = 0;
  const ImportWatch watch{[&](qint64 done, qint64) {
                            used = done;
                            return true;
                          },
                          [&] { return free - used; }};
  SECTION("enough") {
    CHECK(importContent(database, order, watch).has_value());
  }
  SECTION("too little from the start") {
    free = kReservedBytes + 10'000'000;
    CHECK(importContent(database, order, watch).error().code == Errc::disk_full);
    CHECK(used == 0);
  }
  SECTION("unknown, and the file grows while it is read") {
    const ImportWatch growing{[&](qint64 done, qint64 total) {
                                QFile file(std::get<QString>(order.source));
                                return done != total || (file.open(QIODevice::Append) && file.write("more") == 4);
                              },
                              [] { return std::numeric_limits<qint64>::max(); }};
    CHECK(importContent(database, order, growing).value().stored.bytes == 20'000'004);
  }
  SECTION("somebody else fills it") {
    const ImportWatch filling{[&](qint64 done, qint64) {
                                used = done;
                                if (done > 10'000'000) free = kReservedBytes;
                                return true;
                              },
                              [&] { return free - used; }};
    CHECK(importContent(database, order, filling).error().code == Errc::disk_full);
    CHECK(Attachments(database).sweep().value() == 0);
  }
}
