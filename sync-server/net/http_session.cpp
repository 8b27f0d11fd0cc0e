#include "net/http_session.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

#include "log/event_log.hpp"
#include "net/tls_context.hpp"

namespace fieldseal::net {
namespace {

constexpr auto kToken = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t kReadBytes = 16 * 1024;
constexpr std::size_t kDrainBytes = 16 * 1024 * 1024;
constexpr std::chrono::seconds kDrainTime{2};
constexpr std::chrono::seconds kShutDownTime{5};

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
    default:
      return Method::other;
  }
}

std::string text(beast::string_view view) {
  return {view.data(), view.size()};
}

/// "application/json" of "Application/JSON; charset=utf-8".
std::string mediaType(beast::string_view header) {
  std::string type = text(header.substr(0, header.find(';')));
  while (type.ends_with(' ')) type.pop_back();
  for (char& c : type) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return type;
}

std::int64_t millisecondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

HttpSession::HttpSession(tcp::socket socket, asio::ssl::context& tls, Site& site, std::string address)
    : m_stream(beast::tcp_stream(std::move(socket)), tls), m_site(site), m_address(std::move(address)) {}

HttpSession::~HttpSession() {
  m_site.meter.leave(m_address);
}

asio::awaitable<void> HttpSession::run() {
  auto& socket = beast::get_lowest_layer(m_stream);
  boost::system::error_code ignored;
  socket.socket().set_option(tcp::no_delay(true), ignored);
  socket.expires_after(m_site.limits.handshake);
  const auto [fault] = co_await m_stream.async_handshake(asio::ssl::stream_base::server, kToken);
  if (fault) {
    log::event(log::Level::debug, "handshake_failed", {{"site", m_site.name}, {"error", fault.message()}});
    co_return;
  }
  m_certificate = clientCertificate(m_stream.native_handle());
  for (;;) {
    const Next next = co_await serveOne();
    if (next == Next::close) break;
  }
  co_await shutDown();
}

void HttpSession::stop() {
  auto self = shared_from_this();
  asio::dispatch(m_stream.get_executor(), [self] {
    self->m_stopping = true;
    if (self->m_idle) beast::get_lowest_layer(self->m_stream).cancel();
  });
}

asio::awaitable<bool> HttpSession::waitForRequest() {
  if (m_stopping) co_return false;
  if (m_buffer.size() > 0) co_return true;
  m_idle = true;
  beast::get_lowest_layer(m_stream).expires_after(m_site.limits.idle);
  const auto [fault, size] = co_await m_stream.async_read_some(m_buffer.prepare(kReadBytes), kToken);
  m_idle = false;
  if (fault) co_return false;
  m_buffer.commit(size);
  co_return true;
}

asio::awaitable<HttpSession::Next> HttpSession::serveOne() {
  const bool there = co_await waitForRequest();
  if (!there) co_return Next::close;

  Parser parser;
  parser.header_limit(static_cast<std::uint32_t>(m_site.limits.headerBytes));
  parser.body_limit(boost::none);  // the route's own limit is set once the route is known
  beast::get_lowest_layer(m_stream).expires_after(m_site.limits.header);
  const auto [fault, size] = co_await http::async_read_header(m_stream, m_buffer, parser, kToken);
  if (fault == http::error::end_of_stream || fault == beast::error::timeout) co_return Next::close;
  Request empty;
  if (fault) {
    // Only what Beast's parser says is an answerable request; the rest is a lost connection.
    if (fault.category() != http::make_error_code(http::error::bad_method).category()) co_return Next::close;
    const bool large = fault == http::error::header_limit;
    Response refusal = large ? problem(431, {Errc::too_large, "the request's header is too large"})
                             : problem(400, {Errc::bad_format, "this is no HTTP request"});
    co_return co_await write(std::move(refusal), empty, false, 11);
  }

  const auto start = std::chrono::steady_clock::now();
  const unsigned version = parser.get().version();
  auto target = parseTarget({parser.get().target().data(), parser.get().target().size()});
  const Method method = methodOf(parser.get().method());
  Result<Match> match = target ? m_site.router.match(method, *target) : Result<Match>(target.error());
  std::optional<Response> refusal;
  std::size_t reserved = 0;
  if (!match) {
    const bool otherMethod = match.error().code == Errc::not_allowed_now;
    refusal = otherMethod ? problem(405, match.error()) : problem(match.error());
  } else if (match->route->access == Access::device && !m_certificate) {
    refusal = problem(401, {Errc::unknown_device, "this address needs a device's certificate"});
  } else {
    refusal = co_await readBody(parser, *match->route, reserved);
  }
  if (refusal) {
    empty.method = method;
    const bool wholeBody = parser.is_done();
    const Next next = co_await write(std::move(*refusal), empty, wholeBody && parser.get().keep_alive(), version);
    m_site.meter.release(reserved);
    if (!wholeBody) co_await drain();
    co_return next;
  }
  const bool keepAlive = parser.get().keep_alive();
  Request request = takeRequest(parser, std::move(*target));
  request.parameters = std::move(match->parameters);
  Request outline;  // what is still needed after the handler took the rest
  outline.method = request.method;
  outline.target.path = request.target.path;
  Response response = co_await answer(*match->route, std::move(request));
  log::event(log::Level::info, "request",
             {{"site", m_site.name},
              {"route", match->route->pattern},
              {"status", response.status},
              {"milliseconds", millisecondsSince(start)}});
  const Next next = co_await write(std::move(response), outline, keepAlive && !m_stopping, version);
  m_site.meter.release(reserved);
  co_return next;
}

asio::awaitable<std::optional<Response>> HttpSession::readBody(Parser& parser, const Route& route,
                                                               std::size_t& reserved) {
  if (parser.is_done()) co_return std::nullopt;
  const auto length = parser.content_length();
  if (length && *length > route.bodyLimit) {
    co_return problem(413,
                      {Errc::too_large, "this address takes at most " + std::to_string(route.bodyLimit) + " bytes"});
  }
  const auto wanted = length ? static_cast<std::size_t>(*length) : route.bodyLimit;
  if (!m_site.meter.reserve(wanted)) {
    co_return problem(503, {Errc::rate_limited, "the server is busy; try again in a moment"});
  }
  reserved = wanted;
  parser.body_limit(route.bodyLimit);
  beast::get_lowest_layer(m_stream).expires_after(m_site.limits.body);
  if (beast::iequals(parser.get()[http::field::expect], "100-continue")) {
    http::response<http::empty_body> goOn(http::status::continue_, 11);
    const auto [fault, size] = co_await http::async_write(m_stream, goOn, kToken);
    if (fault) co_return problem(400, {Errc::protocol_error, "the connection was lost"});
  }
  // The parser itself: with its message Beast would ignore the limit.
  const auto [fault, size] = co_await http::async_read(m_stream, m_buffer, parser, kToken);
  if (!fault) co_return std::nullopt;
  if (fault == http::error::body_limit) {
    co_return problem(413,
                      {Errc::too_large, "this address takes at most " + std::to_string(route.bodyLimit) + " bytes"});
  }
  if (fault == beast::error::timeout) co_return problem(408, {Errc::timed_out, "the body did not arrive in time"});
  co_return problem(400, {Errc::bad_format, "the body did not arrive whole"});
}

Request HttpSession::takeRequest(Parser& parser, Target target) const {
  auto message = parser.release();
  Request request;
  request.method = methodOf(message.method());
  request.target = std::move(target);
  request.contentType = mediaType(message[http::field::content_type]);
  request.cookie = text(message[http::field::cookie]);
  request.origin = text(message[http::field::origin]);
  request.host = text(message[http::field::host]);
  request.csrf = text(message["X-Fieldseal-Csrf"]);
  request.ifNoneMatch = text(message[http::field::if_none_match]);
  request.body = std::move(message.body());
  request.address = m_address;
  request.certificate = m_certificate;
  return request;
}

asio::awaitable<Response> HttpSession::answer(const Route& route, Request request) {
  try {
    co_return co_await route.handler(std::move(request));
  } catch (const std::exception& thrown) {
    log::event(log::Level::error, "handler_failed", {{"site", m_site.name}, {"route", route.pattern}});
    static_cast<void>(thrown);  // its text may name what a request held
  }
  co_return problem(500, {Errc::internal, "the server made a mistake; its log says which"});
}

asio::awaitable<HttpSession::Next> HttpSession::write(Response response, const Request& request, bool keepAlive,
                                                      unsigned version) {
  if (m_site.finish) m_site.finish(request, response);
  http::response<http::string_body> message(static_cast<http::status>(response.status), version);
  if (!response.contentType.empty()) message.set(http::field::content_type, response.contentType);
  for (const auto& [name, value] : response.headers) message.insert(name, value);
  message.keep_alive(keepAlive);
  const bool bodiless = response.status == 204 || response.status == 304;
  if (!bodiless) message.content_length(response.body.size());
  if (!bodiless && request.method != Method::head) message.body() = std::move(response.body);
  beast::get_lowest_layer(m_stream).expires_after(m_site.limits.write);
  const auto [fault, size] = co_await http::async_write(m_stream, message, kToken);
  co_return fault || !keepAlive ? Next::close : Next::keepAlive;
}

asio::awaitable<void> HttpSession::drain() {
  beast::get_lowest_layer(m_stream).expires_after(kDrainTime);
  std::size_t taken = 0;
  while (taken < kDrainBytes) {
    m_buffer.clear();
    const auto [fault, size] = co_await m_stream.async_read_some(m_buffer.prepare(kReadBytes), kToken);
    if (fault) co_return;
    taken += size;
  }
}

asio::awaitable<void> HttpSession::shutDown() {
  beast::get_lowest_layer(m_stream).expires_after(kShutDownTime);
  [[maybe_unused]] const auto [fault] = co_await m_stream.async_shutdown(kToken);
}

}  // namespace fieldseal::net
