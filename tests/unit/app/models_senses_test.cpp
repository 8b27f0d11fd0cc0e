#include <catch2/catch_test_macros.hpp>

#include "media/sound.hpp"
#include "models/evidence_contents.hpp"
#include "models/review_desk.hpp"
#include "test_vault.hpp"

using namespace fieldseal;
using namespace fieldseal::test;
using namespace fieldseal::app;

namespace {

domain::Evidence stored(ReviewSession& review, const QString& id) {
  REQUIRE(waitFor([&] { return findEvidence(review.desk(), id).has_value(); }));
  return *findEvidence(review.desk(), id);
}

QImage scene(Qt::GlobalColor color) {
  QImage picture(640, 480, QImage::Format_RGB32);
  picture.fill(color);
  return picture;
}

}  // namespace

TEST_CASE("a spoken note is recorded in pieces and kept as one WAV") {
  TestVault test;
  test.hardware.hasMicrophone = true;
  ReviewSession& review = test.openReview();
  SoundRecorder& recorder = *review.studio()->recorder();
  recorder.begin("unit/person/P1");
  REQUIRE(recorder.record());
  test.hardware.speak(1500);
  CHECK(recorder.level() > 0.5);
  recorder.stop();
  CHECK_FALSE(test.hardware.microphone->running());
  REQUIRE(recorder.record());
  test.hardware.speak(500);
  CHECK(recorder.lengthText() == "0:02");
  recorder.setCaption("What the guard said");
  const QString id = recorder.keep();
  CHECK_FALSE(recorder.recording());
  CHECK_FALSE(recorder.hasSound());
  const domain::Evidence kept = stored(review, id);
  CHECK(kept.kind == "audio");
  CHECK(kept.caption == "What the guard said");
  CHECK(kept.links == std::vector<std::string>{"unit/person/P1"});
  const auto clip = media::fromWav(readBytes(review.desk(), kept, 1 << 20).value());
  REQUIRE(clip);
  CHECK(clip->length() == std::chrono::seconds(2));
}

TEST_CASE("without a microphone a sentence says what to do, and a later one is found") {
  TestVault test;
  ReviewSession& review = test.openReview();
  SoundRecorder& recorder = *review.studio()->recorder();
  recorder.begin("");
  CHECK_FALSE(recorder.record());
  CHECK(recorder.problem().contains("no microphone"));
  CHECK(recorder.keep().isEmpty());
  test.hardware.hasMicrophone = true;
  CHECK(recorder.record());
  CHECK(recorder.problem().isEmpty());
}

TEST_CASE("a microphone that is pulled out leaves what was said until then") {
  TestVault test;
  test.hardware.hasMicrophone = true;
  ReviewSession& review = test.openReview();
  SoundRecorder& recorder = *review.studio()->recorder();
  recorder.begin("");
  REQUIRE(recorder.record());
  test.hardware.speak(700);
  test.hardware.pullMicrophone();
  CHECK_FALSE(recorder.recording());
  CHECK(recorder.hasSound());
  CHECK_FALSE(recorder.problem().isEmpty());
  CHECK_FALSE(recorder.keep().isEmpty());
}

TEST_CASE("a note ends by itself at its longest") {
  TestVault test;
  test.hardware.hasMicrophone = true;
  ReviewSession& review = test.openReview();
  SoundRecorder& recorder = *review.studio()->recorder();
  recorder.begin("");
  REQUIRE(recorder.record());
  for (int minute = 0; minute < 11 && recorder.recording(); ++minute) test.hardware.speak(60'000);
  CHECK_FALSE(recorder.recording());
  CHECK(recorder.lengthText() == recorder.longestText());
  CHECK_FALSE(recorder.problem().isEmpty());
}

TEST_CASE("no camera is opened before the permission is recorded, nor after it was taken back") {
  TestVault test;
  test.hardware.cameras["Back camera"] = scene(Qt::blue);
  ReviewSession& review = test.openReview();
  PhotoCamera& camera = *review.studio()->camera();
  CHECK_FALSE(camera.begin("item/PE-01"));
  CHECK_FALSE(test.hardware.camera);
  CHECK_FALSE(camera.problem().isEmpty());
  REQUIRE(review.photographyPermission()->permit("Director Zhao", "Machine room", "No screens"));
  REQUIRE(camera.begin("item/PE-01"));
  CHECK(camera.running());
  CHECK_FALSE(camera.frame().isNull());
  REQUIRE(review.photographyPermission()->refuse("Director Zhao", ""));
  CHECK_FALSE(camera.running());
  CHECK(camera.frame().isNull());
  CHECK(test.hardware.camera->running().isEmpty());
}

TEST_CASE("each photograph becomes evidence with its place, level and link") {
  TestVault test;
  test.hardware.cameras["Back camera"] = scene(Qt::blue);
  test.hardware.cameras["Front camera"] = scene(Qt::red);
  ReviewSession& review = test.openReview();
  REQUIRE(review.photographyPermission()->permit("Director Zhao", "", ""));
  PhotoCamera& camera = *review.studio()->camera();
  REQUIRE(camera.begin("item/PE-01"));
  QStringList taken;
  QObject::connect(&camera, &PhotoCamera::kept, &camera, [&](const QString& id) { taken.append(id); });
  camera.setCaption("Rack");
  camera.setPlace("Room 2");
  camera.setLevel("secret");
  camera.take();
  camera.switchCamera();
  camera.take();
  REQUIRE(taken.size() == 2);
  CHECK(camera.takenCount() == 2);
  const domain::Evidence first = stored(review, taken[0]);
  CHECK(first.kind == "photo");
  CHECK(first.caption == "Rack");
  CHECK(first.level == "secret");
  CHECK(first.takenPlace == "Room 2");
  CHECK(first.content->type == "image/jpeg");
  const QColor seen = readPicture(review.desk(), stored(review, taken[1])).value().pixelColor(320, 240);
  CHECK(seen.red() > 200);
  CHECK(seen.blue() < 60);
}

TEST_CASE("a camera that vanishes is said, what was taken is there, and it can be plugged in again") {
  TestVault test;
  test.hardware.cameras["USB camera"] = scene(Qt::green);
  ReviewSession& review = test.openReview();
  REQUIRE(review.photographyPermission()->permit("Director Zhao", "", ""));
  PhotoCamera& camera = *review.studio()->camera();
  REQUIRE(camera.begin(""));
  camera.take();
  test.hardware.pullCamera();
  CHECK_FALSE(camera.running());
  CHECK(camera.problem().contains("kept"));
  REQUIRE(waitFor([&] { return review.evidence()->count() == 1; }));
  CHECK_FALSE(camera.tryAgain());
  CHECK(camera.problem().contains("no camera"));
  test.hardware.cameras["USB camera"] = scene(Qt::green);
  CHECK(camera.tryAgain());
  CHECK(camera.running());
}

TEST_CASE("a camera that vanishes while it takes a picture leaves nothing half taken and can be plugged in again") {
  TestVault test;
  test.hardware.cameras["USB camera"] = scene(Qt::green);
  test.hardware.slowCamera = true;
  ReviewSession& review = test.openReview();
  REQUIRE(review.photographyPermission()->permit("Director Zhao", "", ""));
  PhotoCamera& camera = *review.studio()->camera();
  REQUIRE(camera.begin("item/PE-01"));
  camera.setCaption("Rack");
  camera.take();
  CHECK(camera.taking());
  test.hardware.pullCamera();
  CHECK_FALSE(camera.taking());
  CHECK_FALSE(camera.running());
  CHECK(camera.problem().contains("went away"));
  CHECK(camera.takenCount() == 0);
  CHECK(review.evidenceImport()->count() == 0);
  test.hardware.cameras["USB camera"] = scene(Qt::green);
  test.hardware.slowCamera = false;
  REQUIRE(camera.tryAgain());
  CHECK(camera.caption() == "Rack");
  camera.take();
  CHECK(camera.takenCount() == 1);
  REQUIRE(waitFor([&] { return review.evidence()->count() == 1; }));
}

TEST_CASE("a camera that vanishes while it looks for a label says so, and looks again once it is back") {
  TestVault test;
  test.hardware.cameras["Back camera"] = scene(Qt::green);
  ReviewSession& review = test.openReview();
  REQUIRE(review.photographyPermission()->permit("Director Zhao", "", ""));
  LabelScanner& scanner = *review.scanner();
  REQUIRE(scanner.watch());
  CHECK(scanner.watching());
  test.hardware.pullCamera();
  CHECK_FALSE(scanner.watching());
  CHECK(scanner.frame().isNull());
  CHECK(scanner.problem().contains("gone"));
  CHECK_FALSE(scanner.watch());
  CHECK(scanner.problem().contains("No camera"));
  test.hardware.cameras["Back camera"] = scene(Qt::green);
  REQUIRE(scanner.watch());
  CHECK(scanner.problem().isEmpty());
}
