/// Every page and sheet, walked over without eyes and without a pointer.
#include <QGuiApplication>
#include <QInputMethod>
#include <QQmlApplicationEngine>
#include <QTest>
#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "app_window.hpp"
#include "driver/finger.hpp"
#include "driver/screen.hpp"
#include "models/app_settings.hpp"
#include "system/focus_view.hpp"
#include "test_vault.hpp"
#include "walk.hpp"

namespace fieldseal::test {
namespace {

/// The window over a vault that a fake office filled.
struct WholeApp {
  TestVault vault{true};
  QQmlApplicationEngine engine;
  QQuickWindow* window = nullptr;
  std::unique_ptr<e2e::Screen> screen;
  std::unique_ptr<e2e::Finger> finger;

  explicit WholeApp(QSize size, double textScale = 1) {
    vault.openReview();
    vault.app().settings()->setTextScale(textScale);
    vault.app().settings()->setReduceMotion(true);
    vault.app().attach(&engine);
    engine.addImportPath("qrc:/qt/qml");
    engine.setInitialProperties({{"app", QVariant::fromValue(&vault.app())}});
    engine.load(QUrl("qrc:/qt/qml/Fieldseal/Pages/Main.qml"));
    window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    REQUIRE(window != nullptr);
    new app::FocusView(*window);
    window->resize(size);
    window->requestActivate();
    REQUIRE(QTest::qWaitForWindowActive(window));
    screen = std::make_unique<e2e::Screen>(*window, qEnvironmentVariable("FIELDSEAL_PICTURES"));
    finger = std::make_unique<e2e::Finger>(*screen);
  }
  ~WholeApp() { delete window; }

  /// Light and English in landscape, dark and Chinese in portrait.
  void dress() {
    const bool isUpright = window->height() > window->width();
    vault.app().settings()->setTheme(isUpright ? "dark" : "light");
    vault.app().settings()->setLanguage(isUpright ? "zh_CN" : "en");
  }

  /// Unlocks it, and opens its review again.
  void comeBack() {
    screen->await("unlockPage");
    CHECK(floating(*window) == nullptr);
    CHECK(vault.app().locked());
    finger->write("unlockPassphrase", QString::fromUtf8(kPassphrase.data(), int(kPassphrase.size())));
    finger->tap("unlockButton");
    screen->await("reviewsPage");
    REQUIRE(vault.app().openReview(QString::fromStdString(vault.office.review().toString())));
  }

  void go(const QString& page) {
    QQuickItem* shell = screen->await("shell");
    QMetaObject::invokeMethod(shell, "go", Q_ARG(QString, page), Q_ARG(QString, QString()));
    screen->await(page + "Page", [&] { return screen->shows(page + "Page"); });
    e2e::Screen::settle();
    QTest::qWait(0);
    (void)window->grabWindow();  // a frame: layouts and lists are where they stay
  }
};

void report(const QString& where, const QStringList& faults) {
  for (const QString& fault : faults) {
    UNSCOPED_INFO(where.toStdString() << ": " << fault.toStdString());
  }
  CHECK(faults.isEmpty());
}

void walk(WholeApp& app, const QString& where) {
  (void)app.screen->picture(QString(where).replace(' ', '-'));
  QQuickItem* top = floating(*app.window);
  Walk walk(*app.window, top != nullptr ? *top : *app.window->contentItem());
  report(where + ", names", walk.nameFaults());
  report(where + ", words", walk.cutFaults());
  report(where + ", Tab", walk.tabFaults());
}

struct Shape {
  const char* name;
  QSize size;
  double textScale;
};

}  // namespace

TEST_CASE("every page can be used without eyes and without a pointer") {
  const Shape shape = GENERATE(Shape{"landscape", {1280, 800}, 1.0}, Shape{"portrait", {800, 1280}, 1.0});
  WholeApp app(shape.size, shape.textScale);
  for (const char* language : {"en", "zh_CN"}) {
    app.vault.app().settings()->setLanguage(language);
    for (const QString page : {"overview", "checklist", "sighting", "interviews", "tests", "findings", "evidence",
                               "conflicts", "close", "sync", "settings"}) {
      app.go(page);
      walk(app, QString("%1 %2 %3").arg(page, shape.name, language));
    }
  }
  app.vault.app().closeReview();
  app.go("reviews");
  walk(app, QString("reviews ") + shape.name);
  app.vault.app().lock();
  app.screen->await("unlockPage");
  walk(app, QString("unlock ") + shape.name);
  app.finger->tap("enrolStart");
  app.screen->await("enrolPage");
  walk(app, QString("enrol ") + shape.name);
}

TEST_CASE("every sheet can be used without eyes and without a pointer") {
  WholeApp app({1280, 800});
  const auto sheet = [&](const QString& page, const QStringList& taps, const QString& within) {
    app.go(page);
    for (const QString& name : taps) app.finger->tap(name);
    app.screen->await(within, [&] { return app.screen->shows(within); });
    (void)app.window->grabWindow();
    REQUIRE(floating(*app.window) != nullptr);
    walk(app, within);
    app.finger->press(Qt::Key_Escape);
    app.screen->awaitGone(within);
  };
  sheet("checklist", {"row:MO-02", "itemHistory"}, "historyAccept");
  sheet("checklist", {"itemFilter"}, "choice:open");
  sheet("sighting", {"addUndeclared"}, "undeclaredAccept");
  sheet("settings", {"changePassphrase"}, "passphraseAccept");
  sheet("settings", {"showKeys"}, "keysAccept");
  sheet("overview", {"move:suspended"}, "moveAccept");
}

TEST_CASE("double words on a narrow screen leave every page usable") {
  WholeApp app({800, 1280}, 2.0);
  for (const QString page : {"overview", "checklist", "sighting", "interviews", "tests", "findings", "evidence",
                             "conflicts", "close", "sync", "settings"}) {
    app.go(page);
    (void)app.screen->picture(page + "-double");
    Walk walk(*app.window, *app.window->contentItem());
    report(page + ", names", walk.nameFaults());
    report(page + ", Tab", walk.tabFaults());
  }
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
  app.screen->await("undeclaredAccept");
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
