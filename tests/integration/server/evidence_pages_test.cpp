#include <catch2/catch_test_macros.hpp>

#include "admin/content_verifier.hpp"
#include "domain/entity.hpp"
#include "domain/evidence.hpp"
#include "store/key_file.hpp"
#include "support/browser.hpp"
#include "support/uploader.hpp"

namespace fieldseal::test {
namespace {

struct Scene {
  Scene() : review(authority.addReview()), path("/api/reviews/" + review.toString()) {
    authority.start();
    tablet.emplace(authority, "inspector");
  }

  /// Writes evidence with this content, as yet on the tablet alone.
  void record(const std::string& content, const std::string& type, const std::string& name,
              const std::string& kind = "photo") {
    const auto entity = domain::evidenceEntity(Uuid::make(authority.clock, authority.random));
    const domain::EvidenceContent named{crypto::printHash(crypto::sha256(content)), content.size(), type, name};
    const json::array links{"item/PE-04"};
    const std::vector<journal::Change> changes{{entity, "kind", json::value(kind)},
                                               {entity, "caption", json::value("Caption of " + name)},
                                               {entity, "links", links},
                                               {entity, "content", domain::encodeContent(named)}};
    REQUIRE(tablet->pushOne(tablet->write(review, changes)).position > 0);
  }
  [[nodiscard]] std::string pathOf(const std::string& content) const {
    return path + "/contents/" + toHex(crypto::sha256(content));
  }

  Authority authority;
  JournalId review;
  std::string path;
  std::optional<Tablet> tablet;
};

TEST_CASE("the office reads which contents are here, and who has the others on which tablet") {
  Scene scene;
  const auto first = someBytes(300'000);
  const auto second = someBytes(5);
  scene.record(first, "image/png", "rack.png");
  scene.record(second, "audio/wav", "talk.wav", "audio");
  Uploader(*scene.tablet, scene.review).upload(first);
  Browser browser(scene.authority, "supervisor");
  const auto page = browser.get(scene.path + "/evidence").body;
  CHECK(at(page, "/contents/named") == 2);
  CHECK(at(page, "/contents/here") == 1);
  CHECK(at(page, "/evidence/0/content/here") == true);
  CHECK(at(page, "/evidence/0/content/name") == "rack.png");
  CHECK(at(page, "/evidence/1/content/here") == false);
  CHECK(at(page, "/evidence/1/author/name") == "Name of inspector");
  CHECK(at(page, "/evidence/1/device/name") == "Tablet of inspector");
  CHECK(at(page, "/evidence/1/time").is_string());
  CHECK(at(browser.get(scene.path).body, "/contents/here") == 1);
  CHECK(at(browser.get(scene.path + "/items/PE-04").body, "/evidence").as_array().size() == 2);
  CHECK(browser.get(scene.pathOf(second)).status == 404);
  Uploader(*scene.tablet, scene.review).upload(second);
  CHECK(at(browser.get(scene.path + "/evidence").body, "/contents/here") == 2);
}

TEST_CASE("a content comes as an attachment that may do nothing, and with its type only where that is harmless") {
  Scene scene;
  struct Sample {
    std::string type, told, name, disposition;
  };
  const std::vector<Sample> samples{
      {"image/png", "image/png", "机柜 1.png", "attachment; filename*=UTF-8''%E6%9C%BA%E6%9F%9C%201.png"},
      {"image/svg+xml", "application/octet-stream", "a\"b\r\n.svg", "attachment; filename*=UTF-8''a%22b%0D%0A.svg"},
      {"text/html", "application/octet-stream", "page.html", "attachment; filename*=UTF-8''page.html"},
  };
  Browser browser(scene.authority, "clerk");
  for (const auto& sample : samples) {
    CAPTURE(sample.type);
    const auto content = someBytes(600'000) + sample.type;
    scene.record(content, sample.type, sample.name);
    Uploader(*scene.tablet, scene.review).upload(content);
    const auto answer = browser.get(scene.pathOf(content));
    REQUIRE(answer.status == 200);
    CHECK(answer.body == content);
    CHECK(answer.contentType == sample.told);
    CHECK(answer.header("content-disposition") == sample.disposition);
    CHECK(answer.headers.count("content-security-policy") == 1);
    CHECK(answer.header("content-security-policy") == "default-src 'none'; sandbox");
    CHECK(answer.header("x-content-type-options") == "nosniff");
    CHECK(answer.header("cache-control") == "no-store");
  }
}

TEST_CASE("a content is given to the office alone, and only where its review names it") {
  Scene scene;
  const auto named = someBytes(100);
  const auto other = someBytes(101);
  scene.record(named, "image/png", "a.png");
  Uploader(*scene.tablet, scene.review).upload(named);
  Uploader(*scene.tablet, scene.review).upload(other);
  CHECK(scene.authority.console().send({"GET", scene.pathOf(named), "", "", {}}).status == 401);
  Browser browser(scene.authority, "supervisor");
  CHECK(browser.get(scene.pathOf(named)).status == 200);
  CHECK(browser.get(scene.pathOf(other)).status == 404);
  CHECK(browser.get(scene.path + "/contents/xyz").status == 404);
}

TEST_CASE("verify tells what is missing and what was damaged") {
  Scene scene;
  const auto held = someBytes(700'000);
  const auto missing = someBytes(20);
  scene.record(held, "image/png", "held.png");
  scene.record(missing, "image/png", "missing.png");
  Uploader(*scene.tablet, scene.review).upload(held);
  auto session = scene.authority.session();
  const auto key = store::readKeyFile(session.config.storeKey).value();
  auto attachments = store::Store::openAttachmentsDirect(session.config.attachments, key).value();
  std::vector<std::string> told;
  const auto verify = [&] {
    told.clear();
    return admin::verifyContents(session.database, attachments, [&](const std::string& what) { told.push_back(what); })
        .value();
  };
  auto totals = verify();
  CHECK((totals.named == 2 && totals.here == 1 && totals.stored == 1 && totals.damaged == 0));
  REQUIRE(told.size() == 1);
  CHECK(told[0].starts_with("missing " + crypto::printHash(crypto::sha256(missing)) + ", 20 bytes"));
  CHECK(told[0].ends_with("by Name of inspector on Tablet of inspector"));
  REQUIRE(attachments.execute("UPDATE chunks SET bytes = zeroblob(262144) WHERE number = 1"));
  totals = verify();
  CHECK(totals.damaged == 1);
  REQUIRE(attachments.execute("DELETE FROM chunks WHERE number = 0"));
  CHECK(verify().damaged == 1);
}

}  // namespace
}  // namespace fieldseal::test
