#include <catch2/catch_test_macros.hpp>
#include <thread>

#include "support/tablet.hpp"

namespace fieldseal::test {
namespace {

struct Scene {
  Scene() { authority.start(); }
  std::string raw(const std::string& bytes) { return authority.device().sendRaw(bytes); }
  Authority authority;
};

TEST_CASE("what is no HTTP gets an answer that says so, and the server goes on") {
  Scene scene;
  CHECK(scene.raw("nonsense\r\n\r\n").starts_with("HTTP/1.1 400"));
  CHECK(scene.raw("GET / HTTP/1.1\r\nX: " + std::string(40'000, 'x') + "\r\n\r\n").starts_with("HTTP/1.1 431"));
  CHECK(scene.raw("GET /a/../b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").starts_with("HTTP/1.1 400"));
  CHECK(scene.raw("PUT /v1/pull HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").starts_with("HTTP/1.1 405"));
  CHECK(scene.raw("POST /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n")
            .starts_with("HTTP/1.1 405"));
  CHECK(scene.raw("GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello").starts_with("HTTP/1.1 413"));
  CHECK(scene.authority.device().send({"GET", "/healthz", "", "", {}}).status == 200);
}

TEST_CASE("a chunked body is held to the same limit") {
  Scene scene;
  std::string chunks;
  for (int i = 0; i < 20; ++i) chunks += "1000\r\n" + std::string(4096, 'x') + "\r\n";
  const auto answer = scene.raw("POST /v1/enrolment/hello HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                chunks + "0\r\n\r\n");
  CHECK(answer.starts_with("HTTP/1.1 413"));
}

TEST_CASE("one connection serves many requests") {
  Scene scene;
  auto client = scene.authority.device();
  for (int i = 0; i < 5; ++i) {
    const auto answer = client.send({"GET", "/healthz", "", "", {}});
    CHECK(answer.status == 200);
    CHECK(answer.header("connection") != "close");
  }
  const auto head = scene.raw("HEAD /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  CHECK(head.starts_with("HTTP/1.1 200"));
  CHECK(head.ends_with("\r\n\r\n"));
}

TEST_CASE("one address gets no more connections than it may have") {
  Authority authority;
  authority.configText = admin::defaultConfigText({"127.0.0.1", 0}, {"127.0.0.1", 0}, "");
  authority.configText.replace(authority.configText.find("\"log_level\""), 0, "\"connections_per_address\": 3, ");
  authority.start();
  std::vector<HttpsClient> clients;
  for (int i = 0; i < 3; ++i) {
    clients.push_back(authority.device());
    CHECK(clients.back().send({"GET", "/healthz", "", "", {}}).status == 200);
  }
  CHECK(authority.device().send({"GET", "/healthz", "", "", {}}).status == 0);
  clients.pop_back();
  HttpAnswer again;
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds{10};
  while (again.status != 200 && std::chrono::steady_clock::now() < deadline) {
    again = authority.device().send({"GET", "/healthz", "", "", {}});
  }
  CHECK(again.status == 200);
}

}  // namespace
}  // namespace fieldseal::test
