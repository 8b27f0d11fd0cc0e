#include <catch2/catch_test_macros.hpp>

#include "journal/seal.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

/// Answers and sights all there is.
void complete(ReviewSession& review) {
  for (const char* item : {"MO-01", "MO-02", "PE-02"}) {
    review.pane()->setItemId(item);
    REQUIRE(review.pane()->determine("conform"));
  }
  review.pane()->setItemId("PE-01");
  REQUIRE(review.pane()->units()->conformRest());
  for (int list = 0; list < review.unitLists()->count(); ++list) {
    review.units()->setListId(review.unitLists()->idAt(list));
    for (int row = 0; row < review.units()->count(); ++row)
      REQUIRE(review.units()->confirmMatch(review.units()->entityAt(row)));
  }
  REQUIRE(review.setOpinion("pass", "all in order"));
  review.setAnnouncement("The team recommends to pass.");
  REQUIRE(review.setStatement("No objection.", false));
  REQUIRE(review.moveTo("deliberation"));
}

const QVariantList kSigners{
    QVariantMap{{"name", "Li"}, {"place", "team"}, {"leader", true}}, QVariantMap{{"name", "Wang"}, {"place", "team"}},
    QVariantMap{
        {"name", "Zhao"}, {"place", "applicant"}, {"refused", true}, {"reason", "does not sign without a lawyer"}}};

}  // namespace

TEST_CASE("an inspector does not seal") {
  TestVault test;
  ReviewSession& review = test.openReview();
  complete(review);
  CHECK_FALSE(review.leader());
  CHECK_FALSE(review.seal(kSigners));
  CHECK_FALSE(review.sealed());
  CHECK(review.sealProblem() == "Only the team leader seals a review.");
}

TEST_CASE("a review with something open is not sealed and says what") {
  TestVault test(true);
  ReviewSession& review = test.openReview();
  REQUIRE(review.moveTo("deliberation"));
  CHECK_FALSE(review.seal(kSigners));
  CHECK_FALSE(review.sealed());
  CHECK(review.blockers()->count() > 0);
}

TEST_CASE("the leader seals once with signatures, and the seal covers what was there") {
  TestVault test(true);
  ReviewSession& review = test.openReview();
  complete(review);
  CHECK(review.sealProblem().isEmpty());
  CHECK_FALSE(review.seal({}));
  CHECK_FALSE(review.seal({QVariantMap{{"name", ""}, {"place", "team"}, {"leader", true}}}));
  const crypto::Sha256 before = review.desk().registers().stateHash();
  REQUIRE(review.seal(kSigners));
  CHECK(review.sealed());
  CHECK(review.reviewState() == "sealed");
  CHECK_FALSE(review.writable());
  CHECK_FALSE(review.canUndo());
  CHECK(review.amendments() == 0);
  const auto seal = journal::currentSeal(review.desk().registers());
  REQUIRE(seal.has_value());
  CHECK(seal->state == before);
  CHECK(seal->signatures.size() == 3);
  const QVariantMap refused = review.sealSigners().last().toMap();
  CHECK(refused["place"] == "applicant");
  CHECK(refused["refused"].toBool());
  CHECK(refused["reason"] == "does not sign without a lawyer");
  // All of it is signed into segments at once.
  const auto device = review.desk().store().identity().device;
  CHECK(seal->covers.at(device) + 1 == review.desk().journal().journal().last(device));
  auto count = review.desk().store().database().prepare("SELECT count(*) FROM open_entries");
  REQUIRE(count->step().value());
  CHECK(count->integer(0) == 0);
  CHECK_FALSE(review.seal(kSigners));
}

TEST_CASE("what a colleague wrote and sends after the seal is an amendment") {
  TestVault test(true);
  ReviewSession& review = test.openReview();
  complete(review);
  REQUIRE(review.seal(kSigners));
  test.arrives(test.office.colleagueWrites({{"item/MO-02", "note", json::value("late")}}));
  CHECK(review.amendments() == 1);
}
