#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <future>
#include <thread>

#include "admin/log_verifier.hpp"
#include "support/browser.hpp"
#include "support/tablet.hpp"

namespace fieldseal::test {
namespace {

TEST_CASE("a restarted server has everything and takes what comes next") {
  Authority authority;
  const auto review = authority.addReview();
  authority.start();
  Tablet tablet(authority, "inspector");
  const auto first = tablet.answer(review);
  const auto receipt = tablet.pushOne(first);
  const auto before = tablet.pull();
  authority.stop();
  authority.start();
  CHECK(tablet.pushOne(first).position == receipt.position);
  CHECK(tablet.pull().segments == before.segments);
  CHECK(tablet.pushOne(tablet.answer(review, "PE-05")).position == receipt.position + 1);
}

/// The store's files, aside and back.
void copyStore(const std::filesystem::path& from, const std::filesystem::path& to) {
  std::filesystem::remove_all(to);
  std::filesystem::create_directories(to);
  for (const auto& file : std::filesystem::directory_iterator(from)) {
    if (file.is_regular_file()) std::filesystem::copy(file.path(), to / file.path().filename());
  }
}

TEST_CASE("after an older copy was put back the office takes no number that a tablet has seen") {
  Authority authority;
  const auto review = authority.addReview();
  const auto folder = authority.config().parent_path();
  const auto aside = folder / "aside";
  authority.start();
  Tablet tablet(authority, "inspector");
  authority.stop();
  copyStore(folder, aside);
  const auto changeTeam = [&](const admin::TeamChange& change) {
    auto session = authority.session();
    REQUIRE(admin::changeTeam(session, review, {change}, authority.clock));
    return session.office.device;
  };
  const auto before = changeTeam({"outsider", domain::TeamRole::inspector});
  authority.start();
  const auto seen = tablet.pull();
  authority.stop();
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    if (file.is_regular_file()) std::filesystem::remove(file.path());
  }
  for (const auto& file : std::filesystem::directory_iterator(aside)) {
    std::filesystem::copy(file.path(), folder / file.path().filename());
  }
  {
    auto session = authority.session();
    REQUIRE(admin::openDesk(session, authority.clock, authority.random));
    CHECK(session.office.desks.size() == 2);
  }
  const auto desk = changeTeam({"outsider", domain::TeamRole::inspector});
  CHECK(desk != before);
  authority.start();
  std::size_t fresh = 0;
  for (const auto& text : tablet.pull().segments) {
    const auto segment = journal::parseSegment(text).value();
    if (segment.header.device != desk) continue;
    ++fresh;
    CHECK(segment.header.first == 1);
    CHECK(journal::verifySegment(segment, authority.session().office.key.publicKey()));
  }
  CHECK(fresh == 2);  // of the roster and of the review
  CHECK_FALSE(seen.segments.empty());
  auto session = authority.session();
  const auto totals = admin::verifyLog(session.database, session.office.desks, session.office.key.publicKey(),
                                       [](LogPosition, const std::string& fault) { FAIL_CHECK(fault); });
  CHECK(totals.value().faults == 0);
}

TEST_CASE("stopping lets running requests finish and ends idle connections") {
  Authority authority;
  const auto review = authority.addReview();
  authority.start();
  Tablet tablet(authority, "inspector");
  auto idle = authority.device();
  REQUIRE(idle.send({"GET", "/healthz", "", "", {}}).status == 200);
  // A sign-in takes long enough to be running when the server is told to stop.
  Browser browser(authority);
  REQUIRE(browser.get("/healthz").status == 200);
  auto signIn = std::async(std::launch::async, [&] { return browser.signIn("supervisor", kPassword).status; });
  std::atomic<bool> stopped{false};
  std::vector<std::string> acknowledged;
  std::thread pusher([&] {
    while (!stopped) {
      const auto segment = tablet.answer(review);
      if (tablet.pushAnswer(segment).status != 200) return;
      acknowledged.push_back(segment);
    }
  });
  while (!authority.server().projector().waitFor(8, std::chrono::seconds{20})) {
  }
  const auto start = std::chrono::steady_clock::now();
  authority.server().stop();
  stopped = true;
  pusher.join();
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds{8});
  const int status = signIn.get();
  CHECK((status == 200 || status == 0));
  CHECK(idle.send({"GET", "/healthz", "", "", {}}).status == 0);
  authority.stop();
  authority.start();
  for (const auto& segment : acknowledged) CHECK(tablet.pushOne(segment).status == sync::SegmentReceipt::Status::had);
}

TEST_CASE("tablets go on with a server that got a new certificate") {
  Authority authority;
  const auto review = authority.addReview();
  authority.start();
  Tablet tablet(authority, "inspector");
  const auto used = authority.session().office.server.certificatePem;
  CHECK(admin::renewServerIdentity(authority.session(), {"no host"}, authority.clock).error().code == Errc::bad_format);
  CHECK(authority.session().office.server.certificatePem == used);
  REQUIRE(admin::renewServerIdentity(authority.session(), {"127.0.0.1", "review.example"}, authority.clock));
  CHECK(authority.session().office.server.certificatePem != used);
  authority.stop();
  authority.start();
  CHECK(tablet.pushOne(tablet.answer(review)).status == sync::SegmentReceipt::Status::stored);
}

TEST_CASE("a certificate that cannot be written leaves the server the pair that it had") {
  Authority authority;
  const auto used = authority.session().office.server;
  const auto file = admin::loadConfig(authority.config()).value().serverCertificate;
  // No process can write a file where a folder stands.
  std::filesystem::create_directories(file.string() + ".new/in the way");
  const auto renewed = admin::renewServerIdentity(authority.session(), {"127.0.0.1"}, authority.clock);
  CHECK(renewed.error().code == Errc::io_error);
  CHECK(authority.session().office.server.certificatePem == used.certificatePem);
  CHECK(authority.session().office.server.keyPem == used.keyPem);
  authority.start();
}

TEST_CASE("two servers cannot listen on the same port") {
  Authority authority;
  Authority other;
  authority.start();
  auto config = admin::loadConfig(other.config()).value();
  config.device.port = authority.server().devicePort();
  const auto second = admin::Server::start(config, other.clock, other.random);
  CHECK(second.error().code == Errc::io_error);
}

TEST_CASE("a store is served by one server, while the command line still writes") {
  Authority authority;
  authority.start();
  const auto config = admin::loadConfig(authority.config()).value();
  const auto second = admin::Server::start(config, authority.clock, authority.random);
  CHECK(second.error().code == Errc::vault_busy);
  CHECK(admin::lockStore(config).error().code == Errc::vault_busy);
  CHECK_FALSE(authority.code("inspector").empty());
  authority.stop();
  CHECK(admin::lockStore(config));
}

}  // namespace
}  // namespace fieldseal::test
