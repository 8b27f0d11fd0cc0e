// How long a person waits in a large review: 10,000 units, 500 items, 40 of them per unit. Hidden: run it by
// `fieldseal_app_tests "[large]"`; it prints times and fails only far beyond what anybody would accept.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <catch2/catch_test_macros.hpp>
#include <iostream>

#include "large_review.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

constexpr int kUnits = 10'000;

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
  fillLarge(test.office, test.store(), 500, kUnits);
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
