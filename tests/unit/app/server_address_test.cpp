#include "sync/server_address.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fieldseal;
using app::ServerAddress;

TEST_CASE("a server's address is read as people type it") {
  CHECK(ServerAddress::parse("office.example")->toString() == "office.example:8443");
  CHECK(ServerAddress::parse(" office.example:9000 ")->toString() == "office.example:9000");
  CHECK(ServerAddress::parse("https://10.0.0.5:9000/")->toString() == "10.0.0.5:9000");
  CHECK(ServerAddress::parse("[::1]:9000")->toString() == "[::1]:9000");
  CHECK(ServerAddress::parse("[::1]:9000")->url("/v1/pull").toString() == "https://[::1]:9000/v1/pull");
}

TEST_CASE("what is no server's address is refused") {
  for (const char* text : {"", "http://office.example", "office.example/path", "user@office.example",
                           "office.example:99999", "office example"}) {
    INFO(text);
    CHECK(ServerAddress::parse(text).has_error());
  }
}
