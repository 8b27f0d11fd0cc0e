#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <future>
#include <thread>

#include "admin/log_verifier.hpp"
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
  // A sign-in that the server has begun to read: it asked for the body, which comes once the server is stopping.
  const std::string body = json::serialize(json::object{{"login", "supervisor"}, {"password", kPassword}});
  auto browser = authority.console();
  browser.begin("POST /api/session HTTP/1.1\r\nHost: office\r\nContent-Type: application/json\r\nContent-Length: " +
                std::to_string(body.size()) + "\r\nExpect: 100-continue\r\n\r\n");
  REQUIRE(browser.end().status == 100);
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
  auto stopping = std::async(std::launch::async, [&] { authority.server().stop(); });
  // An idle connection ends as soon as the server stops.
  while (idle.send({"GET", "/healthz", "", "", {}}).status == 200) {
  }
  browser.begin(body);
  CHECK(browser.end().status == 200);
  stopping.get();
  stopped = true;
  pusher.join();
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
