// How long a person waits in a large review: 10,000 units, 500 items, 40 of them per unit. Hidden: run it by
// `fieldseal_app_tests "[large]"`; it prints times and fails only far beyond what anybody would accept.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <catch2/catch_test_macros.hpp>
#include <iostream>

#include "domain/entity.hpp"
#include "support/journals.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

constexpr int kItems = 500;
constexpr int kUnits = 10'000;

std::string largeChecklist() {
  json::array items;
  for (int i = 0; i < kItems; ++i) {
    json::object item{{"id", "X-" + std::to_string(1000 + i)},
                      {"question", {{"en", "Question"}}},
                      {"methods", {"examine"}},
                      {"points", 5}};
    if (i % 12 == 0) item["per_unit"] = json::object{{"list", "equipment"}, {"deduct", 1}};
    items.push_back(item);
  }
  const json::value list{{"title", {{"en", "Equipment"}}},
                         {"key", "asset_number"},
                         {"fields", json::array{json::array{"asset_number", "text"}, json::array{"model", "text"}}}};
  return json::serialize(
      json::object{{"format", "fieldseal.template/1"},
                   {"id", "large"},
                   {"version", "1"},
                   {"title", {{"en", "Large"}}},
                   {"lists", json::object{{"equipment", list}}},
                   {"determinations", {"conform", "partly", "nonconform", "not_applicable", "not_tested"}},
                   {"deduct_permille", json::object{{"conform", 0}, {"partly", 500}, {"nonconform", 1000}}},
                   {"requires", json::object()},
                   {"outcomes", json::array{json::object{{"min_percent", 0}, {"recommend", "pass"}}}},
                   {"sections", json::array{json::object{{"id", "X"}, {"title", {{"en", "X"}}}, {"items", items}}}}});
}

void fillLarge(FakeOffice& office, JournalStore& store) {
  const std::string checklist = largeChecklist();
  const auto hash = crypto::sha256(checklist);
  const std::string review(domain::kReview);
  std::vector<std::vector<journal::Change>> entries{
      {{review, "template", json::value{{"id", "large"}, {"version", "1"}, {"sha256", crypto::printHash(hash)}}}}};
  for (int i = 0; i < kUnits; i += 100) {
    std::vector<journal::Change> changes;
    for (int j = i; j < i + 100; ++j) {
      const std::string number = "N" + std::to_string(10'000 + j);
      changes.push_back({domain::unitEntity("equipment", number), "declared",
                         json::value{{"asset_number", number}, {"model", "Model " + std::to_string(j)}}});
    }
    entries.push_back(std::move(changes));
  }
  const auto half = entries.begin() + 50;
  office.deliver(store, office.office().write(office.review(), std::vector(entries.begin(), half)));
  office.deliver(store, office.office().write(office.review(), std::vector(half, entries.end())));
  REQUIRE(store.storeContent(hash, checklist).has_value());
}

/// Lets what follows a change happen: it comes a frame later.
void settle() {
  QElapsedTimer timer;
  timer.start();
  while (timer.elapsed() < 20) QCoreApplication::processEvents();
}

template <class Work>
double milliseconds(const char* what, const Work& work) {
  QElapsedTimer timer;
  timer.start();
  work();
  const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
  std::cout << what << ": " << taken << " ms\n";
  return taken;
}

}  // namespace

TEST_CASE("a large review opens and answers without a wait", "[.large]") {
  TestVault test;
  fillLarge(test.office, test.store());
  ReviewSession* review = nullptr;
  milliseconds("vault and review opened", [&] { review = &test.openReview(); });
  const QString id = review->reviewId();
  test.app().closeReview();
  QCoreApplication::processEvents();
  const double opened = milliseconds("review opened", [&] { REQUIRE(test.app().openReview(id)); });
  review = test.app().review();
  CHECK(opened < 3000);
  milliseconds("list of units shown", [&] { review->units()->setListId("equipment"); });
  REQUIRE(review->units()->count() > kUnits - 1);
  milliseconds("search", [&] { review->units()->setSearchText("Model 77"); });
  review->units()->setSearchText({});
  milliseconds("grouped and sorted", [&] { review->units()->setSortField("model"); });
  QCoreApplication::processEvents();
  review->pane()->setItemId("X-1001");
  // As the page does: what is bound is read again.
  QObject::connect(review->pane(), &ItemPane::changed, review, [review] { (void)review->pane()->settled(); });
  milliseconds("answer", [&] { REQUIRE(review->pane()->determine("conform")); });
  const double answer = milliseconds("answer again", [&] { REQUIRE(review->pane()->determine("partly")); });
  CHECK(answer < 500);
  milliseconds("what follows an answer", [] { settle(); });
  milliseconds("sighting", [&] { REQUIRE(review->units()->confirmMatch("unit/equipment/N10003")); });
  milliseconds("what follows a sighting", [] { settle(); });
  milliseconds("per-unit item chosen", [&] { review->pane()->setItemId("X-1000"); });
  milliseconds("unit answered",
               [&] { REQUIRE(review->pane()->units()->determine("item/X-1000/equipment/N10007", "nonconform")); });
  milliseconds("the rest conforms", [&] { REQUIRE(review->pane()->units()->conformRest()); });
  milliseconds("what follows", [] { settle(); });
}
