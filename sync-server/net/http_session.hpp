/// One TLS connection: reads requests, finds their route, writes the answers.
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <memory>
#include <optional>

#include "net/session_body.hpp"
#include "net/site.hpp"

namespace fieldseal::net {

using tcp = boost::asio::ip::tcp;

/// Runs on the strand of its socket.
class HttpSession : public std::enable_shared_from_this<HttpSession> {
 public:
  HttpSession(tcp::socket socket, asio::ssl::context& tls, Site& site, std::string address);
  HttpSession(const HttpSession&) = delete;
  HttpSession& operator=(const HttpSession&) = delete;
  ~HttpSession();

  /// Serves until the peer goes, a limit is passed or the session is stopped.
  [[nodiscard]] asio::awaitable<void> run();

  /// Ends it after the request that it is busy with, or now when it waits for one. Any thread.
  void stop();

 private:
  using Parser = http::request_parser<http::string_body>;
  enum class Next { keepAlive, close };

  asio::awaitable<Next> serveOne();
  asio::awaitable<Next> serveWhole(Parser& parser, const Route& route, Request request, unsigned version);
  /// Leaves the body to the handler, which takes it piece by piece.
  asio::awaitable<Next> serveArriving(Parser& parser, const Route& route, Request request, unsigned version);
  asio::awaitable<bool> waitForRequest();
  /// Reads the body as the route allows. @return a refusal, or nothing when it was read
  asio::awaitable<std::optional<Response>> readBody(Parser& parser, const Route& route, std::size_t& reserved);
  /// Sends "100 Continue" to one who waits for it. @return whether the connection is still there
  asio::awaitable<bool> tellToGoOn(bool expected);
  /// Lets the handler answer, and logs that it did.
  asio::awaitable<Response> answer(const Route& route, Request request);
  asio::awaitable<Next> refuse(Response refusal, const Request& outline, bool wholeBody, bool keepAlive,
                               unsigned version);
  asio::awaitable<Next> write(Response response, const Request& request, bool keepAlive, unsigned version);
  /// Takes what the peer still sends after a refusal, so that it gets to read the answer.
  asio::awaitable<void> drain();
  asio::awaitable<void> shutDown();

  TlsStream m_stream;
  beast::flat_buffer m_buffer;
  Site& m_site;
  std::string m_address;
  std::optional<ClientCertificate> m_certificate;
  SessionState m_state;
};

}  // namespace fieldseal::net
