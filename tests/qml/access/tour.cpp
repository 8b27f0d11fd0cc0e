#include "tour.hpp"

#include <QImage>
#include <catch2/catch_test_macros.hpp>

#include "seal_steps.hpp"
#include "walk.hpp"

namespace fieldseal::test {
namespace {

using app::ReviewSession;

/// More than ever lie over each other.
constexpr int kMostOver = 5;

std::function<void(ReviewSession&)> item(const QString& id) {
  return [id](ReviewSession& review) { review.pane()->setItemId(id); };
}
std::function<void(ReviewSession&)> unit(const QString& entity) {
  return [entity](ReviewSession& review) {
    review.units()->setListId("person");
    review.units()->setCurrent(entity);
  };
}
std::function<void(ReviewSession&)> evidence(const QString& id) {
  return [id](ReviewSession& review) { review.studio()->pane()->setEvidenceId(id); };
}
std::function<void(ReviewSession&)> interview(const QString& id) {
  return [id](ReviewSession& review) { review.interview()->setInterviewId(id); };
}
std::function<void(ReviewSession&)> test(const QString& id) {
  return [id](ReviewSession& review) { review.test()->setTestId(id); };
}

/// Writes a note that no entry can hold.
void writeTooMuch(ReviewSession& review) {
  const QString words(70'000, 'x');
  review.pane()->setItemId("PE-01");
  review.unsaved()->begin("PE-01.itemNote", words);
  review.pane()->setNote(words);
  review.unsaved()->end();
}

QString bringPicture(WholeApp& app) {
  QImage picture(600, 400, QImage::Format_RGB32);
  picture.fill(Qt::lightGray);
  app::EvidenceDraft said;
  said.kind = "picture";
  said.caption = "Ground floor";
  const QString id = app.review().evidenceImport()->importImage(picture, "image/png", "floor.png", said);
  REQUIRE(waitFor([&] { return !app.review().evidence()->get(id).isEmpty(); }));
  return id;
}

void conflict(WholeApp& app, const QString& item) {
  app.review().pane()->setItemId(item);
  REQUIRE(app.review().pane()->determine("conform"));
  app.vault.arrives(app.vault.office.colleagueWrites({{"item/" + item.toStdString(), "determination", "partly"}}));
}

QString pictureOf(ReviewSession& review) {
  return review.studio()->floorPlan()->planId();
}
QString documentOf(ReviewSession& review) {
  for (int row = 0; row < review.evidence()->rowCount(); ++row) {
    const QString id = roleOf(*review.evidence(), row, Qt::UserRole + 1).toString();
    if (review.evidence()->get(id).value("kind") == "document") return id;
  }
  return {};
}

void act(WholeApp& app, const QString& name) {
  if (name == "speak") {
    app.vault.hardware.speak(1200);
  } else if (name.startsWith("draw ")) {
    app.finger->draw(name.section(' ', 1));
  } else {
    const bool pin = name == "row of the pin";
    app.finger->tap(pin ? app.screen->findAll("pinRow:").at(0)->objectName() : name);
  }
}

}  // namespace

void fillForFieldwork(WholeApp& app) {
  ReviewSession& review = app.review();
  conflict(app, "MO-01");
  conflict(app, "PE-02");
  review.findingEditor()->startNew("MO-02");
  review.findingEditor()->setFindingText("No badge was worn.");
  REQUIRE(review.findingEditor()->stored());
  const QString held = review.interviews()->create("unit/person/P1", "Person 1", "staff");
  const QString read = review.interviews()->create("unit/person/P2", "Person 2", "staff");
  REQUIRE_FALSE(held.isEmpty());
  review.interview()->setInterviewId(read);
  REQUIRE(review.interview()->setAnswer(review.interview()->questions()->idAt(0), "guard"));
  REQUIRE(review.interview()->readBack("person", ""));
  review.interview()->setInterviewId(held);
  REQUIRE(review.interview()->setAnswer(review.interview()->questions()->idAt(0), "clerk"));
  REQUIRE(review.tests()->prepare({"unit/person/P1"}).size() == 1);
  REQUIRE_FALSE(review.evidence()->addDocument({{"caption", "Key register"}, {"level", "internal"}}).isEmpty());
  const QString picture = bringPicture(app);
  review.studio()->floorPlan()->setPlace("unit/site/S1");
  REQUIRE(review.studio()->floorPlan()->setPlan(picture));
  REQUIRE_FALSE(review.studio()->floorPlan()->addPin(0.3, 0.3, "rack", "item/MO-01").isEmpty());
  review.units()->setListId("person");
  REQUIRE_FALSE(review.units()->addUndeclared({{"name", "New one"}}, "").isEmpty());
}

std::vector<Stop> fieldworkStops(WholeApp& app) {
  ReviewSession& review = app.review();
  const QString held = review.interview()->interviewId();
  QString read;
  for (int row = 0; row < review.interviews()->rowCount(); ++row) {
    if (const QString id = review.interviews()->idAt(row); id != held) read = id;
  }
  const QString paper = review.tests()->idAt(0);
  const QString finding = review.findingEditor()->findingId();
  const QString document = documentOf(review), picture = pictureOf(review);
  const QString colleague = QString::fromStdString(app.vault.office.colleague().user().toString());
  QString undeclared;
  for (int row = 0; row < review.units()->count(); ++row) {
    const QString entity = review.units()->entityAt(row);
    if (review.units()->unit(entity).value("sighting") == "undeclared") undeclared = entity;
  }
  const auto plans = [](ReviewSession& shown) { shown.studio()->pane()->setEvidenceId({}); };
  const auto loaded = [finding](ReviewSession& shown) { REQUIRE(shown.findingEditor()->load(finding)); };
  const QStringList add{"addEvidence"};
  return {
      {"history", "checklist", item("MO-02"), {"itemHistory"}},
      {"unit", "checklist", item("PE-01"), {"unit:P2", "unit:P2"}},
      {"conformRest", "checklist", item("PE-01"), {"conformRest"}},
      {"undeclared", "sighting", unit({}), {"addUndeclared"}},
      {"scan", "sighting", unit({}), {"scan"}},
      {"unknown",
       "sighting",
       [](ReviewSession& shown) {
         shown.units()->setCurrent({});
         emit shown.scanner()->labelRead("none such");
       },
       {}},
      {"missing", "sighting", unit("unit/person/P2"), {"sightMissing"}},
      {"retract", "sighting", unit(undeclared), {"retractUndeclared"}},
      {"bulkMatch", "sighting", unit({}), {"unitSelect", "bulkAll", "bulkMatch"}},
      {"bulkMissing", "sighting", unit({}), {"unitSelect", "bulkAll", "bulkMissing"}},
      {"bulkClear", "sighting", unit({}), {"unitSelect", "bulkAll", "bulkClear"}},
      {"retractFinding", "findings", loaded, {"findingRetract"}},
      {"document", "evidence", plans, add + QStringList{"add:document"}},
      {"photo", "evidence", plans, add + QStringList{"add:photo"}},
      {"permission", "evidence", plans, add + QStringList{"add:photo", "recordPermission"}},
      {"sketch", "evidence", plans, add + QStringList{"add:sketch"}},
      {"sketchDiscard", "evidence", plans, add + QStringList{"add:sketch", "draw sketchPaper", "sketchDiscard"}},
      {"sketchText", "evidence", plans, add + QStringList{"add:sketch", "tool:text", "sketchPaper"}},
      {"sound", "evidence", plans, add + QStringList{"add:audio"}},
      {"soundDiscard", "evidence", plans,
       add + QStringList{"add:audio", "soundRecord", "speak", "soundRecord", "soundDiscard"}, "soundDiscardAccept"},
      {"viewer", "evidence", evidence(picture), {}},
      {"choose", "evidence", evidence(picture), {"viewerLink"}},
      {"retractEvidence", "evidence", evidence(picture), {"viewerRetract"}},
      {"reference", "evidence", evidence(document), {"viewerReference"}},
      {"plan", "evidence", plans, {"evidencePlans", "planChange"}},
      {"place", "evidence", plans, {"evidencePlans", "planPlace"}},
      {"pin", "evidence", plans, {"evidencePlans", "row of the pin", "pinEdit"}},
      {"pinChoose", "evidence", plans, {"evidencePlans", "row of the pin", "pinEdit", "pinAbout"}},
      {"takeAll", "conflicts", {}, {"takeAll:" + colleague}},
      {"interview", "interviews", interview({}), {"newInterview"}},
      {"retractInterview", "interviews", interview(held), {"interviewMore", "interviewMore:retract"}},
      {"readBack", "interviews", interview(held), {"readBack"}},
      {"reopen", "interviews", interview(read), {"reopen"}},
      {"refusal", "interviews", interview(read), {"refuseToSign"}},
      {"draw", "tests", test({}), {"drawPapers"}},
      {"handOver", "tests", test({}), {"handOver"}},
      {"incident", "tests", test(paper), {"noteIncident"}},
      {"abandon", "tests", test(paper), {"abandonTest"}},
      {"move", "overview", {}, {"move:suspended"}},
      {"courier", "sync", {}, {"courierMake"}},
      {"address", "sync", {}, {"changeAddress"}},
      {"passphrase", "settings", {}, {"changePassphrase"}},
      {"keys", "settings", {}, {"showKeys"}},
      {"unsaved", "overview", writeTooMuch, {"unsavedShow"}},
      {"unsavedDiscard",
       "overview",
       writeTooMuch,
       {"unsavedShow", "unsavedDiscard:PE-01.itemNote"},
       "unsavedDiscardAccept"},
  };
}

void fillForTheSeal(WholeApp& app) {
  ReviewSession& review = app.review();
  settle(review);
  REQUIRE(review.moveTo("deliberation"));
  REQUIRE(signAs(*review.closing(), "leader"));
  REQUIRE(signAs(*review.closing(), "applicant", "Zhao"));
}

std::vector<Stop> sealStops(WholeApp& app) {
  const QString leader = "signer:" + QString::fromStdString(app.vault.office.li().toString());
  const QString other = "signer:" + QString::fromStdString(app.vault.office.colleague().user().toString());
  const bool upright = app.window->height() > app.window->width();
  const QStringList words = upright ? QStringList{"closeWords"} : QStringList{};
  return {
      {"sign", "close", {}, words + QStringList{other}},
      {"withdraw", "close", {}, words + QStringList{leader}},
      {"seal", "close", {}, words + QStringList{"seal"}},
      {"savePapers", "close", {}, {"closePapers", "papersSave"}},
  };
}

void open(WholeApp& app, const Stop& stop) {
  app.go("settings");
  app.go(stop.page);
  if (stop.choose) stop.choose(app.review());
  for (const QString& name : stop.taps) act(app, name);
  app.screen->await("the sheet " + stop.sheet,
                    [&] { return app.screen->shows(stop.sheet + "Accept") || app.screen->shows(stop.sheet + "Back"); });
  (void)app.window->grabWindow();
  REQUIRE(floating(*app.window) != nullptr);
}

void leave(WholeApp& app, const Stop& stop) {
  if (!stop.leave.isEmpty()) app.finger->tap(stop.leave);
  for (int over = 0; over < kMostOver; ++over) {
    const QQuickItem* top = floating(*app.window);
    if (top == nullptr) return;
    app.finger->press(Qt::Key_Escape);
    app.screen->await("one sheet less", [&] { return floating(*app.window) != top; });
  }
  FAIL("what floats does not close");
}

}  // namespace fieldseal::test
