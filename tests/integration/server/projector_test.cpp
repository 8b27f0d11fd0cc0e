#include "projection/projector.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fstream>

#include "store/key_file.hpp"
#include "store/segment_log.hpp"
#include "support/tablet.hpp"

namespace fieldseal::test {
namespace {

struct Scene {
  Scene() : review(authority.addReview()) { authority.start(); }
  std::string rows() {
    auto session = authority.session();
    auto& projector = authority.server().projector();
    REQUIRE(projector.waitFor(store::logHead(session.database).value(), std::chrono::seconds{20}));
    return projector.reviews({}).value();
  }
  Authority authority;
  JournalId review;
};

TEST_CASE("rows made anew are the rows that were followed") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  for (const auto* item : {"MO-03", "MO-04", "PE-04"}) (void)tablet.pushOne(tablet.answer(scene.review, item));
  const auto followed = scene.rows();
  scene.authority.stop();
  std::filesystem::remove(scene.authority.config().parent_path() / "projection.db");
  scene.authority.start();
  CHECK(scene.rows() == followed);
}

TEST_CASE("a damaged projection is dropped and made anew") {
  Scene scene;
  const auto before = scene.rows();
  scene.authority.stop();
  std::ofstream(scene.authority.config().parent_path() / "projection.db", std::ios::trunc) << std::string(8192, 'x');
  scene.authority.start();
  CHECK(scene.rows() == before);
}

TEST_CASE("what the command line appends shows without a restart") {
  Scene scene;
  (void)scene.rows();
  auto session = scene.authority.session();
  REQUIRE(admin::changeTeam(session, scene.review, {{"outsider", domain::TeamRole::inspector}}, scene.authority.clock));
  CHECK(scene.rows().find("Name of outsider") != std::string::npos);
}

TEST_CASE("many reviews that the cache cannot hold at once are projected like few") {
  Authority authority;
  std::vector<JournalId> reviews;
  for (int i = 0; i < 4; ++i) reviews.push_back(authority.addReview());
  authority.configText = admin::defaultConfigText({"127.0.0.1", 0}, {"127.0.0.1", 0}, "");
  authority.configText.replace(authority.configText.find("\"log_level\""), 0, "\"cached_entries\": 1000, ");
  authority.start();
  Tablet tablet(authority, "inspector");
  // In turns, so that every run of the log touches every review, and each has news after its row was made.
  for (const auto* item : {"MO-03", "MO-04"}) {
    for (const auto& review : reviews) {
      std::string segments;
      for (int i = 0; i < 300; ++i) segments += tablet.answer(review, item);
      for (const auto& receipt : tablet.push(segments)) REQUIRE(receipt.status == sync::SegmentReceipt::Status::stored);
    }
  }
  auto session = authority.session();
  auto& projector = authority.server().projector();
  REQUIRE(projector.waitFor(store::logHead(session.database).value(), std::chrono::seconds{60}));
  const auto list = "{\"reviews\":" + projector.reviews({}).value() + "}";
  for (int i = 0; i < 4; ++i) CHECK(at(list, "/reviews/" + std::to_string(i) + "/progress/settled") == 2);
}

TEST_CASE("a small cache gives the same pages as a large one") {
  Scene scene;
  Tablet tablet(scene.authority, "inspector");
  (void)tablet.pushOne(tablet.answer(scene.review));
  auto session = scene.authority.session();
  projection::ReviewCache small(1, session.office.desks);
  const auto entriesOf = [&](JournalId id) {
    std::uint64_t entries = 0;
    REQUIRE(small.with(session.database, id, [&](const projection::FoldedReview& folded) -> Result<> {
      entries = folded.entries;
      return kOk;
    }));
    return entries;
  };
  const auto first = entriesOf(scene.review);
  (void)entriesOf(JournalId());
  CHECK(entriesOf(scene.review) == first);
  const auto missing =
      small.with(session.database, JournalId(Uuid::make(scene.authority.clock, scene.authority.random)),
                 [](const projection::FoldedReview&) { return kOk; });
  CHECK(missing.error().code == Errc::not_found);
}

}  // namespace
}  // namespace fieldseal::test
