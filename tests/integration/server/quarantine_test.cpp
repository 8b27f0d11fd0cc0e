#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <filesystem>

#include "admin/commands.hpp"
#include "admin/quarantine_list.hpp"
#include "support/tablet.hpp"

namespace fieldseal::test {
namespace {

using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;

struct Scene {
  Scene() : review(authority.addReview()) { authority.start(); }

  std::vector<std::string> list() {
    auto session = authority.session();
    return admin::quarantineLines(session.database).value();
  }
  admin::ShownSegment show(std::int64_t number) {
    auto session = authority.session();
    return admin::showRefused(session.database, number).value();
  }
  /// What `quarantine show` wrote to a file.
  std::string written(std::int64_t number) {
    const auto file = authority.config().parent_path() / ("kept-" + std::to_string(number));
    REQUIRE(admin::showQuarantineCommand(authority.config(), number, file).value() == 0);
    using std::filesystem::perms;
    CHECK((std::filesystem::status(file).permissions() & (perms::group_all | perms::others_all)) == perms::none);
    return admin::readFile(file, journal::kMaxSegmentBytes).value();
  }

  Authority authority;
  JournalId review;
};

TEST_CASE_METHOD(Scene, "the segment of a cloned tablet is listed and written out as it came") {
  Tablet tablet(authority, "inspector");
  (void)tablet.pushOne(tablet.answer(review));
  const auto cloned = tablet.fork(review);
  (void)tablet.pushOne(tablet.answer(review, "PE-06"));
  CHECK(list().empty());
  REQUIRE(tablet.pushOne(cloned).error.code == Errc::forked_chain);

  const auto lines = list();
  REQUIRE(lines.size() == 1);
  CHECK_THAT(lines[0], StartsWith("1  "));
  CHECK_THAT(lines[0], ContainsSubstring("  forked_chain  from " + tablet.id().toString() + " (inspector)  review " +
                                         review.toString() + "  entries 2 to 2  "));
  CHECK(written(1) == cloned);
  const auto shown = show(1);
  CHECK(shown.line == lines[0]);
  // What the written file is checked with by hand is the tablet's own key.
  CHECK(shown.key == tablet.key().publicKey().toString());
  CHECK(journal::verifySegment(journal::parseSegment(cloned).value(), crypto::PublicKey::parse(shown.key).value()));
}

TEST_CASE_METHOD(Scene, "a badly signed segment is written out with its fault, and one of several as itself") {
  Tablet tablet(authority, "inspector");
  const auto sound = tablet.answer(review);
  auto forged = tablet.answer(review, "PE-05");
  forged[forged.find("conform")] = 'C';
  auto unsignedText = tablet.answer(review, "PE-06");
  unsignedText.replace(unsignedText.find("count 1"), 7, "count 2");
  // One body of three: each is kept by itself.
  const auto receipts = tablet.push(sound + forged + unsignedText);
  REQUIRE(receipts.size() == 3);
  const auto lines = list();
  REQUIRE(lines.size() == 2);
  CHECK_THAT(lines[0], ContainsSubstring("  hash_mismatch  "));
  CHECK_THAT(lines[1], ContainsSubstring("  bad_signature  "));
  CHECK_THAT(lines[1], ContainsSubstring("  entries 3 to 4  "));
  CHECK(written(1) == forged);
  CHECK(written(2) == unsignedText);
  const auto view = journal::parseSegment(forged).value();
  CHECK(journal::verifySegment(view, crypto::PublicKey::parse(show(1).key).value()).error().code ==
        Errc::hash_mismatch);
}

TEST_CASE_METHOD(Scene, "the list tells who sent what another tablet made") {
  Tablet mine(authority, "inspector");
  Tablet other(authority, "leader");
  REQUIRE(mine.pushOne(other.answer(review)).error.code == Errc::foreign_segment);
  const auto lines = list();
  REQUIRE(lines.size() == 1);
  CHECK_THAT(lines[0], ContainsSubstring("  foreign_segment  from " + mine.id().toString() + " (inspector) as " +
                                         other.id().toString() + "  "));
  CHECK_THAT(lines[0], EndsWith("  made by another device than the one that sends it"));
  CHECK(show(1).key == other.key().publicKey().toString());
}

TEST_CASE_METHOD(Scene, "a number that is not kept is said, and a file that is there is not written over") {
  Tablet tablet(authority, "inspector");
  (void)tablet.answer(review);
  const auto later = tablet.answer(review, "PE-05");
  REQUIRE(tablet.pushOne(later).error.code == Errc::broken_chain);
  const auto config = authority.config();
  const auto file = config.parent_path() / "kept";
  CHECK(admin::showQuarantineCommand(config, 7, file).error().code == Errc::not_found);
  CHECK_FALSE(std::filesystem::exists(file));
  REQUIRE(admin::showQuarantineCommand(config, 1, file));
  CHECK(admin::showQuarantineCommand(config, 1, file).error().code == Errc::already_exists);
  CHECK(admin::readFile(file, journal::kMaxSegmentBytes).value() == later);
}

}  // namespace
}  // namespace fieldseal::test
