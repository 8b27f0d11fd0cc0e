#include "whole_app.hpp"

#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "models/app_settings.hpp"
#include "system/focus_view.hpp"
#include "system/return_key.hpp"
#include "walk.hpp"

namespace fieldseal::test {

WholeApp::WholeApp(QSize size, double textScale) {
  vault.hardware.hasMicrophone = true;
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
  new app::ReturnKey(*window);
  window->resize(size);
  window->requestActivate();
  REQUIRE(QTest::qWaitForWindowActive(window));
  screen = std::make_unique<e2e::Screen>(*window, qEnvironmentVariable("FIELDSEAL_PICTURES"));
  finger = std::make_unique<e2e::Finger>(*screen);
}

void WholeApp::dress() {
  const bool isUpright = window->height() > window->width();
  vault.app().settings()->setTheme(isUpright ? "dark" : "light");
  vault.app().settings()->setLanguage(isUpright ? "zh_CN" : "en");
}

void WholeApp::comeBack() {
  screen->await("unlockPage");
  CHECK(floating(*window) == nullptr);
  CHECK(vault.app().locked());
  finger->write("unlockPassphrase", QString::fromUtf8(kPassphrase.data(), int(kPassphrase.size())));
  finger->tap("unlockButton");
  screen->await("reviewsPage");
  REQUIRE(vault.app().openReview(QString::fromStdString(vault.office.review().toString())));
}

void WholeApp::go(const QString& page) {
  QQuickItem* shell = screen->await("shell");
  QMetaObject::invokeMethod(shell, "go", Q_ARG(QString, page), Q_ARG(QString, QString()));
  screen->await(page + "Page", [&] { return screen->shows(page + "Page"); });
  e2e::Screen::settle();
  QTest::qWait(0);
  (void)window->grabWindow();  // a frame: layouts and lists are where they stay
}

namespace {

void report(const QString& where, const QStringList& faults) {
  for (const QString& fault : faults) {
    UNSCOPED_INFO(where.toStdString() << ": " << fault.toStdString());
  }
  CHECK(faults.isEmpty());
}

}  // namespace

void walk(WholeApp& app, const QString& where) {
  (void)app.window->grabWindow();  // a frame: what a tap changed is laid out
  (void)app.screen->picture(QString(where).replace(' ', '-').remove(':'));
  QQuickItem* top = floating(*app.window);
  Walk walk(*app.window, top != nullptr ? *top : *app.window->contentItem());
  report(where + ", names", walk.nameFaults());
  report(where + ", words", walk.cutFaults());
  report(where + ", room", walk.roomFaults());
  report(where + ", Tab", walk.tabFaults());
}

}  // namespace fieldseal::test
