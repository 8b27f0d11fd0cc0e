#include "net/http_message.hpp"

#include "sync/wire.hpp"

namespace fieldseal::net {
namespace {

constexpr std::size_t kMaxTargetBytes = 4096;

int hexDigit(char c) noexcept {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

Result<std::string> percentDecode(std::string_view text, bool plusIsBlank) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c == '%') {
      const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
      const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
      if (high < 0 || low < 0) return Error{Errc::bad_format, "bad percent-encoding in the address"};
      c = static_cast<char>(high * 16 + low);
      i += 2;
    } else if (c == '+' && plusIsBlank) {
      c = ' ';
    }
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7f) return Error{Errc::bad_format, "control characters in the address"};
    decoded.push_back(c);
  }
  return decoded;
}

Result<> readSegments(std::string_view path, Target& target) {
  while (!path.empty()) {
    path.remove_prefix(1);
    const auto end = std::min(path.find('/'), path.size());
    FIELDSEAL_TRY(auto segment, percentDecode(path.substr(0, end), false));
    if (segment == "." || segment == "..") return Error{Errc::bad_format, "dots in the address"};
    target.segments.push_back(std::move(segment));
    path.remove_prefix(end);
  }
  return kOk;
}

Result<> readQuery(std::string_view query, Target& target) {
  while (!query.empty()) {
    const auto end = std::min(query.find('&'), query.size());
    const auto pair = query.substr(0, end);
    query.remove_prefix(std::min(end + 1, query.size()));
    if (pair.empty()) continue;
    const auto equals = std::min(pair.find('='), pair.size());
    FIELDSEAL_TRY(auto name, percentDecode(pair.substr(0, equals), true));
    FIELDSEAL_TRY(auto value, percentDecode(pair.substr(std::min(equals + 1, pair.size())), true));
    target.query.insert_or_assign(std::move(name), std::move(value));
  }
  return kOk;
}

}  // namespace

Result<Target> parseTarget(std::string_view text) {
  if (text.size() > kMaxTargetBytes) return Error{Errc::too_large, "the address is longer than 4 KiB"};
  if (!text.starts_with('/')) return Error{Errc::bad_format, "the address does not begin with a slash"};
  const auto question = std::min(text.find('?'), text.size());
  Target target;
  target.path = text.substr(0, question);
  FIELDSEAL_CHECK(readSegments(target.path, target));
  FIELDSEAL_CHECK(readQuery(text.substr(std::min(question + 1, text.size())), target));
  return target;
}

std::string Request::query(const std::string& name) const {
  const auto found = target.query.find(name);
  return found == target.query.end() ? std::string() : found->second;
}

std::optional<std::string> Request::field(const std::string& name) const {
  const auto found = fields.find(name);
  return found == fields.end() ? std::nullopt : std::optional<std::string>(found->second);
}

Response jsonResponse(std::string body, int status) {
  return {status, std::string(sync::kJsonType), std::move(body), {}, {}};
}

Response problem(const Error& error) {
  return problem(statusOf(error.code), error);
}

Response problem(int status, Error error) {
  const Errc fault = std::exchange(error.code, wireCode(error.code));
  Response response{status, std::string(sync::kProblemType), sync::encodeProblem({status, std::move(error)}), {}, {},
                    fault};
  if (status == 503 || status == 507) response.headers.emplace_back("Retry-After", "5");
  return response;
}

int statusOf(Errc code) noexcept {
  switch (code) {
    case Errc::bad_format:
    case Errc::unsupported_version:
    case Errc::out_of_range:
    case Errc::hash_mismatch:
    case Errc::bad_signature:
      return 400;
    case Errc::unauthorized:
    case Errc::unknown_device:
      return 401;
    case Errc::device_revoked:
    case Errc::not_assigned:
    case Errc::not_permitted:
    case Errc::foreign_segment:
    case Errc::code_invalid:
      return 403;
    case Errc::not_found:
      return 404;
    case Errc::timed_out:
      return 408;
    case Errc::already_exists:
    case Errc::broken_chain:
    case Errc::forked_chain:
    case Errc::not_allowed_now:
      return 409;
    case Errc::too_large:
      return 413;
    case Errc::rate_limited:
      return 429;
    case Errc::disk_full:
      return 507;
    case Errc::io_error:
    case Errc::vault_busy:
    case Errc::cancelled:
      return 503;
    default:
      return 500;
  }
}

Errc wireCode(Errc code) noexcept {
  switch (code) {
    case Errc::vault_busy:
      return Errc::rate_limited;  // with 503: another program holds the store for a moment
    case Errc::wrong_passphrase:
    case Errc::vault_missing:
    case Errc::vault_damaged:
    case Errc::vault_newer:
    case Errc::network_unreachable:
    case Errc::tls_untrusted:
      return Errc::internal;
    default:
      return code;
  }
}

std::string_view cookieValue(std::string_view header, std::string_view name) {
  while (!header.empty()) {
    const auto end = std::min(header.find(';'), header.size());
    auto pair = header.substr(0, end);
    header.remove_prefix(std::min(end + 1, header.size()));
    while (pair.starts_with(' ')) pair.remove_prefix(1);
    if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=') {
      return pair.substr(name.size() + 1);
    }
  }
  return {};
}

}  // namespace fieldseal::net
