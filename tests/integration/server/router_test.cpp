#include "net/router.hpp"

#include <catch2/catch_test_macros.hpp>

namespace fieldseal::net {
namespace {

Router sampleRouter() {
  Router router;
  router.add({Method::get, "/v1/contents/{hash}", Access::device, 0, {}});
  router.add({Method::post, "/v1/pull", Access::device, 10, {}});
  return router;
}

TEST_CASE("a route is found by method and pattern") {
  const auto router = sampleRouter();
  const auto match = router.match(Method::get, parseTarget("/v1/contents/abc").value()).value();
  CHECK(match.route->pattern == "/v1/contents/{hash}");
  CHECK(match.parameters.at("hash") == "abc");
  CHECK(router.match(Method::head, parseTarget("/v1/contents/abc").value()));
}

TEST_CASE("what has no route is told apart from another method") {
  const auto router = sampleRouter();
  const auto errorOf = [&](Method method, const char* target) {
    return router.match(method, parseTarget(target).value()).error().code;
  };
  CHECK(errorOf(Method::post, "/v1/contents/abc") == Errc::not_allowed_now);
  CHECK(errorOf(Method::get, "/v1/contents/") == Errc::not_found);
  CHECK(errorOf(Method::get, "/v1/contents/a/b") == Errc::not_found);
  CHECK(errorOf(Method::post, "/v1/pull/") == Errc::not_found);
  CHECK(errorOf(Method::get, "/") == Errc::not_found);
}

}  // namespace
}  // namespace fieldseal::net
