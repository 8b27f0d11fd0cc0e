// Five hundred pages pasted where a sentence belongs: refused with what to do, and what was there stays.
#include <catch2/catch_test_macros.hpp>

#include "models/evidence_studio.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

const QString kBook = QStringLiteral("第一页 page one. ").repeated(100'000);

/// The last toast says what is wrong and what to do.
void checkRefused(const TestVault& test, qsizetype toasts) {
  REQUIRE(test.toasts().size() == toasts);
  CHECK(test.toasts().last().contains("too long"));
  CHECK(test.toasts().last().contains("as a file"));
}

}  // namespace

TEST_CASE("a book pasted into a note, a finding or a caption is refused, and what was there stays") {
  TestVault test;
  ReviewSession& review = test.openReview();
  ItemPane& pane = *review.pane();
  pane.setItemId("PE-01");
  pane.setNote("Seen.");
  pane.setNote(kBook);
  CHECK(pane.note() == "Seen.");
  checkRefused(test, 1);

  FindingEditor& editor = *review.findingEditor();
  editor.startNew("PE-01");
  editor.setFindingText("No lock.");
  editor.setFindingText(kBook);
  CHECK(editor.findingText() == "No lock.");
  checkRefused(test, 2);

  const QString id = review.evidence()->addDocument({{"caption", "Access policy"}});
  EvidencePane& evidence = *review.studio()->pane();
  evidence.setEvidenceId(id);
  evidence.setCaption(kBook);
  CHECK(evidence.caption() == "Access policy");
  checkRefused(test, 3);

  // Nothing of it is in the way of what comes after.
  pane.setNote("Seen again.");
  CHECK(pane.note() == "Seen again.");
}
