/// TLS 1.3 for the two ports, and what a client's certificate says.
#pragma once

#include <boost/asio/ssl/context.hpp>
#include <optional>
#include <string>

#include "crypto/certificate.hpp"
#include "net/http_message.hpp"

namespace fieldseal::net {

/// The console's port: TLS 1.3, no client certificate asked for.
/// @errors Errc::bad_format for a key or certificate that OpenSSL does not take
[[nodiscard]] Result<boost::asio::ssl::context> makeConsoleContext(const crypto::TlsIdentity& server);

/// The devices' port: asks for a client certificate; one that the authority did not sign ends the
/// handshake, none and one that has ended leave the routes that need none.
[[nodiscard]] Result<boost::asio::ssl::context> makeDeviceContext(const crypto::TlsIdentity& server,
                                                                  const std::string& authorityPem);

/// The certificate that a client showed and that was verified.
[[nodiscard]] std::optional<ClientCertificate> clientCertificate(SSL* connection);

}  // namespace fieldseal::net
