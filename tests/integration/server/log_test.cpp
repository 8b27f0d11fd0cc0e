#include <boost/asio/io_context.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <thread>

#include "net/listener.hpp"
#include "net/tls_context.hpp"
#include "support/browser.hpp"
#include "support/captured_log.hpp"
#include "support/tablet.hpp"

namespace fieldseal::test {
namespace {

using Catch::Matchers::ContainsSubstring;

struct Scene {
  Scene() : review(authority.addReview()) { authority.start(); }
  Authority authority;
  JournalId review;
};

/// The codes of a site's requests that ended so.
std::vector<std::string> codesOf(const CapturedLog& log, int status) {
  std::vector<std::string> codes;
  for (const auto& event : log.events("request")) {
    if (event.at("status") != status) continue;
    codes.emplace_back(event.contains("code") ? event.at("code").as_string().c_str() : "");
  }
  return codes;
}

TEST_CASE_METHOD(Scene, "the log of a refused request has its code, wherever it was refused") {
  const CapturedLog log;
  auto client = authority.device();
  CHECK(client.send({"GET", "/v1/contents/" + std::string(64, '0'), "", "", {}}).status == 401);  // no handler is asked
  CHECK(client.send({"GET", "/nowhere/Li%20Na", "", "", {}}).status == 404);
  Browser stranger(authority);
  CHECK(stranger.signIn("supervisor", "a guess at a password").status == 401);  // its handler refuses
  CHECK(codesOf(log, 401) == std::vector<std::string>{"unknown_device", "unauthorized"});
  CHECK(codesOf(log, 404) == std::vector<std::string>{"not_found"});
  CHECK_THAT(log.text(), !ContainsSubstring("nowhere"));
}

TEST_CASE_METHOD(Scene, "the log holds nothing of what was sent, answered or typed") {
  const CapturedLog log;
  Tablet tablet(authority, "inspector");
  const std::string note = "the archive door stood open";
  const auto segment = tablet.write(review, {{"item/PE-04", "note", json::value(note)}});
  CHECK(tablet.pushOne(segment).status == sync::SegmentReceipt::Status::stored);
  auto forged = tablet.write(review, {{"item/PE-05", "note", json::value(note + " again")}});
  forged[forged.find("door")] = 'D';
  CHECK(tablet.pushOne(forged).error.code == Errc::hash_mismatch);
  Browser browser(authority, "supervisor");
  CHECK(browser.get("/api/reviews?q=archive").status == 200);
  CHECK(Browser(authority).signIn("supervisor", "wrong-but-telling").status == 401);

  CHECK_FALSE(codesOf(log, 200).empty());
  REQUIRE(log.events("segment_refused").size() == 1);
  CHECK(log.events("segment_refused")[0].at("code") == "hash_mismatch");
  const auto text = log.text();
  for (const std::string content : {"archive", "Name of", "Tablet of", "supervisor", kPassword.c_str(), "telling"}) {
    CAPTURE(content);
    CHECK_THAT(text, !ContainsSubstring(content));
  }
}

/// A port whose only route fails.
struct BrokenSite {
  explicit BrokenSite(Authority& authority)
      : site("console", {}),
        listener(io, std::move(net::makeConsoleContext(authority.session().office.server).value()), site),
        client(0, "") {
    const auto fail = [](const net::Request& request) -> boost::asio::awaitable<net::Response> {
      throw std::out_of_range("no such person: " + request.query("name"));
    };
    site.router.add({net::Method::get, "/people", net::Access::anyone, 0, fail});
    REQUIRE(listener.start("127.0.0.1", 0));
    thread = std::thread([this] { io.run(); });
    client = HttpsClient(listener.port(), authority.authorityPem());
  }
  ~BrokenSite() {
    io.stop();
    thread.join();
  }

  net::Site site;
  boost::asio::io_context io;
  net::Listener listener;
  HttpsClient client;
  std::thread thread;
};

TEST_CASE("the log says why a handler failed, and not what it was about") {
  Authority authority;
  BrokenSite broken(authority);
  const CapturedLog log;
  const auto answer = broken.client.send({"GET", "/people?name=Zhao", "", "", {}});
  CHECK(answer.status == 500);
  CHECK(codeOf(answer) == "internal");
  CHECK(codesOf(log, 500) == std::vector<std::string>{"internal"});
  REQUIRE(log.events("handler_failed").size() == 1);
  const auto event = log.events("handler_failed")[0];
  CHECK(event.at("route") == "/people");
  CHECK(event.at("cause") == "std::out_of_range");
  CHECK_THAT(log.text(), !ContainsSubstring("Zhao"));
}

}  // namespace
}  // namespace fieldseal::test
