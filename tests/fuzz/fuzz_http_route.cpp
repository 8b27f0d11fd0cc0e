/// Any bytes as the first line and the cookies of a request: what the router hands on is clean.
#include <algorithm>

#include "fuzz/require.hpp"
#include "net/router.hpp"

using namespace fieldseal;

namespace {

const net::Router& router() {
  static const net::Router made = [] {
    net::Router router;
    for (const char* pattern :
         {"/healthz", "/v1/segments", "/v1/pull", "/v1/contents/{hash}", "/v1/enrolment/hello", "/api/session",
          "/api/reviews/{review}/items/{item}", "/api/reviews/{review}/units/{list}/{key}"}) {
      router.add({net::Method::get, pattern, net::Access::anyone, 0, {}});
      router.add({net::Method::post, pattern, net::Access::device, 1024, {}});
    }
    return router;
  }();
  return made;
}

bool isClean(const std::string& text) {
  return std::none_of(text.begin(), text.end(),
                      [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text = fuzz::textOf(bytes + 1, size - 1);
  const std::string_view cookie = net::cookieValue(text, "session");
  fuzz::require(text.find(cookie) != std::string_view::npos, "a cookie's value is a part of its header");
  fuzz::require(cookie.find(';') == std::string_view::npos, "a cookie's value ends at the semicolon");

  const auto target = net::parseTarget(text);
  if (!target) {
    fuzz::requireTellable(target.error());
    const auto answer = net::problem(target.error());
    fuzz::require(answer.status >= 400 && answer.status < 500, "a bad address is the client's fault");
    return 0;
  }
  for (const std::string& segment : target->segments) {
    fuzz::require(isClean(segment) && segment != "." && segment != "..",
                  "no way out of a folder, no control characters");
  }
  for (const auto& [name, value] : target->query)
    fuzz::require(isClean(name) && isClean(value), "no control characters");
  const auto match = router().match(static_cast<net::Method>(bytes[0] % 5), *target);
  if (!match) {
    fuzz::requireTellable(match.error());
    return 0;
  }
  fuzz::require(match->route != nullptr, "a match has a route");
  for (const auto& [name, value] : match->parameters) fuzz::require(!value.empty(), "a parameter is not empty");
  return 0;
}
