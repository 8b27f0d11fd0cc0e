#include "net/http_session.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

#include "log/event_log.hpp"
#include "net/request_header.hpp"
#include "net/request_log.hpp"
#include "net/tls_context.hpp"

namespace fieldseal::net {
namespace {

constexpr auto kToken = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t kReadBytes = 16 * 1024;
constexpr std::size_t kDrainBytes = 16 * 1024 * 1024;
constexpr std::chrono::seconds kDrainTime{2};
constexpr std::chrono::seconds kShutDownTime{5};
/// What a body that its handler reads itself holds in memory: about two of the handler's pieces.
constexpr std::size_t kArrivingBytes = 2 * 1024 * 1024;

std::chrono::milliseconds since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
}

/// What is still needed of a request after the handler took it.
Request outlineOf(const Request& request) {
  Request outline;
  outline.method = request.method;
  outline.target.path = request.target.path;
  return outline;
}

Response tooLarge(const Route& route) {
  return problem(413, {Errc::too_large, "this address takes at most " + std::to_string(route.bodyLimit) + " bytes"});
}

Response busy() {
  return problem(503, {Errc::rate_limited, "the server is busy; try again in a moment"});
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
    self->m_state.stopping = true;
    if (self->m_state.waiting) beast::get_lowest_layer(self->m_stream).cancel();
  });
}

asio::awaitable<bool> HttpSession::waitForRequest() {
  if (m_state.stopping) co_return false;
  if (m_buffer.size() > 0) co_return true;
  m_state.waiting = true;
  beast::get_lowest_layer(m_stream).expires_after(m_site.limits.idle);
  const auto [fault, size] = co_await m_stream.async_read_some(m_buffer.prepare(kReadBytes), kToken);
  m_state.waiting = false;
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
    logRefusal(m_site.name, refusal);
    co_return co_await write(std::move(refusal), empty, false, 11);
  }

  const unsigned version = parser.get().version();
  auto target = parseTarget({parser.get().target().data(), parser.get().target().size()});
  const Method method = methodOf(parser.get(), m_site.heedsMethodOverride);
  Result<Match> match = target ? m_site.router.match(method, *target) : Result<Match>(target.error());
  empty.method = method;
  if (target) empty.target.path = target->path;
  std::optional<Response> refusal;
  if (!match) {
    const bool otherMethod = match.error().code == Errc::not_allowed_now;
    refusal = otherMethod ? problem(405, match.error()) : problem(match.error());
  } else if (match->route->access != Access::anyone && !m_certificate) {
    refusal = problem(401, {Errc::unknown_device, "this address needs a device's certificate"});
  } else if (match->route->access == Access::device && m_certificate->ended()) {
    refusal = problem(401, {Errc::unauthorized, "this device's certificate has ended: it may ask for another"});
  } else if (parser.content_length().value_or(0) > match->route->bodyLimit) {
    refusal = tooLarge(*match->route);
  }
  if (refusal) {
    const Next next = co_await refuse(std::move(*refusal), empty, parser.is_done(), parser.get().keep_alive(), version);
    co_return next;
  }
  Request request = requestOf(parser.get(), method, std::move(*target));
  request.parameters = std::move(match->parameters);
  request.address = m_address;
  request.certificate = m_certificate;
  if (match->route->readsItself) co_return co_await serveArriving(parser, *match->route, std::move(request), version);
  co_return co_await serveWhole(parser, *match->route, std::move(request), version);
}

asio::awaitable<HttpSession::Next> HttpSession::serveWhole(Parser& parser, const Route& route, Request request,
                                                           unsigned version) {
  std::size_t reserved = 0;
  const Request outline = outlineOf(request);
  auto refusal = co_await readBody(parser, route, reserved);
  if (refusal) {
    m_site.meter.release(reserved);
    const Next next =
        co_await refuse(std::move(*refusal), outline, parser.is_done(), parser.get().keep_alive(), version);
    co_return next;
  }
  const bool keepAlive = parser.get().keep_alive();
  request.body = std::move(parser.get().body());
  Response response = co_await answer(route, std::move(request));
  const Next next = co_await write(std::move(response), outline, keepAlive && !m_state.stopping, version);
  m_site.meter.release(reserved);
  co_return next;
}

asio::awaitable<HttpSession::Next> HttpSession::serveArriving(Parser& parser, const Route& route, Request request,
                                                              unsigned version) {
  const Request outline = outlineOf(request);
  if (!m_site.meter.reserve(kArrivingBytes)) {
    const Next next = co_await refuse(busy(), outline, parser.is_done(), false, version);
    co_return next;
  }
  const bool keepAlive = parser.get().keep_alive();
  const bool waits = beast::iequals(parser.get()[http::field::expect], "100-continue");
  const auto reader = std::make_shared<SessionBodyReader>(m_stream, m_buffer, std::move(parser), route.bodyLimit,
                                                          m_state, m_site.limits.body);
  request.arriving = reader;
  const bool there = co_await tellToGoOn(waits && !reader->done());
  Next next = Next::close;
  if (there) {
    Response response = co_await answer(route, std::move(request));
    const bool whole = reader->done();
    next = co_await write(std::move(response), outline, whole && keepAlive && !m_state.stopping, version);
    if (!whole) co_await drain();
  }
  m_site.meter.release(kArrivingBytes);
  co_return next;
}

asio::awaitable<HttpSession::Next> HttpSession::refuse(Response refusal, const Request& outline, bool wholeBody,
                                                       bool keepAlive, unsigned version) {
  logRefusal(m_site.name, refusal);
  const Next next = co_await write(std::move(refusal), outline, wholeBody && keepAlive, version);
  if (!wholeBody) co_await drain();
  co_return next;
}

asio::awaitable<bool> HttpSession::tellToGoOn(bool expected) {
  if (!expected) co_return true;
  http::response<http::empty_body> goOn(http::status::continue_, 11);
  const auto [fault, size] = co_await http::async_write(m_stream, goOn, kToken);
  co_return !fault;
}

asio::awaitable<std::optional<Response>> HttpSession::readBody(Parser& parser, const Route& route,
                                                               std::size_t& reserved) {
  if (parser.is_done()) co_return std::nullopt;
  const auto length = parser.content_length();
  const auto wanted = length ? static_cast<std::size_t>(*length) : route.bodyLimit;
  if (!m_site.meter.reserve(wanted)) co_return busy();
  reserved = wanted;
  parser.body_limit(route.bodyLimit);
  beast::get_lowest_layer(m_stream).expires_after(m_site.limits.body);
  const bool there = co_await tellToGoOn(beast::iequals(parser.get()[http::field::expect], "100-continue"));
  if (!there) co_return problem(400, {Errc::protocol_error, "the connection was lost"});
  // The parser itself: with its message Beast would ignore the limit.
  const auto [fault, size] = co_await http::async_read(m_stream, m_buffer, parser, kToken);
  if (!fault) co_return std::nullopt;
  if (fault == http::error::body_limit) co_return tooLarge(route);
  if (fault == beast::error::timeout) co_return problem(408, {Errc::timed_out, "the body did not arrive in time"});
  co_return problem(400, {Errc::bad_format, "the body did not arrive whole"});
}

asio::awaitable<Response> HttpSession::answer(const Route& route, Request request) {
  const auto start = std::chrono::steady_clock::now();
  std::optional<Response> response;
  try {
    response = co_await route.handler(std::move(request));
  } catch (const std::exception& thrown) {
    logThrown(m_site.name, route.pattern, thrown);
  }
  if (!response) response = problem(500, {Errc::internal, "the server made a mistake; its log says which"});
  logAnswer(m_site.name, route.pattern, *response, since(start));
  co_return std::move(*response);
}

asio::awaitable<HttpSession::Next> HttpSession::write(Response response, const Request& request, bool keepAlive,
                                                      unsigned version) {
  if (m_site.finish) m_site.finish(request, response);
  const auto fill = [&](auto& message) {
    if (!response.contentType.empty()) message.set(http::field::content_type, response.contentType);
    for (const auto& [name, value] : response.headers) message.insert(name, value);
    message.keep_alive(keepAlive);
  };
  const auto status = static_cast<http::status>(response.status);
  const bool headOnly = request.method == Method::head;
  if (response.source) {
    http::response<http::buffer_body> message(status, version);
    fill(message);
    const bool sent = co_await sendFrom(m_stream, std::move(message), response.source, headOnly, m_site.limits.write);
    co_return sent&& keepAlive ? Next::keepAlive : Next::close;
  }
  http::response<http::string_body> message(status, version);
  fill(message);
  const bool bodiless = response.status == 204 || response.status == 304;
  if (!bodiless) message.content_length(response.body.size());
  if (!bodiless && !headOnly) message.body() = std::move(response.body);
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
