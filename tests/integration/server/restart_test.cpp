#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <future>
#include <thread>

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

TEST_CASE("two servers cannot listen on the same port") {
  Authority authority;
  authority.start();
  auto config = admin::loadConfig(authority.config()).value();
  config.device.port = authority.server().devicePort();
  const auto second = admin::Server::start(config, authority.clock, authority.random);
  CHECK(second.error().code == Errc::io_error);
}

}  // namespace
}  // namespace fieldseal::test
