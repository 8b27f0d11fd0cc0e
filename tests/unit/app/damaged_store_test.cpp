// A store that cannot be read or written any more: what is shown stays, what happened is said, and the rest goes on.
#include <catch2/catch_test_macros.hpp>

#include "models/evidence_studio.hpp"
#include "models/history_model.hpp"
#include "models/review_list_model.hpp"
#include "pictures.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

QString bringPicture(ReviewSession& review) {
  EvidenceDraft draft;
  draft.kind = "picture";
  draft.caption = "Door";
  const QString id = review.evidenceImport()->importImage(twoColours(300, 200), "image/png", "door.png", draft);
  REQUIRE(waitFor([&] { return review.evidence()->count() == 1; }));
  return id;
}

}  // namespace

TEST_CASE("a review that cannot be read is said to be there, not left out in silence") {
  TestVault test;
  damageSegments(test.store().database(), test.office.review());
  CHECK_THROWS(test.openReview());
  const ReviewListModel& reviews = *test.app().reviews();
  CHECK(reviews.total() == 0);
  CHECK(reviews.unreadText().contains("damaged"));
  CHECK(reviews.unreadText().contains("ask the office"));
  REQUIRE_FALSE(test.toasts().isEmpty());
  CHECK(test.toasts().last().contains("damaged"));
}

TEST_CASE("a history that cannot be read says so, and answers are written all the same") {
  TestVault test;
  ReviewSession& review = test.openReview();
  CHECK(test.app().reviews()->unreadText().isEmpty());
  review.pane()->setItemId("MO-01");
  REQUIRE(review.pane()->determine("conform"));
  damageSegments(review.desk().store().database(), test.office.review());
  review.history()->setEntity("review");
  review.history()->setActive(true);
  REQUIRE_FALSE(test.toasts().isEmpty());
  CHECK(test.toasts().last().contains("damaged"));
  CHECK(review.pane()->determination() == "conform");
  review.pane()->setNote("Seen.");
  CHECK(review.pane()->note() == "Seen.");
}

TEST_CASE("a picture whose bytes are gone is not drawn on, and that is said") {
  TestVault test;
  ReviewSession& review = test.openReview();
  const QString id = bringPicture(review);
  REQUIRE(review.desk().store().database().execute("DELETE FROM attachment_chunks"));
  CHECK_FALSE(review.studio()->board()->beginMarkup(id));
  CHECK_FALSE(review.studio()->board()->isOpen());
  CHECK(test.toasts().last().contains("damaged"));
  CHECK(review.evidence()->get(id).value("caption") == "Door");
}

TEST_CASE("what was brought in but cannot be entered waits and is entered when it can") {
  TestVault test;
  ReviewSession& review = test.openReview();
  sql::Database& database = review.desk().store().database();
  EvidenceDraft draft;
  draft.kind = "sketch";
  draft.caption = "Lobby";
  limitPages(database, true);
  // So much is said of it that the entry does not fit in the pages that are there.
  draft.more["shapes"] = std::string(40'000, 'x');
  EvidenceImportModel& imports = *review.evidenceImport();
  const QString id = imports.importImage(twoColours(100, 100), "image/png", "lobby.png", draft);
  REQUIRE(waitFor([&] { return imports.running() == 0; }));
  REQUIRE(imports.count() == 1);
  CHECK(roleOf(imports, 0, EvidenceImportModel::ProblemRole).toString().contains("could not be recorded"));
  CHECK(review.evidence()->count() == 0);
  limitPages(database, false);
  imports.retry(id);
  REQUIRE(waitFor([&] { return imports.running() == 0; }));
  CHECK(imports.count() == 0);
  CHECK(review.evidence()->get(id).value("caption") == "Lobby");
}
