// Imports that a kill or a lock cuts off: nothing half stored stays, and a person is told and can begin them again.
#include <QCoreApplication>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

#include "models/evidence_import_model.hpp"
#include "models/evidence_list_model.hpp"
#include "models/review_list_model.hpp"
#include "pictures.hpp"
#include "store/attachments.hpp"
#include "store/import_records.hpp"
#include "support/journals.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

QUrl fileIn(const TemporaryFolder& folder, const QString& name, qsizetype size) {
  const QString path = QString::fromStdString((folder.path() / name.toStdString()).string());
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  REQUIRE(file.write(QByteArray(size, 'z')) == size);
  return QUrl::fromLocalFile(path);
}

QString problemOf(const EvidenceImportModel& imports, int row) {
  return roleOf(imports, row, EvidenceImportModel::ProblemRole).toString();
}

std::int64_t contentsIn(ReviewSession& review) {
  auto rows = review.desk().store().database().prepare("SELECT count(*) FROM attachments").value();
  REQUIRE(rows.step().value());
  return rows.integer(0);
}

}  // namespace

TEST_CASE("a file that a kill cut off is told of and comes in when it is asked for again") {
  TestVault test;
  TemporaryFolder stick;
  ReviewSession& before = test.openReview();
  const QUrl file = fileIn(stick, "plan.bin", 20'000'000);
  const QVariantMap said{{"caption", "The plan"}, {"level", "secret"}, {"links", QStringList{"item/PE-01"}}};
  const QString id = before.evidenceImport()->importFiles({file}, said).front();
  REQUIRE_FALSE(id.isEmpty());

  ReviewSession& review = test.restart();
  EvidenceImportModel& imports = *review.evidenceImport();
  CHECK(test.app().reviews()->cutOffText().contains("The plan"));
  REQUIRE(imports.count() == 1);
  CHECK(imports.running() == 0);
  CHECK(problemOf(imports, 0).contains("cut off"));
  CHECK(review.evidence()->count() == 0);
  // What the kill left half stored is swept on the worker's thread, before anything else comes in.
  test.app().evidenceWorker()->finish();
  CHECK(contentsIn(review) == 0);

  imports.retry(id);
  REQUIRE(waitFor([&] { return imports.running() == 0; }));
  CHECK(imports.count() == 0);
  const QVariantMap evidence = review.evidence()->get(id);
  CHECK(evidence.value("caption") == "The plan");
  CHECK(evidence.value("level") == "secret");
  CHECK(evidence.value("contentName") == "plan.bin");
  CHECK(evidence.value("links").toStringList() == QStringList{"item/PE-01"});
  CHECK(test.app().reviews()->cutOffText().isEmpty());
  CHECK(test.restart().evidenceImport()->count() == 0);
}

TEST_CASE("a file on a stick that is gone by then says so and can still be tried or let go") {
  TestVault test;
  TemporaryFolder stick;
  const QUrl file = fileIn(stick, "plan.bin", 5'000'000);
  const QString id = test.openReview().evidenceImport()->importFiles({file}).front();
  EvidenceImportModel* imports = test.restart().evidenceImport();
  REQUIRE(QFile::remove(file.toLocalFile()));
  imports->retry(id);
  REQUIRE(waitFor([&] { return imports->running() == 0; }));
  REQUIRE(imports->count() == 1);
  CHECK(problemOf(*imports, 0).contains("plan.bin cannot be read"));
  imports->cancel(id);
  CHECK(imports->count() == 0);
  CHECK(test.restart().evidenceImport()->count() == 0);
}

TEST_CASE("a photograph that a kill cut off is gone, and that is said") {
  TestVault test;
  ReviewSession& before = test.openReview();
  EvidenceDraft draft;
  draft.kind = "sketch";
  draft.caption = "Lobby";
  REQUIRE_FALSE(before.evidenceImport()->importImage(twoColours(900, 900), "image/png", "sketch.png", draft).isEmpty());
  EvidenceImportModel& imports = *test.restart().evidenceImport();
  REQUIRE(imports.count() == 1);
  CHECK(roleOf(imports, 0, EvidenceImportModel::NameRole) == "Lobby");
  CHECK(problemOf(imports, 0).contains("Make it again"));
  CHECK_FALSE(roleOf(imports, 0, EvidenceImportModel::CanRetryRole).toBool());
  imports.retry(roleOf(imports, 0, EvidenceImportModel::EvidenceIdRole).toString());
  CHECK(imports.running() == 0);
  imports.dismissFailed();
  CHECK(test.restart().evidenceImport()->count() == 0);
}

TEST_CASE("a lock cuts files off and says so at the next unlock; one that a person stopped is not told of") {
  TestVault test;
  TemporaryFolder stick;
  EvidenceImportModel& imports = *test.openReview().evidenceImport();
  const QStringList ids =
      imports.importFiles({fileIn(stick, "long.bin", 30'000'000), fileIn(stick, "other.bin", 30'000'000)});
  imports.cancel(ids[0]);
  REQUIRE(waitFor([&] { return imports.count() == 1; }));
  test.app().lock();
  const EvidenceImportModel& after = *test.restart().evidenceImport();
  REQUIRE(after.count() == 1);
  CHECK(roleOf(after, 0, EvidenceImportModel::NameRole) == "other.bin");
}

TEST_CASE("what is noted of an import is what is read of it, with all that its entry would have said") {
  TestVault test;
  ImportRecords records(test.store().database());
  EvidenceDraft draft;
  draft.kind = "picture";
  draft.links = QStringList{"unit/site/S1", "item/PE-01"};
  draft.more["taken"] = {{"place", "Room 301"}};
  draft.along = {{"unit/site/S1", "plan", json::value("x")}};
  const ImportRecord record{uuidOf(1), test.office.review(), "plan.png", "plan.png", encodeDraft(draft)};
  REQUIRE(records.note(record));
  CHECK(records.cutOffNames().value().empty());
  REQUIRE(records.markCutOff());
  CHECK(records.cutOffNames().value() == std::vector<std::string>{"plan.png"});
  REQUIRE(records.of(test.office.review()).value() == std::vector{record});
  const EvidenceDraft read = decodeDraft(record.draft).value();
  CHECK(read.links == draft.links);
  CHECK(read.more == draft.more);
  REQUIRE(read.along.size() == 1);
  CHECK(read.along[0].value == draft.along[0].value);
  CHECK(decodeDraft("{}").error().code == Errc::bad_format);
}
