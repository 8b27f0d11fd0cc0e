// The vault closes by itself when nobody is there any more, whatever the machine did in between.
#include <QCoreApplication>
#include <QKeyEvent>
#include <QQmlEngine>
#include <catch2/catch_test_macros.hpp>

#include "models/app_settings.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using std::chrono::minutes;

TEST_CASE("nobody touches the tablet: it locks after the minutes of the settings") {
  TestVault test;
  test.openReview();
  app::FieldApp& app = test.app();
  app.settings()->setLockMinutes(3);
  int told = 0;
  QObject::connect(&app, &app::FieldApp::aboutToLock, &app, [&] {
    ++told;
    CHECK(app.review() != nullptr);  // what is being written can still be handed over
  });
  test.clock().advance(minutes(2));
  app.checkIdle();
  CHECK_FALSE(app.locked());
  app.noteActivity();
  test.clock().advance(minutes(2));
  app.checkIdle();
  CHECK_FALSE(app.locked());
  test.clock().advance(minutes(1));
  app.checkIdle();
  CHECK(app.locked());
  CHECK(told == 1);
}

TEST_CASE("the first key after a long sleep finds the vault locked") {
  TestVault test;
  test.openReview();
  QQmlEngine engine;
  test.app().attach(&engine);
  test.clock().advance(std::chrono::hours(9));
  QKeyEvent key(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, "1");
  QCoreApplication::sendEvent(&engine, &key);
  CHECK(test.app().locked());
}

TEST_CASE("what stands on a sheet outlives the lock until it is done with, each sheet by itself") {
  TestVault test;
  const QVariantMap entered{{"list", "person"}, {"found", QVariantMap{{"name", "Sun"}}}, {"note", "at the gate"}};
  app::CutOffInput* asking = test.openReview().cutOff("undeclared");
  QObject::connect(asking, &app::CutOffInput::asked, [&] { asking->add(entered); });
  app::ReviewSession* review = &test.lockAndReturn();
  CHECK(review->cutOff("undeclared")->entered() == entered);
  CHECK(review->cutOff("undeclared")->resumable());
  CHECK_FALSE(review->cutOff("new_interview")->pending());
  review->cutOff("undeclared")->forget();
  CHECK_FALSE(test.lockAndReturn().cutOff("undeclared")->pending());
}

TEST_CASE("what stands on a sheet is on the disk while it is entered, and outlives the tablet") {
  TestVault test;
  QVariantMap entered{{"list", "person"}, {"note", "at the"}};
  app::CutOffInput* asking = test.openReview().cutOff("undeclared");
  QObject::connect(asking, &app::CutOffInput::asked, [&] { asking->add(entered); });
  asking->note();
  entered["note"] = "at the gate";
  asking->note();
  test.cutPower();
  asking->forget();
  CHECK(test.powerOn().cutOff("undeclared")->entered() == entered);
}

TEST_CASE("what stands on a sheet waits for room without a word, and is kept once there is some") {
  TestVault test;
  app::ReviewSession& review = test.openReview();
  const QVariantMap entered{{"note", QString(20'000, 'x')}};
  app::CutOffInput* asking = review.cutOff("undeclared");
  QObject::connect(asking, &app::CutOffInput::asked, [&] { asking->add(entered); });
  limitPages(review.desk().store().database(), true);
  asking->note();
  CHECK_FALSE(asking->pending());
  CHECK(test.toasts().isEmpty());
  limitPages(review.desk().store().database(), false);
  asking->note();
  CHECK(asking->entered() == entered);
}

TEST_CASE("what stood on a sheet is not begun anew in a review that is suspended meanwhile") {
  TestVault test(true);
  app::ReviewSession& review = test.openReview();
  app::CutOffInput* asking = review.cutOff("undeclared");
  QObject::connect(asking, &app::CutOffInput::asked, [&] { asking->add({{"list", "person"}}); });
  asking->gather();
  CHECK(asking->resumable());
  REQUIRE(review.moveTo("suspended"));
  CHECK(asking->pending());
  CHECK_FALSE(asking->resumable());
}
