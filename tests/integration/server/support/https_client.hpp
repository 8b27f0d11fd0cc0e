/// A blocking HTTPS client for tests: one connection a request, unless it is kept.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "crypto/certificate.hpp"

namespace fieldseal::test {

struct HttpAnswer {
  int status = 0;  ///< 0: the connection failed before there was an answer
  std::string contentType;
  std::string body;
  std::multimap<std::string, std::string> headers;  ///< names in lower case
  std::string fault;                                ///< when status is 0

  [[nodiscard]] std::string header(const std::string& name) const;
};

struct HttpCall {
  std::string method = "GET";
  std::string path;
  std::string contentType;
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;
};

class HttpsClient {
 public:
  /// @param authorityPem  the CA that the server must be signed by; "" trusts anything
  HttpsClient(std::uint16_t port, std::string authorityPem, std::optional<crypto::TlsIdentity> identity = {});
  ~HttpsClient();
  HttpsClient(HttpsClient&&) noexcept;
  HttpsClient& operator=(HttpsClient&&) noexcept;

  /// Over a connection that stays open as long as the server allows it.
  [[nodiscard]] HttpAnswer send(const HttpCall& call);
  /// Sends bytes as they are and reads what comes until the server closes, at most 64 KiB.
  [[nodiscard]] std::string sendRaw(const std::string& bytes);
  /// Sends bytes as they are and waits for no answer; the connection stays open.
  void begin(const std::string& bytes);
  /// What comes of an answer to `begin` until it is whole.
  [[nodiscard]] HttpAnswer end();
  void disconnect();

 private:
  struct Connection;
  void connect();
  HttpAnswer receive(bool headOnly);

  std::uint16_t m_port;
  std::string m_authorityPem;
  std::optional<crypto::TlsIdentity> m_identity;
  std::unique_ptr<Connection> m_connection;
};

}  // namespace fieldseal::test
