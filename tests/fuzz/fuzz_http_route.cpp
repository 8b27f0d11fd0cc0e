/// Any bytes as the first line, the cookies and the upload headers of a request: what is handed on is clean.
///
/// The router's table here has one pattern of each shape that the server's has, without the handlers, which would need
/// the whole server: what is looked for is how addresses are taken apart and matched, not which of them there are.
#include <algorithm>

#include "api/tus_headers.hpp"
#include "fuzz/require.hpp"
#include "net/router.hpp"

using namespace fieldseal;

namespace {

const net::Router& router() {
  static const net::Router made = [] {
    net::Router router;
    for (const char* pattern : {"/healthz", "/v1/segments", "/v1/pull", "/v1/contents/{hash}", "/v1/uploads",
                                "/v1/uploads/{upload}", "/v1/enrolment/hello", "/api/session",
                                "/api/reviews/{review}/items/{item}", "/api/reviews/{review}/units/{list}/{key}"}) {
      router.add({net::Method::get, pattern, net::Access::anyone, 0, {}});
      router.add({net::Method::post, pattern, net::Access::device, 1024, {}});
      router.add({net::Method::patch, pattern, net::Access::device, 1024, {}, true});
    }
    return router;
  }();
  return made;
}

bool isClean(const std::string& text) {
  return std::none_of(text.begin(), text.end(),
                      [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

/// What the headers of an upload and a range may turn into.
void readHeaders(std::string_view text, std::uint64_t size) {
  const auto number = api::parseTusNumber(text);
  fuzz::require(!number || *number <= 1ULL << 53U, "a number of bytes is kept where doubles are exact");
  const auto checksum = api::parseTusChecksum(text);
  const bool fits =
      !checksum || checksum->digest.size() == (checksum->algorithm == api::TusChecksum::Algorithm::sha1 ? 20U : 32U);
  fuzz::require(fits, "a checksum has its algorithm's length");
  const auto metadata = api::parseTusMetadata(text);
  if (metadata) {
    for (const auto& [key, value] : *metadata) fuzz::require(!key.empty() && isClean(key), "keys are clean");
  } else {
    fuzz::requireTellable(metadata.error());
  }
  const auto subject = api::parseUploadSubject(text);
  fuzz::require(!subject || !subject->review.isRoster(), "an upload is for a review");
  const auto range = api::parseRange(text, size);
  if (!range || !*range) return;
  fuzz::require((*range)->first <= (*range)->last && (*range)->last < size, "a range lies inside");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text = fuzz::textOf(bytes + 1, size - 1);
  readHeaders(text, bytes[0] * 1000ULL);
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
  const auto match = router().match(static_cast<net::Method>(bytes[0] % 7), *target);
  if (!match) {
    fuzz::requireTellable(match.error());
    return 0;
  }
  fuzz::require(match->route != nullptr, "a match has a route");
  for (const auto& [name, value] : match->parameters) fuzz::require(!value.empty(), "a parameter is not empty");
  return 0;
}
