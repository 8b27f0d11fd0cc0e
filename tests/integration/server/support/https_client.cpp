#include "support/https_client.hpp"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <cctype>

namespace fieldseal::test {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using tcp = asio::ip::tcp;

namespace {

asio::ssl::context contextFor(const std::string& authorityPem, const std::optional<crypto::TlsIdentity>& identity) {
  asio::ssl::context context(asio::ssl::context::tls_client);
  if (!authorityPem.empty()) {
    context.add_certificate_authority(asio::buffer(authorityPem));
    context.set_verify_mode(asio::ssl::verify_peer);
  }
  if (identity) {
    context.use_certificate_chain(asio::buffer(identity->certificatePem));
    context.use_private_key(asio::buffer(identity->keyPem), asio::ssl::context::pem);
  }
  return context;
}

std::string lowered(beast::string_view text) {
  std::string copy(text.data(), text.size());
  for (char& c : copy) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return copy;
}

}  // namespace

struct HttpsClient::Connection {
  Connection(std::uint16_t port, const std::string& authorityPem, const std::optional<crypto::TlsIdentity>& identity)
      : tls(contextFor(authorityPem, identity)), stream(io, tls) {
    if (!authorityPem.empty()) stream.set_verify_callback(asio::ssl::host_name_verification("127.0.0.1"));
    beast::get_lowest_layer(stream).connect({asio::ip::make_address("127.0.0.1"), port});
    stream.handshake(asio::ssl::stream_base::client);
  }

  asio::io_context io;
  asio::ssl::context tls;
  beast::ssl_stream<beast::tcp_stream> stream;
  beast::flat_buffer buffer;
};

HttpsClient::HttpsClient(std::uint16_t port, std::string authorityPem, std::optional<crypto::TlsIdentity> identity)
    : m_port(port), m_authorityPem(std::move(authorityPem)), m_identity(std::move(identity)) {}
HttpsClient::~HttpsClient() = default;
HttpsClient::HttpsClient(HttpsClient&&) noexcept = default;
HttpsClient& HttpsClient::operator=(HttpsClient&&) noexcept = default;

std::string HttpAnswer::header(const std::string& name) const {
  const auto found = headers.find(name);
  return found == headers.end() ? std::string() : found->second;
}

void HttpsClient::connect() {
  if (!m_connection) m_connection = std::make_unique<Connection>(m_port, m_authorityPem, m_identity);
}

void HttpsClient::disconnect() {
  m_connection.reset();
}

HttpAnswer HttpsClient::send(const HttpCall& call) {
  try {
    connect();
    http::request<http::string_body> request(http::string_to_verb(call.method), call.path, 11);
    request.set(http::field::host, "127.0.0.1:" + std::to_string(m_port));
    if (!call.contentType.empty()) request.set(http::field::content_type, call.contentType);
    for (const auto& [name, value] : call.headers) request.set(name, value);
    request.body() = call.body;
    request.prepare_payload();
    // A server that refuses early may close before all was written: what it answered still counts.
    boost::system::error_code written;
    http::write(m_connection->stream, request, written);
  } catch (const boost::system::system_error& fault) {
    disconnect();
    return {0, {}, {}, {}, fault.code().message()};
  }
  return receive(call.method == "HEAD");
}

void HttpsClient::begin(const std::string& bytes) {
  connect();
  asio::write(m_connection->stream, asio::buffer(bytes));
}

HttpAnswer HttpsClient::end() {
  return receive(false);
}

HttpAnswer HttpsClient::receive(bool headOnly) {
  try {
    http::response_parser<http::string_body> parser;
    parser.skip(headOnly);
    parser.body_limit(64 * 1024 * 1024);
    http::read(m_connection->stream, m_connection->buffer, parser);
    auto message = parser.release();
    HttpAnswer answer{static_cast<int>(message.result_int()), {}, std::move(message.body()), {}, {}};
    for (const auto& field : message) {
      answer.headers.emplace(lowered(field.name_string()), std::string(field.value().data(), field.value().size()));
    }
    answer.contentType = answer.header("content-type");
    if (!message.keep_alive()) disconnect();
    return answer;
  } catch (const boost::system::system_error& fault) {
    disconnect();
    return {0, {}, {}, {}, fault.code().message()};
  }
}

std::string HttpsClient::sendRaw(const std::string& bytes) {
  std::string received;
  try {
    connect();
    boost::system::error_code fault;
    asio::write(m_connection->stream, asio::buffer(bytes), fault);
    std::array<char, 4096> chunk{};
    while (!fault && received.size() < 64 * 1024) {
      const auto size = m_connection->stream.read_some(asio::buffer(chunk), fault);
      received.append(chunk.data(), size);
    }
  } catch (const boost::system::system_error&) {
    // What came until then is the answer.
  }
  disconnect();
  return received;
}

}  // namespace fieldseal::test
