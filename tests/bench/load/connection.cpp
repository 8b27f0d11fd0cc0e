#include "load/connection.hpp"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

namespace fieldseal::bench {
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;

namespace {

constexpr std::size_t kMostBodyBytes = 64 * 1024 * 1024;

}  // namespace

std::string formatRequest(const ServerAddress& server, std::string_view method, std::string_view path,
                          std::string_view contentType, std::string_view body) {
  std::string request;
  request.append(method).append(" ").append(path).append(" HTTP/1.1\r\nHost: ").append(server.host + ":" + server.port);
  request += "\r\nUser-Agent: fieldseal\r\nAccept-Encoding: identity\r\nAccept-Language: *";
  if (!contentType.empty()) request.append("\r\nContent-Type: ").append(contentType);
  if (method == "POST") request += "\r\nContent-Length: " + std::to_string(body.size());
  request += "\r\nConnection: Keep-Alive\r\n\r\n";
  request += body;
  return request;
}

struct Connection::Impl {
  Impl() { tls.set_verify_mode(asio::ssl::verify_none); }

  asio::io_context io{1};
  asio::ssl::context tls{asio::ssl::context::tlsv13_client};
  std::unique_ptr<asio::ssl::stream<tcp::socket>> stream;
  beast::flat_buffer buffer;
};

Connection::Connection(const ServerAddress& server, const std::string& authorityPem,
                       const std::optional<crypto::TlsIdentity>& identity)
    : m_impl(std::make_unique<Impl>()) {
  if (!authorityPem.empty()) {
    m_impl->tls.add_certificate_authority(asio::buffer(authorityPem));
    m_impl->tls.set_verify_mode(asio::ssl::verify_peer);
    m_impl->tls.set_verify_callback(asio::ssl::host_name_verification(server.host));
  }
  if (identity) {
    m_impl->tls.use_certificate_chain(asio::buffer(identity->certificatePem));
    m_impl->tls.use_private_key(asio::buffer(identity->keyPem), asio::ssl::context::pem);
  }
  m_impl->stream = std::make_unique<asio::ssl::stream<tcp::socket>>(m_impl->io, m_impl->tls);
  tcp::resolver resolver(m_impl->io);
  asio::connect(m_impl->stream->next_layer(), resolver.resolve(server.host, server.port));
  m_impl->stream->next_layer().set_option(tcp::no_delay(true));
  m_impl->stream->handshake(asio::ssl::stream_base::client);
}

Connection::~Connection() {
  boost::system::error_code ignored;
  m_impl->stream->shutdown(ignored);
}

Answer Connection::exchange(std::string_view request) {
  asio::write(*m_impl->stream, asio::buffer(request));
  http::response_parser<http::string_body> parser;
  parser.body_limit(kMostBodyBytes);
  http::read(*m_impl->stream, m_impl->buffer, parser);
  auto message = parser.release();
  return {static_cast<int>(message.result_int()), std::move(message.body())};
}

}  // namespace fieldseal::bench
