#include "net/request_header.hpp"

#include <algorithm>

namespace fieldseal::net {
namespace {

namespace beast = boost::beast;
namespace http = boost::beast::http;

std::string text(beast::string_view view) {
  return {view.data(), view.size()};
}

std::string lowered(beast::string_view view) {
  std::string copy = text(view);
  for (char& c : copy) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return copy;
}

/// "application/json" of "Application/JSON; charset=utf-8".
std::string mediaType(beast::string_view header) {
  std::string type = lowered(header.substr(0, header.find(';')));
  while (type.ends_with(' ')) type.pop_back();
  return type;
}

Method methodOf(http::verb verb) {
  switch (verb) {
    case http::verb::get:
      return Method::get;
    case http::verb::head:
      return Method::head;
    case http::verb::post:
      return Method::post;
    case http::verb::delete_:
      return Method::del;
    case http::verb::patch:
      return Method::patch;
    case http::verb::options:
      return Method::options;
    default:
      return Method::other;
  }
}

}  // namespace

Method methodOf(const RequestHeader& header, bool heedOverride) {
  const Method method = methodOf(header.method());
  const auto meant = header.find("X-HTTP-Method-Override");
  if (!heedOverride || method != Method::post || meant == header.end()) return method;
  return methodOf(http::string_to_verb(meant->value()));
}

Request requestOf(const RequestHeader& header, Method method, Target target) {
  Request request;
  request.method = method;
  request.target = std::move(target);
  request.contentType = mediaType(header[http::field::content_type]);
  request.cookie = text(header[http::field::cookie]);
  request.origin = text(header[http::field::origin]);
  request.host = text(header[http::field::host]);
  request.csrf = text(header["X-Fieldseal-Csrf"]);
  request.ifNoneMatch = text(header[http::field::if_none_match]);
  for (const auto& field : header) {
    auto name = lowered(field.name_string());
    if (std::ranges::find(kKeptFields, name) == kKeptFields.end()) continue;
    auto& kept = request.fields[std::move(name)];
    kept += (kept.empty() ? "" : ", ") + text(field.value());
  }
  return request;
}

}  // namespace fieldseal::net
