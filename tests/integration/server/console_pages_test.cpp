#include <catch2/catch_test_macros.hpp>

#include "domain/entity.hpp"
#include "journal/seal.hpp"
#include "store/segment_log.hpp"
#include "support/browser.hpp"
#include "support/tablet.hpp"

namespace fieldseal::test {
namespace {

struct Scene {
  Scene() : review(authority.addReview()), path("/api/reviews/" + review.toString()) { authority.start(); }

  /// Waits until the lists show what was pushed.
  void project() {
    auto session = authority.session();
    REQUIRE(authority.server().projector().waitFor(store::logHead(session.database).value(), std::chrono::seconds{20}));
  }
  std::string page(Browser& browser, const std::string& tail) {
    const auto answer = browser.get(path + tail);
    CAPTURE(tail, answer.body);
    REQUIRE(answer.status == 200);
    return answer.body;
  }

  Authority authority;
  JournalId review;
  std::string path;
};

TEST_CASE("the list of reviews shows what was pushed, and can be filtered") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  (void)tablet.pushOne(tablet.answer(scene.review, "MO-03"));
  scene.project();
  Browser browser(scene.authority, "supervisor");
  const auto list = browser.get("/api/reviews").body;
  CHECK(at(list, "/reviews/0/id") == json::value(scene.review.toString()));
  CHECK(at(list, "/reviews/0/applicant/zh_CN") == "示例东方安防系统有限公司");
  CHECK(at(list, "/reviews/0/state") == "notified");
  CHECK(at(list, "/reviews/0/progress/settled") == 1);
  CHECK(at(list, "/reviews/0/units/0/declared") == 42);
  CHECK(at(list, "/reviews/0/score/applicable") == 500'000);
  CHECK(at(list, "/reviews/0/team/0/name").is_string());
  CHECK(at(list, "/reviews/0/last_received_at").is_string());
  CHECK(at(browser.get("/api/reviews?state=notified&q=2026-0001").body, "/reviews").as_array().size() == 1);
  CHECK(at(browser.get("/api/reviews?q=sample%20east").body, "/reviews").as_array().size() == 1);
  CHECK(at(browser.get("/api/reviews?state=decided").body, "/reviews").as_array().empty());
  CHECK(at(browser.get("/api/reviews?q=elsewhere").body, "/reviews").as_array().empty());
}

TEST_CASE("a review's page has its sections, lists and what the viewer may do") {
  Scene scene;
  Browser browser(scene.authority, "supervisor");
  const auto page = scene.page(browser, "");
  CHECK(at(page, "/sections").as_array().size() == 7);
  CHECK(at(page, "/sections/0/items/0/id") == "MO-01");
  CHECK(at(page, "/sections/0/items/0/veto") == true);
  CHECK(at(page, "/sections/0/items/0/determination").is_null());
  CHECK(at(page, "/lists/0/fields/0/name").is_string());
  CHECK(at(page, "/seal").is_null());
  CHECK(at(page, "/may/comment") == true);
  CHECK(at(page, "/may/decide") == false);
  CHECK(at(page, "/may/why_not_decide") == "not_sealed");
  Browser clerk(scene.authority, "clerk");
  CHECK(at(scene.page(clerk, ""), "/may/why_not_decide") == "not_supervisor");
}

TEST_CASE("an item's page has its answer, evidence, findings and deductions") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  const auto finding = Uuid::make(scene.authority.clock, scene.authority.random);
  const auto evidence = Uuid::make(scene.authority.clock, scene.authority.random);
  (void)tablet.pushOne(
      tablet.write(scene.review, {{"item/MO-03", "determination", json::value("nonconform")},
                                  {"item/MO-03", "note", json::value("no charter")},
                                  {domain::evidenceEntity(evidence), "kind", json::value("document")},
                                  {domain::evidenceEntity(evidence), "links", json::array{"item/MO-03"}},
                                  {domain::findingEntity(finding), "text", json::value("no charter")},
                                  {domain::findingEntity(finding), "severity", json::value("major")},
                                  {domain::findingEntity(finding), "items", json::array{"MO-03"}}}));
  Browser browser(scene.authority, "supervisor");
  const auto page = scene.page(browser, "/items/MO-03");
  CHECK(at(page, "/answer/determination") == "nonconform");
  CHECK(at(page, "/answer/author/name") == "Name of inspector");
  CHECK(at(page, "/item/points") == 10'000);
  CHECK(at(page, "/status/deducted") == 10'000);
  CHECK(at(page, "/evidence/0/id") == json::value(evidence.toString()));
  CHECK(at(page, "/findings/0/severity") == "major");
  CHECK(at(page, "/deductions/0/points") == 10'000);
  CHECK(browser.get(scene.path + "/items/XX-99").status == 404);

  const auto findings = scene.page(browser, "/findings");
  CHECK(at(findings, "/findings/0/id") == json::value(finding.toString()));
  const auto score = scene.page(browser, "/score");
  CHECK(at(score, "/deductions/0/item") == "MO-03");
  CHECK(at(score, "/items").as_array().size() == 64);
  CHECK(at(score, "/outcomes/0/when_veto") == true);
}

TEST_CASE("an item answered unit by unit shows every unit") {
  Scene scene;
  const auto checklist = domain::readTemplate(sampleFile("template-monitoring-b.json")).parsed;
  const domain::Item* perUnit = nullptr;
  for (const auto& section : checklist->sections) {
    for (const auto& item : section.items) {
      if (item.perUnit && item.perUnit->list == "person") perUnit = &item;
    }
  }
  REQUIRE(perUnit != nullptr);
  Browser browser(scene.authority, "supervisor");
  const auto page = scene.page(browser, "/items/" + perUnit->id);
  CHECK(at(page, "/unit_answers").as_array().size() >= 42);
  CHECK(at(page, "/unit_answers/0/answer/determination").is_null());
}

TEST_CASE("the page of a list has every unit with what was declared and found") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  (void)tablet.pushOne(tablet.write(scene.review, {{"unit/site/S001", "status", json::value("match")}}));
  Browser browser(scene.authority, "supervisor");
  const auto page = scene.page(browser, "/units/site");
  CHECK(at(page, "/units").as_array().size() == 5);
  CHECK(at(page, "/units/0/entity") == "unit/site/S001");
  CHECK(at(page, "/units/0/status") == "match");
  CHECK(at(page, "/units/0/declared/name") == "涉密研发室1");
  CHECK(at(page, "/units/1/author").is_null());
  CHECK(at(page, "/totals/match") == 1);
  CHECK(browser.get(scene.path + "/units/animals").status == 404);
}

TEST_CASE("history shows both writes of a conflict with their verified signatures") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  Tablet leader(scene.authority, "leader");
  (void)tablet.pushOne(tablet.write(scene.review, {{"item/PE-04", "determination", json::value("conform")}}));
  (void)leader.pushOne(leader.write(scene.review, {{"item/PE-04", "determination", json::value("partly")}}));
  Browser browser(scene.authority, "supervisor");
  const auto page = scene.page(browser, "/history?entity=item/PE-04");
  CHECK(at(page, "/fields/0/field") == "determination");
  CHECK(at(page, "/fields/0/conflicted") == true);
  REQUIRE(at(page, "/fields/0/writes").as_array().size() == 2);
  CHECK(at(page, "/fields/0/writes/0/head") == true);
  CHECK(at(page, "/fields/0/writes/0/signature/status") == "verified");
  CHECK(at(page, "/fields/0/writes/0/author/name") == "Name of inspector");
  CHECK(at(page, "/fields/0/writes/1/device/name") == "Tablet of leader");
  CHECK(at(page, "/fields/0/writes/1/amendment") == false);
  CHECK(browser.get(scene.path + "/history").status == 400);

  auto session = scene.authority.session();
  REQUIRE(admin::revoke(session, leader.id(), scene.authority.clock));
  CHECK(at(scene.page(browser, "/history?entity=item/PE-04"), "/fields/0/writes/1/signature/status") ==
        "revoked_device");
}

TEST_CASE("a seal is checked against what it covers, and what comes later is an amendment") {
  Scene scene;
  Tablet leader(scene.authority, "leader");
  (void)leader.pushOne(leader.answer(scene.review, "MO-03"));
  journal::Journal folded(scene.review);
  {
    auto session = scene.authority.session();
    folded = store::loadJournal(session.database, scene.review).value();
  }
  const auto seal = journal::makeSeal(folded, json::array{json::object{{"name", "Li"}}});
  (void)leader.pushOne(
      leader.write(scene.review, {{"review", "seal", seal.toJson()}, {"review", "state", json::value("sealed")}}));
  Browser browser(scene.authority, "supervisor");
  const auto sealed = scene.page(browser, "");
  CHECK(at(sealed, "/sealed") == true);
  CHECK(at(sealed, "/seal/state_matches") == true);
  CHECK(at(sealed, "/seal/author/name") == "Name of leader");
  CHECK(at(sealed, "/amendments") == 0);
  CHECK(at(sealed, "/may/decide") == true);
  (void)leader.pushOne(leader.answer(scene.review, "MO-04"));
  CHECK(at(scene.page(browser, ""), "/amendments") == 1);
  CHECK(at(scene.page(browser, "/history?entity=item/MO-04"), "/fields/0/writes/0/amendment") == true);
}

TEST_CASE("the text that was signed is read whole, and one that does not fit its hash is told") {
  Scene scene;
  Tablet leader(scene.authority, "leader");
  const std::string text = "We found what we found.\n";
  const auto digits = toHex(crypto::sha256(text));
  (void)leader.pushOne(leader.write(scene.review, {{"paper/" + digits, "language", json::value("en")},
                                                   {"paper/" + digits, "part_1", json::value("We found ")}}));
  Browser browser(scene.authority, "supervisor");
  CHECK(at(scene.page(browser, "/papers/" + digits), "/whole") == false);
  (void)leader.pushOne(leader.write(scene.review, {{"paper/" + digits, "part_2", json::value("what we found.\n")}}));
  const auto page = scene.page(browser, "/papers/" + digits);
  CHECK(at(page, "/text") == json::value(text));
  CHECK(at(page, "/whole") == true);
  CHECK(browser.get(scene.path + "/papers/" + std::string(64, '0')).status == 404);
  CHECK(browser.get(scene.path + "/papers/x").status == 404);
}

TEST_CASE("a review that is not there is not found") {
  Scene scene;
  Browser browser(scene.authority, "supervisor");
  for (const std::string id :
       {"01932d3e-8a70-7c61-9d0e-6f1b2a3c4d5e", "roster", "00000000-0000-0000-0000-000000000000", "x"}) {
    CAPTURE(id);
    CHECK(browser.get("/api/reviews/" + id).status == 404);
  }
}

}  // namespace
}  // namespace fieldseal::test
