/// A request and its response as the rest of the server sees them: no sockets, no Beast.
#pragma once

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/ids.hpp"
#include "crypto/hash.hpp"
#include "net/body_stream.hpp"

namespace fieldseal::net {

enum class Method { get, head, post, del, other, patch, options };

/// The certificate that a client showed and that the authority signed.
struct ClientCertificate {
  std::string commonName;
  crypto::Sha256 fingerprint{};
  std::string endedPem;  ///< itself, when it is past its last day; "" while it is valid

  [[nodiscard]] bool ended() const noexcept { return !endedPem.empty(); }
};

/// The part of a request's first line behind the method.
struct Target {
  std::string path;                          ///< as sent, without the query
  std::vector<std::string> segments;         ///< of the path, percent-decoded
  std::map<std::string, std::string> query;  ///< percent-decoded; the last of a repeated name
};

/// @errors Errc::bad_format for a target that does not begin with '/', for bad percent-encoding, for
///         control characters and for "." and ".." segments; Errc::too_large over 4 KiB
[[nodiscard]] Result<Target> parseTarget(std::string_view text);

struct Request {
  Method method = Method::get;
  Target target;
  std::map<std::string, std::string> parameters;  ///< what stood for the {names} of the route
  std::string contentType;                        ///< in lower case, without its parameters
  std::string cookie;
  std::string origin;
  std::string host;
  std::string csrf;
  std::string ifNoneMatch;
  std::map<std::string, std::string>
      fields;  ///< those of kKeptFields, by name in lower case; repeated ones joined by ", "
  std::string body;
  std::shared_ptr<BodyReader> arriving;  ///< in place of `body`, for a route that reads it itself
  std::string address;                   ///< of the peer
  std::optional<ClientCertificate> certificate;

  [[nodiscard]] const std::string& parameter(const std::string& name) const { return parameters.at(name); }
  [[nodiscard]] std::string query(const std::string& name) const;
  /// A header of kKeptFields; nothing when it was not sent.
  [[nodiscard]] std::optional<std::string> field(const std::string& name) const;
};

/// Headers that some route asks for by name.
inline constexpr std::array<std::string_view, 8> kKeptFields{
    "tus-resumable",   "upload-length", "upload-offset",       "upload-metadata",
    "upload-checksum", "upload-concat", "upload-defer-length", "range"};

struct Response {
  int status = 200;
  std::string contentType;
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;
  std::shared_ptr<BodySource> source;  ///< in place of `body`
  std::optional<Errc> fault = {};      ///< of a problem, for the log: may be one of the store's own, unlike the body's
};

/// 200 with a JSON body.
[[nodiscard]] Response jsonResponse(std::string body, int status = 200);
/// An RFC 9457 problem with the status that fits the error.
[[nodiscard]] Response problem(const Error& error);
[[nodiscard]] Response problem(int status, Error error);

/// The status for an error when nothing else is known.
[[nodiscard]] int statusOf(Errc code) noexcept;

/// What a client is told of an error: docs/protocol.md lists every code that this gives. What the store and the
/// tablets' side of the program call theirs means nothing to a client, or the wrong thing: it would take the server's
/// damaged database for its own vault.
[[nodiscard]] Errc wireCode(Errc code) noexcept;

/// The value of a cookie in a Cookie header; "" when it is not there.
[[nodiscard]] std::string_view cookieValue(std::string_view header, std::string_view name);

}  // namespace fieldseal::net
