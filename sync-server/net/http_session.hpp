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

#include "net/site.hpp"

namespace fieldseal::net {

namespace beast = boost::beast;
namespace http = boost::beast::http;
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
  asio::awaitable<bool> waitForRequest();
  /// Reads the body as the route allows. @return a refusal, or nothing when it was read
  asio::awaitable<std::optional<Response>> readBody(Parser& parser, const Route& route, std::size_t& reserved);
  asio::awaitable<Response> answer(const Route& route, Request request);
  asio::awaitable<Next> write(Response response, const Request& request, bool keepAlive, unsigned version);
  /// Takes what the peer still sends after a refusal, so that it gets to read the answer.
  asio::awaitable<void> drain();
  asio::awaitable<void> shutDown();
  [[nodiscard]] Request takeRequest(Parser& parser, Target target) const;

  beast::ssl_stream<beast::tcp_stream> m_stream;
  beast::flat_buffer m_buffer;
  Site& m_site;
  std::string m_address;
  std::optional<ClientCertificate> m_certificate;
  bool m_idle = true;
  bool m_stopping = false;
};

}  // namespace fieldseal::net
