#include <catch2/catch_test_macros.hpp>
#include <thread>

#include "store/key_file.hpp"
#include "support/uploader.hpp"

namespace fieldseal::test {
namespace {

struct Stored {
  std::int64_t chunks = 0;
  std::int64_t bytes = 0;
  friend bool operator==(const Stored&, const Stored&) = default;
};

/// What lies in the file, read beside the running server until it is what is expected or ten seconds are over.
Stored storedIn(Authority& authority, const Stored& expected) {
  const auto config = admin::loadConfig(authority.config()).value();
  const auto key = store::readKeyFile(config.storeKey).value();
  auto database = store::Store::openAttachmentsDirect(config.attachments, key).value();
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds{10};
  Stored stored;
  do {
    auto rows = database.prepare("SELECT count(*), total(length(bytes)) FROM chunks").value();
    (void)rows.step().value();
    stored = {rows.integer(0), rows.integer(1)};
  } while (stored != expected && std::chrono::steady_clock::now() < deadline);
  return stored;
}

std::string contentAt(Tablet& tablet, const std::string& content) {
  const auto answer = tablet.client().send({"GET", "/v1/contents/" + toHex(crypto::sha256(content)), "", "", {}});
  return answer.status == 200 ? answer.body : std::to_string(answer.status);
}

TEST_CASE("the server says what of tus it knows") {
  UploadScene scene;
  const auto answer = scene.tablet.client().send({"OPTIONS", "/v1/uploads", "", "", {}});
  CHECK(answer.status == 204);
  CHECK(answer.header("tus-version") == "1.0.0");
  CHECK(answer.header("tus-resumable") == "1.0.0");
  CHECK(answer.header("tus-extension") == "creation,creation-with-upload,checksum,termination,expiration");
  CHECK(answer.header("tus-checksum-algorithm") == "sha256,sha1");
  CHECK(answer.header("tus-max-size") == std::to_string(2ULL << 30));
}

TEST_CASE("a content that was uploaded in parts is read back whole by the team") {
  UploadScene scene;
  Tablet leader(scene.authority, "leader");
  const auto content = someBytes(3'500'000);
  CHECK(scene.uploader.missing({content}) == std::vector{crypto::printHash(crypto::sha256(content))});
  const auto address = scene.uploader.begin(content);
  CHECK(scene.uploader.offset(address) == 0);
  std::uint64_t at = 0;
  for (const std::size_t size : {1, 262'143, 262'144, 1'000'000, 1, 1'500'000, 475'711}) {
    const auto answer = scene.uploader.patch(address, at, content.substr(at, size));
    REQUIRE(answer.status == 204);
    at += size;
    CHECK(answer.header("upload-offset") == std::to_string(at));
    CHECK(answer.header("upload-expires").ends_with(" GMT"));
    CHECK(contentAt(leader, content) == (at == content.size() ? content : "404"));
  }
  CHECK(scene.uploader.missing({content}).empty());
  const auto head = scene.uploader.head(address);
  CHECK(head.header("upload-offset") == "3500000");
  CHECK(head.header("upload-length") == "3500000");
  CHECK(head.header("upload-metadata") == metadataFor(scene.review, content));
  CHECK(head.header("cache-control") == "no-store");
}

TEST_CASE("creation takes the first bytes, or all, and an empty content is finished by it") {
  UploadScene scene;
  const auto content = someBytes(700'000);
  const HttpCall some{"POST", "", "application/offset+octet-stream", content.substr(0, 300'000), {}};
  const auto begun = scene.uploader.create(content, some);
  REQUIRE(begun.status == 201);
  CHECK(begun.header("upload-offset") == "300000");
  CHECK(scene.uploader.patch(begun.header("location"), 300'000, content.substr(300'000)).status == 204);
  CHECK(contentAt(scene.tablet, content) == content);
  const auto whole = someBytes(10);
  scene.uploader.upload(whole);
  CHECK(contentAt(scene.tablet, whole) == whole);
  CHECK(scene.uploader.create("").header("upload-offset") == "0");
  CHECK(scene.uploader.missing({""}).empty());
}

TEST_CASE("a range of a content is given, and one outside is told as such") {
  UploadScene scene;
  const auto content = someBytes(600'000);
  Uploader(scene.tablet, scene.review).upload(content);
  const auto ask = [&](const std::string& range) {
    return scene.tablet.client().send(
        {"GET", "/v1/contents/" + toHex(crypto::sha256(content)), "", "", {{"Range", range}}});
  };
  const auto middle = ask("bytes=262000-262300");
  CHECK(middle.status == 206);
  CHECK(middle.body == content.substr(262'000, 301));
  CHECK(middle.header("content-range") == "bytes 262000-262300/600000");
  CHECK(ask("bytes=599990-").body == content.substr(599'990));
  CHECK(ask("bytes=-5").body == content.substr(599'995));
  CHECK(ask("bytes=600000-").status == 416);
  CHECK(ask("lines=1-2").body == content);
}

TEST_CASE("the wrong offset is refused, and the right one still works") {
  UploadScene scene;
  const auto content = someBytes(1000);
  const auto address = scene.uploader.begin(content);
  CHECK(scene.uploader.patch(address, 0, content.substr(0, 400)).status == 204);
  for (const std::uint64_t offset : {0, 399, 401, 1000}) {
    const auto answer = scene.uploader.patch(address, offset, content.substr(400, 100));
    CHECK(answer.status == 409);
    CHECK(codeOf(answer) == "not_allowed_now");
  }
  CHECK(scene.uploader.patch(address, 400, content.substr(400)).status == 204);
  CHECK(contentAt(scene.tablet, content) == content);
  CHECK(scene.uploader.patch(address, 1000, "").status == 204);
  CHECK(scene.uploader.patch(address, 1000, "x").status == 413);
}

TEST_CASE("a body under a checksum counts as a whole or not at all") {
  UploadScene scene;
  const auto content = someBytes(2'500'000);
  const auto address = scene.uploader.begin(content);
  const auto first = content.substr(0, 2'000'000);
  const auto refused = scene.uploader.patch(address, 0, first, checksumOf("something else"));
  CHECK(refused.status == 460);
  CHECK(codeOf(refused) == "hash_mismatch");
  CHECK(scene.uploader.offset(address) == 0);
  CHECK(scene.uploader.patch(address, 0, first, checksumOf(first)).status == 204);
  const auto rest = content.substr(2'000'000);
  CHECK(scene.uploader.patch(address, 2'000'000, rest, checksumOf(first)).status == 460);
  CHECK(scene.uploader.patch(address, 2'000'000, rest, checksumOf(rest)).status == 204);
  CHECK(contentAt(scene.tablet, content) == content);
}

TEST_CASE("sha1 is understood and other algorithms are refused") {
  UploadScene scene;
  const auto address = scene.uploader.begin("abcd");
  CHECK(scene.uploader.patch(address, 0, "abc", "md5 kAFQmDzST7DWlj99KOF/cg==").status == 400);
  CHECK(scene.uploader.patch(address, 0, "abc", "sha1 short").status == 400);
  CHECK(scene.uploader.patch(address, 0, "abc", "sha1 qZk+NkcGgWq6PiVxeFDCbJzQ2J0=").status == 204);  // FIPS 180-4
  CHECK(scene.uploader.patch(address, 3, "d").status == 204);
}

TEST_CASE("bytes that are not what was announced are not taken for it") {
  UploadScene scene;
  const auto content = someBytes(500'000);
  const auto address = scene.uploader.begin(content);
  auto other = content;
  other[300'000] = static_cast<char>(other[300'000] ^ 1);
  const auto answer = scene.uploader.patch(address, 0, other);
  CHECK(answer.status == 422);
  CHECK(codeOf(answer) == "hash_mismatch");
  CHECK(scene.uploader.head(address).status == 404);
  CHECK(scene.uploader.missing({content, other}).size() == 2);
  CHECK(contentAt(scene.tablet, content) == "404");
  scene.uploader.upload(content);
  CHECK(contentAt(scene.tablet, content) == content);
}

TEST_CASE("only a team's own devices upload, and only to their own uploads") {
  UploadScene scene;
  Tablet leader(scene.authority, "leader");
  Tablet outsider(scene.authority, "outsider");
  const auto content = someBytes(100);
  const auto foreign = Uploader(outsider, scene.review).create(content);
  CHECK(foreign.status == 403);
  CHECK(codeOf(foreign) == "not_assigned");
  const auto address = scene.uploader.begin(content);
  for (Tablet* other : {&leader, &outsider}) {
    Uploader theirs(*other, scene.review);
    CHECK(theirs.head(address).status == 404);
    CHECK(theirs.patch(address, 0, content).status == 404);
    CHECK(theirs.remove(address).status == 404);
  }
  HttpCall nobody{"POST", "/v1/uploads", "", "", {{"Tus-Resumable", "1.0.0"}}};
  CHECK(scene.authority.device().send(nobody).status == 401);
  CHECK(scene.uploader.patch(address, 0, content).status == 204);
  CHECK(contentAt(leader, content) == content);
  CHECK(contentAt(outsider, content) == "404");
}

TEST_CASE("a revoked device uploads no further, and one who left the team neither") {
  UploadScene scene;
  const auto content = someBytes(100);
  const auto address = scene.uploader.begin(content);
  auto session = scene.authority.session();
  std::string code;
  SECTION("revoked") {
    REQUIRE(admin::revoke(session, scene.tablet.id(), scene.authority.clock));
    code = "device_revoked";
  }
  SECTION("not assigned any more") {
    const std::vector<admin::TeamChange> leaves{{"inspector", std::nullopt}};
    REQUIRE(admin::changeTeam(session, scene.review, leaves, scene.authority.clock));
    code = "not_assigned";
  }
  const auto answer = scene.uploader.patch(address, 0, content);
  CHECK(answer.status == 403);
  CHECK(codeOf(answer) == code);
  CHECK(scene.uploader.head(address).status == 403);
  CHECK(scene.uploader.create(content).status == 403);
}

TEST_CASE("a terminated upload is gone and its bytes are taken away") {
  UploadScene scene;
  const auto content = someBytes(9'000'000);
  const auto address = scene.uploader.begin(content);
  CHECK(scene.uploader.patch(address, 0, content.substr(0, 8'000'000)).status == 204);
  CHECK(scene.uploader.remove(address).status == 204);
  CHECK(scene.uploader.head(address).status == 404);
  CHECK(scene.uploader.patch(address, 8'000'000, content.substr(8'000'000)).status == 404);
  CHECK(scene.uploader.remove(address).status == 404);
  CHECK(storedIn(scene.authority, {0, 0}) == Stored{0, 0});
}

TEST_CASE("an upload that nothing was added to expires") {
  UploadScene scene;
  const auto content = someBytes(1000);
  const auto address = scene.uploader.begin(content);
  scene.authority.clock.advance(std::chrono::hours{24 * 6});
  CHECK(scene.uploader.patch(address, 0, content.substr(0, 500)).status == 204);
  scene.authority.clock.advance(std::chrono::hours{24 * 6});
  CHECK(scene.uploader.offset(address) == 500);
  scene.authority.clock.advance(std::chrono::hours{25});
  CHECK(scene.uploader.head(address).status == 410);
  const auto late = scene.uploader.patch(address, 500, content.substr(500));
  CHECK(late.status == 410);
  CHECK(codeOf(late) == "not_found");
  scene.uploader.upload(content);  // a new upload clears the old one away
  CHECK(contentAt(scene.tablet, content) == content);
}

TEST_CASE("requests that are no tus are told what is wrong") {
  UploadScene scene;
  const auto content = someBytes(100);
  const auto address = scene.uploader.begin(content);
  const auto version = scene.uploader.send({"HEAD", address, "", "", {{"Tus-Resumable", "0.2.2"}}});
  CHECK(version.status == 412);
  CHECK(version.header("tus-version") == "1.0.0");
  CHECK(scene.uploader.create(content, {"POST", "", "", "", {{"Tus-Resumable", "2.0.0"}}}).status == 412);
  CHECK(scene.uploader.send({"PATCH", address, "text/plain", "x", {{"Upload-Offset", "0"}}}).status == 415);
  const std::string type = "application/offset+octet-stream";
  CHECK(scene.uploader.send({"PATCH", address, type, "x", {}}).status == 400);
  CHECK(scene.uploader.send({"PATCH", address, type, "x", {{"Upload-Offset", "-1"}}}).status == 400);
  CHECK(scene.uploader.create(content, {"POST", "", "text/plain", "x", {}}).status == 415);
  CHECK(scene.uploader.create(content, {"POST", "", "", "", {{"Upload-Defer-Length", "1"}}}).status == 400);
  CHECK(scene.uploader.create(content, {"POST", "", "", "", {{"Upload-Concat", "partial"}}}).status == 400);
  for (const std::string bad : {"x", "review eA==", "sha256 eA==", "review ====", "review eA==,sha256 eA=="}) {
    CAPTURE(bad);
    scene.uploader.metadata = bad;
    CHECK(scene.uploader.create(content).status == 400);
  }
  CHECK(scene.uploader.head("/v1/uploads/nothing").status == 404);
  CHECK(scene.uploader.head("/v1/uploads/01932d3e-8a70-7c61-9d0e-6f1b2a3c4d5e").status == 404);
  CHECK(scene.uploader.send({"GET", address, "", "", {}}).status == 405);
  const auto meant = scene.uploader.send(
      {"POST", address, type, content, {{"X-HTTP-Method-Override", "PATCH"}, {"Upload-Offset", "0"}}});
  CHECK(meant.status == 204);
}

TEST_CASE("the same content is stored once, and brought for each review by itself") {
  UploadScene scene;
  const auto other = scene.authority.addReview();
  const auto content = someBytes(400'000);
  Uploader here(scene.tablet, scene.review);
  Uploader there(scene.tablet, other);
  here.upload(content);
  CHECK(there.missing({content}).size() == 1);
  there.upload(content);
  CHECK(there.missing({content}).empty());
  here.upload(content);
  CHECK(storedIn(scene.authority, {2, 400'000}) == Stored{2, 400'000});
}

TEST_CASE("a restarted server goes on with an upload where it was") {
  UploadScene scene;
  const auto content = someBytes(1'300'000);
  const auto address = Uploader(scene.tablet, scene.review).begin(content);
  CHECK(Uploader(scene.tablet, scene.review).patch(address, 0, content.substr(0, 1'100'000)).status == 204);
  scene.authority.stop();
  scene.authority.start();
  Uploader uploader(scene.tablet, scene.review);
  CHECK(uploader.offset(address) == 1'100'000);
  CHECK(uploader.patch(address, 1'100'000, content.substr(1'100'000)).status == 204);
  CHECK(contentAt(scene.tablet, content) == content);
}

TEST_CASE("many uploads at once all arrive, and journals are pushed meanwhile") {
  UploadScene scene;
  std::vector<std::string> contents;
  for (std::size_t i = 0; i < 12; ++i) contents.push_back(someBytes(900'000 + i));
  std::vector<std::thread> threads;
  std::atomic<int> failures{0};
  for (const auto& content : contents) {
    threads.emplace_back([&scene, &failures, content] {
      try {
        Uploader uploader(scene.tablet, scene.review);
        const auto address = uploader.begin(content);
        for (std::uint64_t at = 0; at < content.size(); at += 300'000) {
          if (uploader.patch(address, at, content.substr(at, 300'000)).status != 204) ++failures;
        }
      } catch (const std::exception&) {
        ++failures;
      }
    });
  }
  Tablet leader(scene.authority, "leader");
  for (int i = 0; i < 5; ++i) CHECK(leader.pushOne(leader.answer(scene.review)).position > 0);
  for (auto& thread : threads) thread.join();
  CHECK(failures == 0);
  CHECK(Uploader(scene.tablet, scene.review).missing(contents).empty());
}

}  // namespace
}  // namespace fieldseal::test
