#include <catch2/catch_test_macros.hpp>

#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

/// Both answer MO-02 without having seen the other's.
ReviewSession& bothAnswered(TestVault& test) {
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("MO-02");
  REQUIRE(review.pane()->determine("conform"));
  test.arrives(test.office.colleagueWrites({{"item/MO-02", "determination", json::value("partly")}}));
  return review;
}

QVariant roleOf(const ConflictListModel& model, int role) {
  return model.data(model.index(0), role);
}

}  // namespace

TEST_CASE("two answers given offline are both kept and shown until somebody chooses") {
  TestVault test;
  ReviewSession& review = bothAnswered(test);
  ConflictListModel& conflicts = *review.conflicts();
  REQUIRE(conflicts.count() == 1);
  CHECK(review.conflictCount() == 1);
  CHECK(review.pane()->conflicted());
  CHECK(review.pane()->conflictedFields() == QStringList{"determination"});
  CHECK(roleOf(conflicts, ConflictListModel::PlaceRole) == "MO-02");
  CHECK(roleOf(conflicts, ConflictListModel::InputRole) == "determination");
  const QVariantList heads = roleOf(conflicts, ConflictListModel::HeadsRole).toList();
  REQUIRE(heads.size() == 2);
  QStringList authors;
  for (const QVariant& head : heads) authors.append(head.toMap()["authorName"].toString());
  authors.sort();
  CHECK(authors == QStringList{"Li", "Wang"});
  CHECK(heads.first().toMap()["provisional"].toBool());
  review.items()->setFilter("conflict");
  CHECK(review.items()->count() == 1);
}

TEST_CASE("taking one value settles a conflict") {
  TestVault test;
  ReviewSession& review = bothAnswered(test);
  ConflictListModel& conflicts = *review.conflicts();
  QString wangs;
  for (const QVariant& head : roleOf(conflicts, ConflictListModel::HeadsRole).toList()) {
    if (head.toMap()["authorName"] == "Wang") wangs = head.toMap()["entry"].toString();
  }
  CHECK_FALSE(conflicts.take("item/MO-02", "determination", "nothing"));
  REQUIRE(conflicts.take("item/MO-02", "determination", wangs));
  CHECK(conflicts.count() == 0);
  CHECK(review.pane()->determination() == "partly");
  CHECK_FALSE(review.pane()->conflicted());
  CHECK_FALSE(conflicts.take("item/MO-02", "determination", wangs));
}

TEST_CASE("a new value settles a conflict, and what is no answer does not") {
  TestVault test;
  ReviewSession& review = bothAnswered(test);
  CHECK_FALSE(review.conflicts()->writeValue("item/MO-02", "determination", "perhaps"));
  CHECK(review.conflicts()->count() == 1);
  REQUIRE(review.conflicts()->writeValue("item/MO-02", "determination", "nonconform"));
  CHECK(review.conflicts()->count() == 0);
  CHECK(review.pane()->determination() == "nonconform");
}

TEST_CASE("a conflict keeps the review from being sealed") {
  TestVault test;
  ReviewSession& review = bothAnswered(test);
  BlockerListModel& blockers = *review.blockers();
  const auto conflictRow = [&] {
    for (int row = 0; row < blockers.count(); ++row) {
      if (blockers.data(blockers.index(row), BlockerListModel::KindRole) == "conflict") return row;
    }
    return -1;
  };
  REQUIRE(waitFor([&] { return conflictRow() >= 0; }));
  const QModelIndex index = blockers.index(conflictRow());
  CHECK(blockers.data(index, BlockerListModel::PageRole) == "conflicts");
  CHECK(blockers.data(index, BlockerListModel::ItemIdRole) == "MO-02");
  REQUIRE(review.conflicts()->writeValue("item/MO-02", "determination", "conform"));
  CHECK(waitFor([&] { return conflictRow() < 0; }));
}
