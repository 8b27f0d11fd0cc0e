#include <catch2/catch_test_macros.hpp>
#include <future>

#include "support/uploader.hpp"

namespace fieldseal::test {
namespace {

constexpr std::size_t kBytes = 5'000'000;

/// With an upload that has begun.
struct Scene : UploadScene {
  explicit Scene(const std::string& extra = {}) : UploadScene(extra), address(uploader.begin(content)) {}

  /// The head of a PATCH that announces the rest of the content from an offset on.
  [[nodiscard]] std::string head(std::uint64_t offset, const std::string& extra = {}) const {
    return "PATCH " + address + " HTTP/1.1\r\nHost: x\r\nTus-Resumable: 1.0.0\r\nContent-Type: " +
           "application/offset+octet-stream\r\nUpload-Offset: " + std::to_string(offset) + "\r\n" + extra +
           "Content-Length: " + std::to_string(content.size() - offset) + "\r\n\r\n";
  }
  [[nodiscard]] bool isHeld() { return Uploader(tablet, review).missing({content}).empty(); }

  std::string content = someBytes(kBytes);
  std::string address;
};

TEST_CASE("a connection cut at any byte loses nothing that had arrived, and the rest is all that is sent again") {
  Scene scene;
  std::uint64_t at = 0;
  for (const std::size_t size : {1, 70'000, 262'144, 1'048'577, 2'000'001}) {
    auto client = scene.tablet.client();
    client.begin(scene.head(at) + scene.content.substr(at, size));
    client.disconnect();
    // What had not left the tablet's own buffers when it let go never arrived.
    const auto now = Uploader(scene.tablet, scene.review).offset(scene.address);
    CHECK(now >= at);
    CHECK(now <= at + size);
    at = now;
  }
  CHECK_FALSE(scene.isHeld());
  CHECK(Uploader(scene.tablet, scene.review).patch(scene.address, at, scene.content.substr(at)).status == 204);
  CHECK(scene.isHeld());
}

TEST_CASE("who asks again while an older request hangs gets all that it brought, and goes on at once") {
  Scene scene;
  auto hanging = scene.tablet.client();
  hanging.begin(scene.head(0) + scene.content.substr(0, 1'500'000));
  Uploader uploader(scene.tablet, scene.review);
  // Until what was written has come through the socket: each HEAD ends the request, so it is asked once it has.
  std::uint64_t at = 0;
  SECTION("by HEAD") {
    at = uploader.offset(scene.address);
    CHECK(at <= 1'500'000);
  }
  SECTION("by PATCH, at an offset that is not right any more") {
    const auto refused = uploader.patch(scene.address, 0, "x");
    CHECK((refused.status == 409 || refused.status == 204));
    at = uploader.offset(scene.address);
  }
  SECTION("by DELETE") {
    CHECK(uploader.remove(scene.address).status == 204);
    CHECK(uploader.head(scene.address).status == 404);
  }
  const auto told = hanging.end();
  CHECK((told.status == 409 || told.status == 404 || told.status == 0));
  if (at > 0) {
    CHECK(uploader.patch(scene.address, at, at == 1 ? "" : scene.content.substr(at)).status == 204);
  }
}

TEST_CASE("a body under a checksum that breaks off counts for nothing") {
  Scene scene;
  auto client = scene.tablet.client();
  client.begin(scene.head(0, "Upload-Checksum: " + checksumOf(scene.content) + "\r\n") +
               scene.content.substr(0, 3'000'000));
  client.disconnect();
  Uploader uploader(scene.tablet, scene.review);
  CHECK(uploader.offset(scene.address) == 0);
  CHECK(uploader.patch(scene.address, 0, scene.content, checksumOf(scene.content)).status == 204);
  CHECK(scene.isHeld());
}

TEST_CASE("a tablet that lies about the length is not believed") {
  Scene scene;
  Uploader uploader(scene.tablet, scene.review);
  const auto tooMuch = uploader.patch(scene.address, 0, scene.content + "x");
  CHECK(tooMuch.status == 413);
  CHECK(uploader.offset(scene.address) == 0);
  std::string chunked = scene.head(0);
  chunked = chunked.substr(0, chunked.find("Content-Length")) + "Transfer-Encoding: chunked\r\n\r\n";
  for (std::size_t at = 0; at < 6'000'000; at += 100'000) chunked += "186a0\r\n" + std::string(100'000, 'x') + "\r\n";
  CHECK(scene.tablet.client().sendRaw(chunked + "0\r\n\r\n").starts_with("HTTP/1.1 413"));
  // Some of it counted as it came; the end of the upload tells that it was not the content.
  const auto at = uploader.offset(scene.address);
  CHECK(at < kBytes);
  CHECK(uploader.patch(scene.address, at, scene.content.substr(at)).status == 422);
  CHECK_FALSE(scene.isHeld());
}

TEST_CASE("a body that comes too slowly is cut off, and what it brought counts") {
  Scene scene("\"body_seconds\": 1, ");
  auto slow = scene.tablet.client();
  slow.begin(scene.head(0) + scene.content.substr(0, 1'200'000));
  const auto told = slow.end();  // until the server has had enough
  CHECK((told.status == 408 || told.status == 0));
  auto header = scene.tablet.client();
  header.begin(scene.head(0).substr(0, 40));
  Uploader uploader(scene.tablet, scene.review);
  CHECK(uploader.offset(scene.address) == 1'200'000);
  CHECK(uploader.patch(scene.address, 1'200'000, scene.content.substr(1'200'000)).status == 204);
  CHECK(scene.isHeld());
}

TEST_CASE("a chunked body is taken like any other") {
  Scene scene;
  std::string request = scene.head(0);
  request =
      request.substr(0, request.find("Content-Length")) + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
  request += "4c4b40\r\n" + scene.content + "\r\n0\r\n\r\n";
  CHECK(scene.tablet.client().sendRaw(request).starts_with("HTTP/1.1 204"));
  CHECK(scene.isHeld());
}

TEST_CASE("a server that is stopped in the middle of a body keeps what had come") {
  Scene scene;
  auto client = scene.tablet.client();
  client.begin(scene.head(0) + scene.content.substr(0, 2'200'000));
  auto told = std::async(std::launch::async, [&] { return client.end(); });
  scene.authority.server().stop();
  const auto answer = told.get();
  CHECK((answer.status == 503 || answer.status == 0));
  scene.authority.stop();
  scene.authority.start();
  Uploader uploader(scene.tablet, scene.review);
  const auto at = uploader.offset(scene.address);
  CHECK(at <= 2'200'000);
  CHECK(uploader.patch(scene.address, at, scene.content.substr(at)).status == 204);
  CHECK(scene.isHeld());
}

}  // namespace
}  // namespace fieldseal::test
