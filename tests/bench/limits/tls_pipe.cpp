#include "limits/tls_pipe.hpp"

#include <netinet/in.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <stdexcept>
#include <thread>

#include "crypto/certificate.hpp"

namespace fieldseal::bench {
namespace {

using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;
using Session = std::unique_ptr<SSL, decltype(&SSL_free)>;

Context makeServerContext() {
  const SystemClock clock;
  const auto authority = crypto::makeAuthority("bench", clock.now(), std::chrono::days(1)).value();
  const auto identity = crypto::makeServerIdentity(authority, {"localhost"}, clock.now(), std::chrono::days(1)).value();
  Context context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
  SSL_CTX_set_min_proto_version(context.get(), TLS1_3_VERSION);
  const auto bio = [](const std::string& pem) { return BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())); };
  BIO* keyBio = bio(identity.keyPem);
  BIO* certificateBio = bio(identity.certificatePem);
  EVP_PKEY* key = PEM_read_bio_PrivateKey(keyBio, nullptr, nullptr, nullptr);
  X509* certificate = PEM_read_bio_X509(certificateBio, nullptr, nullptr, nullptr);
  const bool taken =
      SSL_CTX_use_certificate(context.get(), certificate) == 1 && SSL_CTX_use_PrivateKey(context.get(), key) == 1;
  X509_free(certificate);
  EVP_PKEY_free(key);
  BIO_free(certificateBio);
  BIO_free(keyBio);
  if (!taken) throw std::runtime_error("TLS: no certificate");
  return context;
}

/// Two ends of a TCP connection over loopback.
std::array<int, 2> connectLoopback() {
  const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof(address);
  auto* generic = reinterpret_cast<sockaddr*>(&address);
  const bool listening = ::bind(listener, generic, size) == 0 && ::listen(listener, 1) == 0 &&
                         ::getsockname(listener, generic, &size) == 0;
  const int client = ::socket(AF_INET, SOCK_STREAM, 0);
  if (!listening || ::connect(client, generic, size) != 0) throw std::runtime_error("no loopback connection");
  const int server = ::accept(listener, nullptr, nullptr);
  ::close(listener);
  return {client, server};
}

}  // namespace

struct TlsPipe::Impl {
  Context serverContext = makeServerContext();
  Context clientContext{SSL_CTX_new(TLS_client_method()), SSL_CTX_free};
  std::array<int, 2> sockets = connectLoopback();
  Session client{SSL_new(clientContext.get()), SSL_free};
  Session server{SSL_new(serverContext.get()), SSL_free};
  std::thread reader;

  void drain() const {
    std::array<char, 65536> sink{};
    if (SSL_accept(server.get()) != 1) return;
    while (SSL_read(server.get(), sink.data(), static_cast<int>(sink.size())) > 0) {
    }
  }
};

TlsPipe::TlsPipe() : m_impl(std::make_unique<Impl>()) {
  SSL_set_fd(m_impl->client.get(), m_impl->sockets[0]);
  SSL_set_fd(m_impl->server.get(), m_impl->sockets[1]);
  m_impl->reader = std::thread([impl = m_impl.get()] { impl->drain(); });
  if (SSL_connect(m_impl->client.get()) != 1) throw std::runtime_error("TLS: no handshake");
}

TlsPipe::~TlsPipe() {
  SSL_shutdown(m_impl->client.get());
  ::shutdown(m_impl->sockets[0], SHUT_WR);
  m_impl->reader.join();
  ::close(m_impl->sockets[0]);
  ::close(m_impl->sockets[1]);
}

bool TlsPipe::send(const void* bytes, std::size_t size) {
  return SSL_write(m_impl->client.get(), bytes, static_cast<int>(size)) == static_cast<int>(size);
}

}  // namespace fieldseal::bench
