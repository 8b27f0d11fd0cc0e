#include "sync/tls.hpp"

#include <QSslCertificate>
#include <QSslKey>

namespace fieldseal::app {
namespace {

QSslConfiguration base() {
  QSslConfiguration tls;  // not defaultConfiguration(): that one trusts the system's CAs
  tls.setProtocol(QSsl::TlsV1_3OrLater);
  tls.setCaCertificates({});
  tls.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
  return tls;
}

QByteArray bytes(const std::string& text) {
  return QByteArray::fromStdString(text);
}

}  // namespace

QSslConfiguration untrustedTls() {
  QSslConfiguration tls = base();
  tls.setPeerVerifyMode(QSslSocket::VerifyPeer);  // errors are reported, then passed over by the caller
  return tls;
}

Result<QSslConfiguration> authorityTls(const std::string& authorityPem) {
  const auto authority = QSslCertificate::fromData(bytes(authorityPem), QSsl::Pem);
  if (authority.size() != 1 || authority.front().isNull()) {
    return Error{Errc::tls_untrusted, "the authority's certificate cannot be read"};
  }
  QSslConfiguration tls = base();
  tls.setCaCertificates(authority);
  tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
  return tls;
}

Result<QSslConfiguration> deviceTls(const std::string& authorityPem, const crypto::TlsIdentity& identity) {
  FIELDSEAL_TRY(QSslConfiguration tls, authorityTls(authorityPem));
  const auto chain = QSslCertificate::fromData(bytes(identity.certificatePem), QSsl::Pem);
  const QSslKey key(bytes(identity.keyPem), QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
  if (chain.isEmpty() || key.isNull())
    return Error{Errc::vault_damaged, "the tablet's certificate or its key cannot be read"};
  tls.setLocalCertificateChain(chain);
  tls.setPrivateKey(key);
  return tls;
}

}  // namespace fieldseal::app
