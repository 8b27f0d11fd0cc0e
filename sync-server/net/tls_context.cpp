#include "net/tls_context.hpp"

#include <openssl/pem.h>

#include <boost/asio/buffer.hpp>
#include <memory>

namespace fieldseal::net {
namespace {

namespace ssl = boost::asio::ssl;
namespace asio = boost::asio;

struct FreeCertificate {
  void operator()(X509* certificate) const noexcept { X509_free(certificate); }
};

struct FreeBio {
  void operator()(BIO* bio) const noexcept { BIO_free_all(bio); }
};

constexpr std::string_view kSessionContext = "fieldseal-device";

/// Lets a certificate that has ended, and is sound otherwise, through the handshake: refused there, its device would
/// see a broken connection and could not ask for another. Every other route of devices refuses it.
bool allowEnded(bool sound, ssl::verify_context& context) {
  return sound || X509_STORE_CTX_get_error(context.native_handle()) == X509_V_ERR_CERT_HAS_EXPIRED;
}

/// As PEM; "" when there is no memory for it.
std::string printed(X509* certificate) {
  const std::unique_ptr<BIO, FreeBio> out(BIO_new(BIO_s_mem()));
  if (!out || PEM_write_bio_X509(out.get(), certificate) != 1) return {};
  char* text = nullptr;
  const auto length = BIO_get_mem_data(out.get(), &text);
  return {text, static_cast<std::size_t>(length)};
}

}  // namespace

Result<ssl::context> makeConsoleContext(const crypto::TlsIdentity& server) {
  ssl::context context(ssl::context::tls_server);
  SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_3_VERSION);
  SSL_CTX_set_options(context.native_handle(), SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
  SSL_CTX_set_mode(context.native_handle(), SSL_MODE_RELEASE_BUFFERS);
  SSL_CTX_set_num_tickets(context.native_handle(), 1);
  boost::system::error_code fault;
  context.use_certificate_chain(asio::buffer(server.certificatePem), fault);
  if (!fault) context.use_private_key(asio::buffer(server.keyPem), ssl::context::pem, fault);
  if (fault) return Error{Errc::bad_format, "the server's certificate or key: " + fault.message()};
  return context;
}

Result<ssl::context> makeDeviceContext(const crypto::TlsIdentity& server, const std::string& authorityPem) {
  FIELDSEAL_TRY(auto context, makeConsoleContext(server));
  boost::system::error_code fault;
  context.add_certificate_authority(asio::buffer(authorityPem), fault);
  if (!fault) context.set_verify_mode(ssl::verify_peer, fault);
  if (!fault) context.set_verify_callback(allowEnded, fault);
  if (fault) return Error{Errc::bad_format, "the authority's certificate: " + fault.message()};
  // Without an id OpenSSL refuses to resume any session that a client certificate was part of.
  SSL_CTX_set_session_id_context(context.native_handle(),
                                 reinterpret_cast<const unsigned char*>(kSessionContext.data()),
                                 static_cast<unsigned>(kSessionContext.size()));
  return context;
}

std::optional<ClientCertificate> clientCertificate(SSL* connection) {
  const std::unique_ptr<X509, FreeCertificate> certificate(SSL_get1_peer_certificate(connection));
  const long fault = SSL_get_verify_result(connection);
  if (!certificate || (fault != X509_V_OK && fault != X509_V_ERR_CERT_HAS_EXPIRED)) return std::nullopt;
  ClientCertificate client;
  if (X509_cmp_current_time(X509_get0_notAfter(certificate.get())) < 0 || fault != X509_V_OK) {
    client.endedPem = printed(certificate.get());
    if (!client.ended()) return std::nullopt;
  }
  std::array<char, 256> name{};
  const int length = X509_NAME_get_text_by_NID(X509_get_subject_name(certificate.get()), NID_commonName, name.data(),
                                               static_cast<int>(name.size()));
  if (length > 0) client.commonName.assign(name.data(), static_cast<std::size_t>(length));
  unsigned digested = 0;
  if (X509_digest(certificate.get(), EVP_sha256(), client.fingerprint.data(), &digested) != 1) return std::nullopt;
  return client;
}

}  // namespace fieldseal::net
