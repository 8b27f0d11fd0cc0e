#include <catch2/catch_test_macros.hpp>

#include "models/evidence_contents.hpp"
#include "models/review_desk.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

const QString kSite = "unit/site/S1";

QString picture(ReviewSession& review, const QString& link = {}) {
  QImage plan(300, 200, QImage::Format_RGB32);
  plan.fill(link.isEmpty() ? Qt::white : Qt::gray);
  EvidenceDraft said;
  said.kind = "picture";
  said.caption = "Ground floor";
  if (!link.isEmpty()) said.links = QStringList{link};
  const QString id = review.evidenceImport()->importImage(plan, "image/png", "plan.png", said);
  REQUIRE(waitFor([&] { return findEvidence(review.desk(), id).has_value(); }));
  return id;
}

}  // namespace

TEST_CASE("a site takes a picture as its plan and holds pins that move, change and go") {
  TestVault test;
  ReviewSession& review = test.openReview();
  FloorPlanModel& plan = *review.studio()->floorPlan();
  CHECK(plan.addPin(0.5, 0.5, "nowhere", "").isEmpty());
  plan.setPlace(kSite);
  CHECK(plan.planHash().isEmpty());
  const QString id = picture(review);
  REQUIRE(plan.setPlan(id));
  CHECK(plan.planId() == id);
  CHECK(plan.planHash().size() == 64);
  const QString pin = plan.addPin(0.25, 0.75, "Rack 3", "unit/person/P1");
  REQUIRE_FALSE(pin.isEmpty());
  REQUIRE(plan.count() == 1);
  const QVariantMap said = plan.pin(pin);
  CHECK(said.value("pinX") == 0.25);
  CHECK(said.value("pinY") == 0.75);
  CHECK(said.value("number") == 1);
  CHECK(said.value("label") == "Rack 3");
  CHECK(said.value("aboutKind") == "unit");
  CHECK(said.value("aboutTitle").toString().contains("P1"));
  REQUIRE(plan.movePin(pin, 7, -3));  // a finger that leaves the plan
  CHECK(plan.pin(pin).value("pinX") == 1.0);
  CHECK(plan.pin(pin).value("pinY") == 0.0);
  REQUIRE(review.undo());
  CHECK(plan.pin(pin).value("pinX") == 0.25);
  REQUIRE(plan.changePin(pin, "Rack 4", ""));
  CHECK(plan.pin(pin).value("label") == "Rack 4");
  REQUIRE(plan.removePin(pin));
  CHECK(plan.count() == 0);
  REQUIRE(review.undo());
  CHECK(plan.count() == 1);
}

TEST_CASE("a new pin is undone by taking it back") {
  TestVault test;
  ReviewSession& review = test.openReview();
  FloorPlanModel& plan = *review.studio()->floorPlan();
  plan.setPlace(kSite);
  REQUIRE(plan.setPlan(picture(review)));
  REQUIRE_FALSE(plan.addPin(0.1, 0.1, "Gate", "").isEmpty());
  REQUIRE(review.undo());
  CHECK(plan.count() == 0);
}

TEST_CASE("pins stay with their picture, and another site has its own") {
  TestVault test;
  ReviewSession& review = test.openReview();
  FloorPlanModel& plan = *review.studio()->floorPlan();
  plan.setPlace(kSite);
  const QString first = picture(review);
  REQUIRE(plan.setPlan(first));
  REQUIRE_FALSE(plan.addPin(0.1, 0.1, "Gate", "").isEmpty());
  plan.setPlace("unit/site/S2");
  CHECK(plan.planId().isEmpty());
  CHECK(plan.count() == 0);
  const QString linked = picture(review, "unit/site/S2");
  REQUIRE(plan.pictures().size() == 2);
  CHECK(plan.pictures().front().toMap().value("id") == linked);  // what belongs to the site comes first
  plan.setPlace(kSite);
  CHECK(plan.count() == 1);
  REQUIRE(plan.setPlan(linked));
  CHECK(plan.count() == 0);
  REQUIRE(plan.setPlan(first));
  CHECK(plan.count() == 1);
  PlaceListModel& places = *review.studio()->places();
  CHECK(places.first() == kSite);
  CHECK(places.titleOf(kSite).startsWith("S1"));
}

TEST_CASE("two tablets that move a pin leave a conflict, not a mixture") {
  TestVault test;
  ReviewSession& review = test.openReview();
  FloorPlanModel& plan = *review.studio()->floorPlan();
  plan.setPlace(kSite);
  const QString id = picture(review);
  REQUIRE(plan.setPlan(id));
  const std::string theirs = "pin/01000000-0000-7000-8000-0000000000aa";
  const json::value there{{"plan", id.toStdString()}, {"x", 100}, {"y", 200}};
  test.arrives(test.office.colleagueWrites({{theirs, "at", there}, {theirs, "label", json::value("Door")}}));
  REQUIRE(plan.count() == 1);
  const QString pin = QString::fromStdString(theirs.substr(4));
  REQUIRE(plan.movePin(pin, 0.9, 0.9));
  const json::value elsewhere{{"plan", id.toStdString()}, {"x", 300}, {"y", 400}};
  test.arrives(test.office.colleagueWrites({{theirs, "at", elsewhere}}));
  CHECK(review.conflictCount() == 1);
  const QVariantMap shown = plan.pin(pin);
  const bool mine = shown.value("pinX") == 0.9 && shown.value("pinY") == 0.9;
  const bool hers = shown.value("pinX") == 0.3 && shown.value("pinY") == 0.4;
  CHECK((mine || hers));
}

TEST_CASE("what a pin may stand for is found by a few letters") {
  TestVault test;
  ReviewSession& review = test.openReview();
  EntityChoiceModel& choices = *review.studio()->choices();
  choices.setSearch("trained");
  REQUIRE(choices.count() == 1);
  CHECK(choices.data(choices.index(0), EntityChoiceModel::EntityRole) == "item/PE-01");
  choices.setSearch("P3");
  REQUIRE(choices.count() == 1);
  CHECK(choices.data(choices.index(0), EntityChoiceModel::EntityRole) == "unit/person/P3");
  choices.setKinds({"item"});
  CHECK(choices.count() == 0);
  choices.setSearch("");
  CHECK(choices.count() == 4);
}

TEST_CASE("evidence and the findings that stand on it name each other") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.findingEditor()->startNew();
  review.findingEditor()->setFindingText("The log is not kept.");
  const QString finding = review.findingEditor()->findingId();
  const QString id = picture(review, "finding/" + finding);
  REQUIRE(waitFor([&] { return review.findingEditor()->evidence().contains(id); }));
  EvidencePane& pane = *review.studio()->pane();
  pane.setEvidenceId(id);
  REQUIRE(pane.links().size() == 1);
  CHECK(pane.links().front().toMap().value("page") == "findings");
  REQUIRE(pane.unlink("finding/" + finding));
  CHECK(review.findingEditor()->evidence().isEmpty());
  CHECK(pane.links().isEmpty());
  REQUIRE(pane.link("finding/" + finding));
  CHECK(review.findingEditor()->evidence().contains(id));
  pane.setCaption("  ");
  CHECK(pane.caption() == "Ground floor");
  CHECK_FALSE(pane.retract(""));
  REQUIRE(pane.retract("wrong picture"));
  CHECK_FALSE(pane.present());
}

TEST_CASE("the gallery shows the newest first, by kind and by words") {
  TestVault test;
  ReviewSession& review = test.openReview();
  const QString document = review.evidence()->addDocument({{"caption", "Key register"}, {"number", "B-17"}});
  test.clock().advance(std::chrono::seconds(1));
  const QString shown = picture(review);
  EvidenceGalleryModel& gallery = *review.studio()->gallery();
  REQUIRE(gallery.count() == 2);
  CHECK(gallery.neighbour(shown, 1) == document);
  CHECK(gallery.neighbour(shown, -1).isEmpty());
  CHECK(gallery.countOf("pictures") == 1);
  gallery.setFilter("documents");
  CHECK(gallery.count() == 1);
  CHECK(gallery.total() == 2);
  gallery.setSearch("b-17");
  CHECK(gallery.count() == 1);
  gallery.setSearch("b-18");
  CHECK(gallery.count() == 0);
}
