/// One blocking HTTPS connection of a device, kept open between requests.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "crypto/certificate.hpp"

namespace fieldseal::bench {

struct ServerAddress {
  std::string host;
  std::string port;
};

struct Answer {
  int status = 0;
  std::string body;
};

/// A request as the tablet app sends it: the same fields, so that its size is the app's.
[[nodiscard]] std::string formatRequest(const ServerAddress& server, std::string_view method, std::string_view path,
                                        std::string_view contentType, std::string_view body);

class Connection {
 public:
  /// @param authorityPem  the CA to trust; "" trusts anyone, for the first step of enrolment
  /// @throws boost::system::system_error
  Connection(const ServerAddress& server, const std::string& authorityPem,
             const std::optional<crypto::TlsIdentity>& identity);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  /// Sends a request that is formatted already and waits for its answer.
  [[nodiscard]] Answer exchange(std::string_view request);

 private:
  struct Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace fieldseal::bench
