/// Every page and sheet, walked over without eyes and without a pointer.
#include <QGuiApplication>
#include <QInputMethod>
#include <QTest>
#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "app_window.hpp"
#include "models/app_settings.hpp"
#include "models/enrolment_model.hpp"
#include "tour.hpp"
#include "walk.hpp"
#include "whole_app.hpp"

namespace fieldseal::test {
namespace {

const QStringList kPages{"overview", "checklist", "sighting", "interviews", "tests",   "findings",
                         "evidence", "conflicts", "close",    "sync",       "settings"};

struct Shape {
  const char* name;
  QSize size;
  double textScale;
};

/// From the open review back to where a tablet begins.
void walkTheWayOut(WholeApp& app, const Shape& shape) {
  app.vault.app().closeReview();
  app.go("reviews");
  walk(app, QString("reviews ") + shape.name);
  app.vault.app().lock();
  app.screen->await("unlockPage");
  walk(app, QString("unlock ") + shape.name);
  app.finger->tap("enrolStart");
  app.screen->await("enrolPage");
  walk(app, QString("enrol ") + shape.name);
  app.finger->tap("enrolByFile");
  app.screen->awaitGone("enrolAddress");
  walk(app, QString("enrol by file ") + shape.name);
}

TEST_CASE("a vault that waits for the office can be used without eyes and without a pointer") {
  const Shape shape = GENERATE(Shape{"landscape", {1280, 800}, 1.0}, Shape{"portrait", {800, 1280}, 1.0});
  WholeApp app(shape.size, shape.textScale);
  app.vault.app().lock();
  app.vault.app().enrolment()->request("ABCD-EFGH-JKMN-PQRS-TVWX", "Tablet 3", "nine quiet herons walk");
  for (const char* language : {"en", "zh_CN"}) {
    app.vault.app().settings()->setLanguage(language);
    app.screen->await("waitingPage");
    walk(app, QString("waiting %1 %2").arg(shape.name, language));
    const std::vector<std::pair<QString, QString>> sheets{
        {"writeRequest", "requestAccept"}, {"anotherCode", "newCodeAccept"}, {"giveUp", "giveUpAccept"}};
    for (const auto& sheet : sheets) {
      const QString& within = sheet.second;
      app.finger->tap(sheet.first);
      app.screen->await(within, [&] { return app.screen->shows(within); });
      (void)app.window->grabWindow();
      walk(app, QString("%1 %2 %3").arg(within, shape.name, language));
      app.finger->press(Qt::Key_Escape);
      app.screen->awaitGone(within);
    }
  }
  app.vault.app().lock();
  app.screen->await("unlockPage");
  app.finger->tap("enrolStart");
  app.finger->tap("enrolScan");
  app.screen->await("scanPicture");
  (void)app.window->grabWindow();
  walk(app, QString("enrol scan ") + shape.name);
}

}  // namespace

TEST_CASE("every page can be used without eyes and without a pointer") {
  const Shape shape = GENERATE(Shape{"landscape", {1280, 800}, 1.0}, Shape{"portrait", {800, 1280}, 1.0});
  WholeApp app(shape.size, shape.textScale);
  for (const char* language : {"en", "zh_CN"}) {
    app.vault.app().settings()->setLanguage(language);
    for (const QString& page : kPages) {
      app.go(page);
      walk(app, QString("%1 %2 %3").arg(page, shape.name, language));
    }
  }
  walkTheWayOut(app, shape);
}

TEST_CASE("every sheet can be used without eyes and without a pointer", "[sheets]") {
  const Shape shape = GENERATE(Shape{"landscape", {1280, 800}, 1.0}, Shape{"portrait", {800, 1280}, 1.0},
                               Shape{"landscape-double", {1280, 800}, 2.0}, Shape{"portrait-double", {800, 1280}, 2.0});
  QStringList walked;
  const auto walkAll = [&](WholeApp& app, const std::vector<Stop>& stops) {
    for (const Stop& stop : stops) {
      INFO(stop.sheet.toStdString() << ", " << shape.name);
      open(app, stop);
      walk(app, QString("%1 %2").arg(stop.sheet, shape.name));
      leave(app, stop);
      walked.append(stop.sheet);
    }
  };
  {
    WholeApp app(shape.size, shape.textScale);
    fillForFieldwork(app);
    walkAll(app, fieldworkStops(app));
  }
  {
    WholeApp app(shape.size, shape.textScale);
    fillForTheSeal(app);
    walkAll(app, sealStops(app));
  }
  walked += {"handIn", "handBack"};            // of who sits a test
  walked += {"request", "newCode", "giveUp"};  // of a vault that waits
  QStringList forgotten = sheetsInTheProgram();
  for (const QString& sheet : walked) forgotten.removeAll(sheet);
  INFO("sheets that nobody walked over: " << forgotten.join(", ").toStdString());
  CHECK(forgotten.isEmpty());
}

TEST_CASE("who sits a test can do so without eyes and without a pointer", "[sheets]") {
  const Shape shape = GENERATE(Shape{"landscape", {1280, 800}, 1.0}, Shape{"portrait", {800, 1280}, 1.0},
                               Shape{"landscape-double", {1280, 800}, 2.0}, Shape{"portrait-double", {800, 1280}, 2.0});
  WholeApp app(shape.size, shape.textScale);
  REQUIRE(app.review().tests()->prepare({"unit/person/P1", "unit/person/P2"}).size() == 2);
  app.go("tests");
  app.finger->tap("handOver");
  app.finger->tap("handOverAccept");
  app.screen->await("sittingPage");
  // Handed over it takes the whole of the screen, which has here the size that a test wants.
  app.window->setVisibility(QWindow::Windowed);
  app.window->resize(shape.size);
  app.screen->await("sittingBegin");
  const auto at = [&](const char* what) { walk(app, QString("sitting %1 %2").arg(what, shape.name)); };
  at("welcome");
  app.finger->tap("sittingBegin");
  app.screen->await("sittingHandIn");
  at("paper");
  app.finger->tap("handBack");
  app.screen->await("handBackPassphrase");
  at("back");
  app.finger->press(Qt::Key_Escape);
  app.screen->awaitGone("handBackPassphrase");
  app.finger->tap("sittingHandIn");
  app.screen->await("handInAccept");
  at("sure");
  app.finger->tap("handInAccept");
  app.screen->await("sittingPassOn");
  at("over");
}

TEST_CASE("every page of the program is one that is walked over") {
  QStringList pages = pagesInTheProgram();
  REQUIRE(pages.size() > 10);
  for (const QString& known : kPages + QStringList{"reviews", "unlock", "enrol", "waiting", "sitting"})
    pages.removeAll(known.left(1).toUpper() + known.mid(1) + "Page");
  INFO("nobody walks over " << pages.join(", ").toStdString());
  CHECK(pages.isEmpty());
}

TEST_CASE("double words leave every page usable") {
  const Shape shape = GENERATE(Shape{"landscape-double", {1280, 800}, 2.0}, Shape{"portrait-double", {800, 1280}, 2.0});
  WholeApp app(shape.size, shape.textScale);
  fillForFieldwork(app);
  for (const QString& page : kPages) {
    app.go(page);
    walk(app, QString("%1 %2").arg(page, shape.name));
  }
  walkTheWayOut(app, shape);
}

TEST_CASE("what is typed and not handed over yet is saved before the vault locks") {
  WholeApp app({1280, 800});
  app.go("checklist");
  app.finger->tap("row:MO-02");
  app.screen->awaitWords("itemId", "MO-02");
  app.finger->tap("itemNote");
  app.finger->type("no seal on cabinet 4");
  SECTION("by the system, with the field in use") {
    app.vault.app().lock();
  }
  SECTION("by the key, with a sheet open") {
    app.finger->tap("itemHistory");
    app.screen->await("historyAccept");
    app.finger->press(Qt::Key_L, Qt::ControlModifier);
  }
  SECTION("by nobody's touch, with a sheet open") {
    app.finger->tap("itemHistory");
    app.screen->await("historyAccept");
    app.vault.clock().advance(std::chrono::hours(1));
    app.vault.app().checkIdle();
  }
  app.comeBack();
  app.go("checklist");
  app.finger->tap("row:MO-02");
  app.screen->awaitWords("itemNote", "no seal on cabinet 4");
}

TEST_CASE("whom one is about to speak with, and what one is about to ask, is there again after a lock") {
  const Shape shape = GENERATE(Shape{"landscape", {1280, 800}, 1.0}, Shape{"portrait", {800, 1280}, 1.0});
  WholeApp app(shape.size, shape.textScale);
  app.dress();
  app.go("interviews");
  app.finger->tap("newInterview");
  app.finger->tap("interviewName");
  app.finger->type("Sun");
  app.finger->tap("personSearch");
  app.finger->type("p2");
  app.finger->press(Qt::Key_L, Qt::ControlModifier);
  app.comeBack();
  app.go("interviews");
  app.screen->awaitWords("interviewName", "Sun");
  app.screen->awaitWords("personSearch", "p2");
  (void)app.screen->picture(QString("new-interview-again-") + shape.name);
  app.finger->tap("interviewAccept");
  app.screen->awaitGone("interviewAccept");

  const QString interview = app.vault.app().review()->interview()->interviewId();
  app.finger->tap("freeQuestion");
  app.finger->type("Who holds the key?");
  app.vault.app().lock();
  app.comeBack();
  app.go("interviews");
  CHECK_FALSE(app.screen->shows("interviewAccept"));
  app.finger->tap("row:" + interview);
  app.screen->awaitWords("freeQuestion", "Who holds the key?");
  (void)app.screen->picture(QString("unasked-") + shape.name);
  app.finger->tap("addQuestion");
  const QQuickItem* field = app.screen->await("freeQuestion");
  app.screen->await("the empty field", [&] { return field->property("text").toString().isEmpty(); });
  (void)app.screen->picture(QString("asked-") + shape.name);
}

TEST_CASE("what stands on a sheet is there again after a lock") {
  const Shape shape = GENERATE(Shape{"landscape", {1280, 800}, 1.0}, Shape{"portrait", {800, 1280}, 1.0});
  WholeApp app(shape.size, shape.textScale);
  app.dress();
  const auto begun = [&](const QString& page, const QStringList& taps, const QString& field) {
    app.go(page);
    for (const QString& name : taps) app.finger->tap(name);
    app.finger->tap(field);
    app.finger->type("Sun");
    app.finger->press(Qt::Key_L, Qt::ControlModifier);
    app.comeBack();
    app.go(page);
  };
  const auto again = [&](const QString& field, const QString& accept) {
    app.screen->awaitWords(field, "Sun");
    (void)app.screen->picture(field.section(':', 0, 0) + "-again-" + shape.name);
    app.finger->tap(accept);
    app.screen->awaitGone(accept);
  };
  begun("sighting", {"list:person", "addUndeclared"}, "found:name");
  again("found:name", "undeclaredAccept");
  begun("evidence", {"addEvidence", "add:photo", "recordPermission"}, "permissionBy");
  for (const QString name : {"addEvidence", "add:photo"}) app.finger->tap(name);
  again("permissionBy", "permissionAccept");
  app.finger->tap("photoBack");
  begun("evidence", {"addEvidence", "add:document"}, "documentCaption");
  again("documentCaption", "documentAccept");
}

/// Run by itself, with QT_IM_MODULE=qtvirtualkeyboard: Qt takes its way of input once.
TEST_CASE("a keyboard on the screen leaves what is written in sight", "[.keyboard]") {
  WholeApp app({1280, 800});
  const auto inSight = [&](const QString& field) {
    app.finger->tap(field);
    app.screen->await("the keyboard", [&] {
      return QGuiApplication::inputMethod()->isVisible() && app.screen->shows("screenKeyboard");
    });
    const QQuickItem* keyboard = app.screen->find("screenKeyboard");
    app.screen->await(field + " above the keyboard", [&] {
      const QQuickItem* item = app.screen->find(field);
      return item != nullptr && e2e::sceneRect(*item).bottom() <= e2e::sceneRect(*keyboard).top() + 1;
    });
    (void)app.screen->picture("keyboard-" + field);
  };
  app.go("checklist");
  app.finger->tap("row:MO-02");
  app.screen->awaitWords("itemId", "MO-02");
  inSight("itemNote");
  QGuiApplication::inputMethod()->hide();
  app.screen->awaitGone("screenKeyboard");
  app.go("sighting");
  app.finger->tap("addUndeclared");
  app.screen->await("undeclaredCancel");
  inSight("undeclaredNote");
  // Its keys are pressed through the shade that the sheet lays over the window.
  const QRectF keys = e2e::sceneRect(*app.screen->find("screenKeyboard"));
  QTest::mouseClick(app.window, Qt::LeftButton, Qt::NoModifier,
                    (keys.center() - QPointF(0, keys.height() / 8)).toPoint());
  app.screen->await("a letter in the note",
                    [&] { return app.screen->find("undeclaredNote")->property("text").toString().size() == 1; });
}

}  // namespace fieldseal::test

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("QT_QUICK_BACKEND", "software");
  QGuiApplication application(argc, argv);
  fieldseal::app::AppWindow::prepare();
  return Catch::Session().run(argc, argv);
}
