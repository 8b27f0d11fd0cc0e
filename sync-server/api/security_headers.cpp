#include "api/security_headers.hpp"

#include <algorithm>

#include "api/tus_headers.hpp"

namespace fieldseal::api {
namespace {

bool has(const net::Response& response, std::string_view name) {
  return std::ranges::any_of(response.headers, [&](const auto& header) { return header.first == name; });
}

void dontStore(net::Response& response) {
  if (!has(response, "Cache-Control")) response.headers.emplace_back("Cache-Control", "no-store");
}

}  // namespace

void setDeviceHeaders(const net::Request& request, net::Response& response) {
  dontStore(response);
  // Also on what is refused before the upload's own routes see it.
  if (request.target.path.starts_with("/v1/uploads")) {
    response.headers.emplace_back("Tus-Resumable", std::string(kTusVersion));
  }
}

void setConsoleHeaders(const net::Request& /*request*/, net::Response& response) {
  dontStore(response);
  auto& headers = response.headers;
  // What tablets brought comes with a stricter one.
  if (!has(response, "Content-Security-Policy")) {
    headers.emplace_back(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; "
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
  }
  headers.emplace_back("Strict-Transport-Security", "max-age=31536000");
  headers.emplace_back("X-Content-Type-Options", "nosniff");
  headers.emplace_back("X-Frame-Options", "DENY");
  headers.emplace_back("Referrer-Policy", "no-referrer");
  headers.emplace_back("Cross-Origin-Opener-Policy", "same-origin");
  headers.emplace_back("Cross-Origin-Resource-Policy", "same-origin");
  headers.emplace_back("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
}

}  // namespace fieldseal::api
