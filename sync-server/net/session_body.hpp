/// The bodies of one connection's request and response, a piece at a time.
#pragma once

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <chrono>
#include <memory>

#include "net/body_stream.hpp"

namespace fieldseal::net {

namespace beast = boost::beast;
namespace http = boost::beast::http;
using TlsStream = beast::ssl_stream<beast::tcp_stream>;

/// How a session tells a body that it reads about itself.
struct SessionState {
  bool waiting = true;  ///< for bytes of the peer: may be interrupted
  bool stopping = false;
};

class SessionBodyReader final : public BodyReader, public std::enable_shared_from_this<SessionBodyReader> {
 public:
  /// @param header   a parser that has read the header and nothing of the body
  /// @param limit    for the body, in bytes
  /// @param timeout  for one piece
  SessionBodyReader(TlsStream& stream, beast::flat_buffer& buffer, http::request_parser<http::string_body>&& header,
                    std::uint64_t limit, SessionState& state, std::chrono::seconds timeout);

  [[nodiscard]] std::optional<std::uint64_t> announced() const override;
  [[nodiscard]] asio::awaitable<Arrived> read(std::size_t most) override;
  void interrupt() override;
  [[nodiscard]] bool done() const override { return m_parser.is_done(); }

 private:
  TlsStream& m_stream;
  beast::flat_buffer& m_buffer;
  http::request_parser<http::buffer_body> m_parser;
  SessionState& m_state;
  std::chrono::seconds m_timeout;
  bool m_interrupted = false;
};

/// Sends a response whose body comes from `source`; with `headOnly` its header alone.
/// @param message  its header; the length is set here
/// @param timeout  for one piece
/// @return whether all of it was sent
[[nodiscard]] asio::awaitable<bool> sendFrom(TlsStream& stream, http::response<http::buffer_body> message,
                                             std::shared_ptr<BodySource> source, bool headOnly,
                                             std::chrono::seconds timeout);

}  // namespace fieldseal::net
