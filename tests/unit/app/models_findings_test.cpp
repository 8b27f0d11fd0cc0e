#include <catch2/catch_test_macros.hpp>

#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

TEST_CASE("a finding begun from an item takes its note, its evidence and its bad units along") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.pane()->setItemId("PE-01");
  review.pane()->setNote("two were not trained");
  REQUIRE(review.pane()->units()->determine("item/PE-01/person/P2", "nonconform"));
  const QString evidence = review.pane()->evidence()->addDocument({{"caption", "Training record"}});
  REQUIRE_FALSE(evidence.isEmpty());
  FindingEditor& editor = *review.findingEditor();
  editor.startNew("PE-01");
  CHECK(editor.isOpen());
  CHECK_FALSE(editor.stored());
  CHECK(editor.findingText() == "two were not trained");
  CHECK(editor.items() == QStringList{"PE-01"});
  CHECK(editor.units() == QStringList{"unit/person/P2"});
  CHECK(editor.evidence() == QStringList{evidence});
  CHECK(review.findings()->count() == 0);
  editor.setFindingText("Two people were not trained.");
  REQUIRE(editor.stored());
  CHECK(review.findings()->count() == 1);
  CHECK(review.pane()->findings()->count() == 1);
  editor.setSeverity("major");
  CHECK(review.findings()->majorCount() == 1);
  editor.setDueIso("2026-04-31");
  CHECK(editor.dueIso().isEmpty());
  editor.setDueIso("2026-04-30");
  CHECK(editor.dueIso() == "2026-04-30");
  CHECK(review.items()
            ->data(review.items()->index(review.items()->rowOf("PE-01"), 0), ItemListModel::HasNoteRole)
            .toBool());
}

TEST_CASE("a new finding without a text is not stored") {
  TestVault test;
  ReviewSession& review = test.openReview();
  review.findingEditor()->startNew();
  review.findingEditor()->setSeverity("major");
  CHECK(review.findingEditor()->store().isEmpty());
  review.findingEditor()->close();
  CHECK(review.findings()->count() == 0);
  CHECK(review.unsent() == 0);
}

TEST_CASE("a draft is confirmed by somebody else and then goes its way") {
  TestVault test;
  ReviewSession& review = test.openReview();
  FindingEditor& editor = *review.findingEditor();
  editor.startNew();
  editor.setFindingText("mine");
  CHECK_FALSE(editor.canConfirm());
  CHECK_FALSE(editor.confirm());
  const std::string wangs = "finding/01000000-0000-7000-8000-0000000000aa";
  test.arrives(test.office.colleagueWrites({{wangs, "severity", json::value("veto")},
                                            {wangs, "text", json::value("hers")},
                                            {wangs, "state", json::value("draft")}}));
  REQUIRE(review.findings()->count() == 2);
  const QString id = review.findings()->idAt(0);  // the severest first
  CHECK(review.findings()->data(review.findings()->index(0, 0), FindingListModel::CanConfirmRole).toBool());
  CHECK_FALSE(review.findings()->moveTo(id, "presented"));
  REQUIRE(review.findings()->confirm(id));
  CHECK(review.findings()->data(review.findings()->index(0, 0), FindingListModel::ConfirmedByNameRole) == "Li");
  REQUIRE(review.findings()->moveTo(id, "presented"));
  CHECK(review.findings()->data(review.findings()->index(0, 0), FindingListModel::MovesRole).toStringList() ==
        QStringList{"acknowledged", "disputed"});
}

TEST_CASE("a finding is retracted with a reason, stays in the journal, and comes back by undo") {
  TestVault test;
  ReviewSession& review = test.openReview();
  FindingEditor& editor = *review.findingEditor();
  editor.startNew();
  editor.setFindingText("mistaken");
  CHECK_FALSE(editor.retract(""));
  REQUIRE(editor.retract("it was the neighbour's"));
  CHECK_FALSE(editor.isOpen());
  CHECK(review.findings()->count() == 0);
  CHECK(review.findings()->minorCount() == 0);
  REQUIRE(review.undo());
  CHECK(review.findings()->count() == 1);
}
