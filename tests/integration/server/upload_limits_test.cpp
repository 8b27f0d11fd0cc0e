#include <catch2/catch_test_macros.hpp>

#include "support/uploader.hpp"

namespace fieldseal::test {
namespace {

/// A server whose configuration has this under "uploads".
struct Scene : UploadScene {
  explicit Scene(const std::string& uploads) : UploadScene("\"uploads\": {" + uploads + "}, ") {}
};

TEST_CASE("an upload that is larger than the office allows is refused before a byte of it is sent") {
  Scene scene("\"max_bytes\": 1000");
  const auto answer = scene.uploader.create(someBytes(1001));
  CHECK(answer.status == 413);
  CHECK(codeOf(answer) == "too_large");
  CHECK(scene.uploader.create(someBytes(1000)).status == 201);
  CHECK(scene.tablet.client().send({"OPTIONS", "/v1/uploads", "", "", {}}).header("tus-max-size") == "1000");
}

TEST_CASE("a body that is larger than one request may be is refused, and smaller ones go through") {
  Scene scene("\"request_bytes\": 1000");
  const auto content = someBytes(1500);
  Uploader& uploader = scene.uploader;
  const auto address = uploader.begin(content);
  CHECK(uploader.patch(address, 0, content).status == 413);
  CHECK(uploader.offset(address) == 0);
  CHECK(uploader.patch(address, 0, content.substr(0, 1000)).status == 204);
  CHECK(uploader.patch(address, 1000, content.substr(1000)).status == 204);
  CHECK(uploader.missing({content}).empty());
}

TEST_CASE("a device may have only so many unfinished uploads") {
  Scene scene("\"unfinished_per_device\": 2");
  Uploader& uploader = scene.uploader;
  const auto first = uploader.begin("one");
  (void)uploader.begin("two");
  const auto refused = uploader.create("three");
  CHECK(refused.status == 429);
  CHECK(codeOf(refused) == "rate_limited");
  CHECK_FALSE(refused.header("retry-after").empty());
  CHECK(uploader.patch(first, 0, "one").status == 204);
  CHECK(uploader.create("three").status == 201);
}

TEST_CASE("a quota that is used up refuses new uploads and lets those begun come to their end") {
  Scene scene("\"quota_bytes\": 10000");
  Uploader& uploader = scene.uploader;
  const auto content = someBytes(6000);
  const auto address = uploader.begin(content);
  const auto refused = uploader.create(someBytes(5000));
  CHECK(refused.status == 507);
  CHECK(codeOf(refused) == "disk_full");
  CHECK(uploader.patch(address, 0, content).status == 204);
  CHECK(uploader.missing({content}).empty());
  CHECK(uploader.create(someBytes(4001)).status == 507);
  CHECK(uploader.create(someBytes(4000)).status == 201);
  // The journal goes on as if nothing were.
  CHECK(scene.tablet.pushOne(scene.tablet.answer(scene.review)).position > 0);
}

TEST_CASE("contents leave the journal its room on the disk") {
  Scene scene("\"keep_free_bytes\": 1000000000000000");
  const auto refused = scene.uploader.create(someBytes(100));
  CHECK(refused.status == 507);
  CHECK(codeOf(refused) == "disk_full");
  CHECK(scene.tablet.pushOne(scene.tablet.answer(scene.review)).position > 0);
}

TEST_CASE("a disk that fills up in mid-upload loses nothing that was acknowledged") {
  Scene scene("\"expiry_hours\": 1");
  Uploader& uploader = scene.uploader;
  const auto content = someBytes(3'000'000);
  const auto address = uploader.begin(content);
  CHECK(uploader.patch(address, 0, content.substr(0, 2'000'000)).status == 204);
  scene.authority.stop();
  const auto plenty = scene.authority.configText;
  scene.authority.configText.replace(plenty.find("\"expiry_hours\": 1"), 17, "\"keep_free_bytes\": 1000000000000000");
  scene.authority.start();
  Uploader later(scene.tablet, scene.review);
  CHECK(later.patch(address, 2'000'000, content.substr(2'000'000)).status == 507);
  CHECK(later.offset(address) == 2'000'000);
  scene.authority.stop();
  scene.authority.configText = plenty;
  scene.authority.start();
  Uploader again(scene.tablet, scene.review);
  CHECK(again.patch(address, 2'000'000, content.substr(2'000'000)).status == 204);
  CHECK(again.missing({content}).empty());
}

TEST_CASE("limits out of range stop the start with their name") {
  const auto text = admin::defaultConfigText({"127.0.0.1", 0}, {"127.0.0.1", 0}, "");
  for (const std::string bad : {"\"max_bytes\": 0", "\"expiry_hours\": 0", "\"quota_bytes\": -1", "\"other\": 1"}) {
    auto changed = text;
    changed.replace(changed.find("\"log_level\""), 0, "\"uploads\": {" + bad + "}, ");
    const auto parsed = admin::parseConfig(changed, "/tmp");
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().detail.find(bad.substr(1, bad.find(':') - 2)) != std::string::npos);
  }
}

}  // namespace
}  // namespace fieldseal::test
