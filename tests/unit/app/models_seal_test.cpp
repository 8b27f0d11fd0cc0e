#include <QCoreApplication>
#include <catch2/catch_test_macros.hpp>

#include "domain/signature.hpp"
#include "journal/seal.hpp"
#include "seal_steps.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

/// Settles all there is, up to what is announced and what the applicant states, and goes to deliberation.
void complete(ReviewSession& review) {
  settle(review);
  review.setAnnouncement("The team recommends to pass.");
  REQUIRE(review.setStatement("No objection.", false));
  REQUIRE(review.moveTo("deliberation"));
}

void signAll(ClosingModel& closing) {
  REQUIRE(signAs(closing, "leader"));
  REQUIRE(signAs(closing, "inspector"));
  REQUIRE(signAs(closing, "applicant", "Zhao"));
}

}  // namespace

TEST_CASE("an inspector does not seal") {
  TestVault test;
  ReviewSession& review = test.openReview();
  complete(review);
  signAll(*review.closing());
  CHECK_FALSE(review.leader());
  CHECK_FALSE(review.seal());
  CHECK_FALSE(review.sealed());
  CHECK(review.sealProblem() == "Only the team leader seals a review.");
}

TEST_CASE("a review with something open is neither signed nor sealed and says what") {
  TestVault test(true);
  ReviewSession& review = test.openReview();
  REQUIRE(review.moveTo("deliberation"));
  CHECK_FALSE(review.closing()->signProblem().isEmpty());
  CHECK_FALSE(signAs(*review.closing(), "leader"));
  CHECK_FALSE(review.seal());
  CHECK_FALSE(review.sealed());
  CHECK(review.blockers()->count() > 0);
  for (int row = 0; row < review.blockers()->count(); ++row) {
    const QModelIndex at = review.blockers()->index(row);
    const QString item = at.data(BlockerListModel::ItemIdRole).toString();
    CAPTURE(at.data(BlockerListModel::TextRole).toString().toStdString());
    CHECK(at.data(BlockerListModel::DetailRole).toString().isEmpty() == item.isEmpty());
  }
}

TEST_CASE("the leader seals once when the leader and the applicant have signed, and the seal covers what was there") {
  TestVault test(true);
  ReviewSession& review = test.openReview();
  complete(review);
  CHECK(review.sealProblem() == "The team leader signs before the seal.");
  REQUIRE(signAs(*review.closing(), "leader"));
  CHECK(review.sealProblem().contains("applicant"));
  CHECK_FALSE(review.seal());
  REQUIRE(signAs(*review.closing(), "applicant", "Zhao"));
  const QString tooLong(200'000, 'x');
  review.pane()->setItemId("PE-01");
  review.unsaved()->begin("PE-01.itemNote", tooLong);
  review.pane()->setNote(tooLong);
  review.unsaved()->end();
  CHECK(review.sealProblem().contains("not saved"));
  review.unsaved()->forget("PE-01.itemNote");
  const crypto::Sha256 before = review.desk().registers().stateHash();
  REQUIRE(review.seal());
  CHECK(review.sealed());
  CHECK(review.reviewState() == "sealed");
  CHECK_FALSE(review.writable());
  CHECK_FALSE(review.canUndo());
  CHECK(review.amendments() == 0);
  const auto seal = journal::currentSeal(review.desk().registers());
  REQUIRE(seal.has_value());
  CHECK(seal->state == before);
  REQUIRE(seal->signatures.size() == 2);
  const QVariantMap zhao = review.sealSigners().last().toMap();
  CHECK(zhao["place"] == "applicant");
  CHECK(zhao["strokes"].toList().size() == 1);
  // All of it is signed into segments at once.
  const auto device = review.desk().store().identity().device;
  CHECK(seal->covers.at(device) + 1 == review.desk().journal().journal().last(device));
  auto count = review.desk().store().database().prepare("SELECT count(*) FROM open_entries");
  REQUIRE(count->step().value());
  CHECK(count->integer(0) == 0);
  CHECK_FALSE(review.seal());
}

TEST_CASE("a stranger finds in the journal which text was signed, and its hash") {
  TestVault test(true);
  ReviewSession& review = test.openReview();
  complete(review);
  signAll(*review.closing());
  REQUIRE(review.seal());
  const auto seal = journal::currentSeal(review.desk().registers());
  REQUIRE(seal.has_value());
  for (const json::value& one : seal->signatures) {
    const auto signature = domain::Signature::fromJson(one);
    REQUIRE(signature.has_value());
    const auto paper = domain::signedPaper(review.desk().registers(), signature->of);
    REQUIRE(paper.has_value());
    CHECK(crypto::printHash(crypto::sha256(paper->text)) == signature->of);
    CHECK(paper->text.find("TEST-1") != std::string::npos);
  }
}

TEST_CASE("a change after a signature voids it, and the seal waits until it is signed again") {
  TestVault test(true);
  ReviewSession& review = test.openReview();
  ClosingModel& closing = *review.closing();
  complete(review);
  signAll(closing);
  REQUIRE(review.setStatement("We dispute one.", true));
  REQUIRE(waitFor([&] { return closing.voidCount() == 3; }));
  CHECK(signer(closing, "leader")["state"] == "void");
  CHECK_FALSE(review.seal());
  signAll(closing);
  CHECK(closing.voidCount() == 0);
  CHECK(review.seal());
}

TEST_CASE("nobody signs a text that is not the one that was shown") {
  TestVault test(true);
  ReviewSession& review = test.openReview();
  ClosingModel& closing = *review.closing();
  complete(review);
  closing.prepareText();
  const QString shown = closing.text();
  test.arrives(test.office.colleagueWrites({{"item/MO-02", "note", json::value("late")}}));
  CHECK_FALSE(closing.sign(signer(closing, "leader"), kStrokes, {}));
  CHECK(closing.text() != shown);
  CHECK(test.toasts().last().contains("Read it again"));
  CHECK(closing.sign(signer(closing, "leader"), kStrokes, {}));
}

TEST_CASE("a refusal is sealed with its reason and the witness who signed it") {
  TestVault test(true);
  ReviewSession& review = test.openReview();
  ClosingModel& closing = *review.closing();
  complete(review);
  REQUIRE(signAs(closing, "leader"));
  closing.prepareText();
  CHECK_FALSE(closing.refuse("Zhao", "", "Wang", kStrokes, {}));
  CHECK_FALSE(closing.refuse("Zhao", "no lawyer", "", kStrokes, {}));
  CHECK_FALSE(closing.refuse("Zhao", "no lawyer", "Wang", {}, {}));
  REQUIRE(closing.refuse("Zhao", "no lawyer", "Wang", {}, "arm in plaster"));
  CHECK(signer(closing, "applicant")["state"] == "refused");
  REQUIRE(review.seal());
  const QVariantMap refused = review.sealSigners().at(1).toMap();
  CHECK(refused["refused"].toBool());
  CHECK(refused["reason"] == "no lawyer");
  const QVariantMap witness = review.sealSigners().at(2).toMap();
  CHECK(witness["place"] == "witness");
  CHECK(witness["reason"] == "arm in plaster");
}

TEST_CASE("a signature that is taken away has to be given again, and a restart loses none") {
  TestVault test(true);
  ReviewSession& review = test.openReview();
  complete(review);
  signAll(*review.closing());
  REQUIRE(review.closing()->withdraw(signer(*review.closing(), "applicant")["id"].toString()));
  CHECK(signer(*review.closing(), "applicant")["state"] == "open");
  CHECK_FALSE(review.seal());
  CHECK(domain::givenSignatures(review.desk().registers()).size() == 2);
}

TEST_CASE("a terminated review is signed and sealed with its items open") {
  TestVault test(true);
  ReviewSession& review = test.openReview();
  REQUIRE(review.setOpinion("terminate", "access was refused"));
  REQUIRE(review.moveTo("terminated"));
  signAll(*review.closing());
  CHECK(review.seal());
}

TEST_CASE("what the applicant says to a finding stands with it") {
  TestVault test(true);
  ReviewSession& review = test.openReview();
  review.findingEditor()->startNew("MO-02");
  review.findingEditor()->setFindingText("no rules");
  const QString id = review.findingEditor()->findingId();
  FindingListModel& findings = *review.closing()->findings();
  CHECK_FALSE(findings.respond(id, "disputed", "we have them"));  // a draft was not shown to anybody
  test.arrives(test.office.colleagueWrites(
      {{domain::findingEntity(Uuid::parse(id.toStdString()).value()), "state", json::value("confirmed")}}));
  REQUIRE(review.desk().write(domain::findingEntity(Uuid::parse(id.toStdString()).value()), "state",
                              json::value("confirmed")));
  REQUIRE(findings.respond(id, "disputed", "we have them"));
  const QModelIndex row = findings.index(findings.rowOf(id), 0);
  CHECK(row.data(FindingListModel::FindingStateRole) == "disputed");
  CHECK(row.data(FindingListModel::ResponseRole) == "we have them");
}

TEST_CASE("papers are made beside the interface, saved whole, and can be stopped") {
  TestVault test(true);
  ReviewSession& review = test.openReview();
  complete(review);
  PapersModel& papers = *review.papers();
  papers.choose("opinion", true);
  papers.make();
  CHECK(papers.busy());
  REQUIRE(waitFor([&] { return !papers.busy(); }));
  REQUIRE(papers.pageCount() > 0);
  CHECK(papers.page(papers.pageCount()) == nullptr);
  CHECK_FALSE(papers.stale());
  REQUIRE(review.setStatement("Something else.", false));
  REQUIRE(waitFor([&] { return papers.stale(); }));
  const QString folder = QString::fromStdString(test.data().string());
  CHECK_FALSE(papers.save(folder, "a/b", false));
  CHECK_FALSE(papers.save(folder + "/none", "a.pdf", false));
  REQUIRE(papers.save(folder, "papers", false));
  REQUIRE(waitFor([&] { return !papers.busy(); }));
  CHECK(papers.exists(folder, "papers.pdf"));
  CHECK_FALSE(papers.save(folder, "papers.pdf", false));
  const int before = papers.pageCount();
  papers.setLanguage("both");
  papers.make();
  papers.stop();
  REQUIRE(waitFor([&] { return !papers.busy(); }));
  CHECK(papers.pageCount() >= before - 1);
}

TEST_CASE("what a colleague wrote and sends after the seal is an amendment") {
  TestVault test(true);
  ReviewSession& review = test.openReview();
  complete(review);
  signAll(*review.closing());
  REQUIRE(review.seal());
  test.arrives(test.office.colleagueWrites({{"item/MO-02", "note", json::value("late")}}));
  CHECK(review.amendments() == 1);
  const QVariantList rows = review.closing()->amendments();
  REQUIRE(rows.size() == 1);
  CHECK(rows.front().toMap()["title"] == "MO-02");
  CHECK(rows.front().toMap()["value"] == "late");
  CHECK(rows.front().toMap()["authorName"] == "Wang");
}

TEST_CASE("what was entered for a signature outlives the lock, in the vault and without a stroke") {
  TestVault test(true);
  complete(test.openReview());
  const QVariantMap entered{{"signer", "Zhao"}, {"signerRole", "applicant"}, {"userId", ""}, {"refusing", false}};
  CutOffInput* asking = test.app().review()->closing()->cutOff();
  QObject::connect(asking, &CutOffInput::asked, [&] { asking->add(entered); });
  ReviewSession& review = test.lockAndReturn();
  CHECK(review.closing()->cutOff()->entered() == entered);
  CHECK(review.closing()->standing().empty());
  CHECK_FALSE(review.interview()->cutOff()->pending());
  review.closing()->cutOff()->forget();
  CHECK_FALSE(test.lockAndReturn().closing()->cutOff()->pending());
}
