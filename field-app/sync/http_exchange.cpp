#include "sync/http_exchange.hpp"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>
#include <QTimer>

namespace fieldseal::app {
namespace {

/// Without a byte in either direction.
constexpr std::chrono::seconds kQuietTime{30};

/// No answer of the protocol is larger, packed.
constexpr qint64 kMostBytes = 32LL * 1024 * 1024;

QNetworkRequest prepare(const ServerAddress& address, const QSslConfiguration& tls, const sync::Request& request) {
  QNetworkRequest prepared(address.url(request.path));
  prepared.setSslConfiguration(tls);
  prepared.setTransferTimeout(std::chrono::milliseconds(kQuietTime).count());
  prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
  prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
  prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
  prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
  // Said shortly, since Qt would say it at length: a courier line may be slow and paid by the byte.
  prepared.setRawHeader("User-Agent", "fieldseal");
  prepared.setRawHeader("Accept-Encoding", "identity");
  prepared.setRawHeader("Accept-Language", "*");
  if (!request.contentType.empty())
    prepared.setRawHeader("Content-Type", QByteArray::fromStdString(request.contentType));
  for (const auto& [name, value] : request.headers)
    prepared.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
  return prepared;
}

QNetworkReply* carry(QNetworkAccessManager& network, const QNetworkRequest& prepared, const sync::Request& request) {
  const QByteArray body(request.body.data(), static_cast<qsizetype>(request.body.size()));
  switch (request.method) {
    case sync::Request::Method::get:
      return network.get(prepared);
    case sync::Request::Method::head:
      return network.head(prepared);
    case sync::Request::Method::post:
      return network.post(prepared, body);
    case sync::Request::Method::patch:
      break;
  }
  return network.sendCustomRequest(prepared, "PATCH", body);
}

std::map<std::string, std::string> headersOf(const QNetworkReply& reply) {
  std::map<std::string, std::string> headers;
  for (const auto& [name, value] : reply.rawHeaderPairs())
    headers.emplace(name.toLower().toStdString(), value.toStdString());
  return headers;
}

}  // namespace

HttpExchange::HttpExchange(ServerAddress address, const QSslConfiguration& tls, QObject* parent)
    : QObject(parent), m_network(this), m_address(std::move(address)), m_tls(tls) {
  m_network.setProxy(QNetworkProxy::NoProxy);
}

HttpExchange::~HttpExchange() {
  m_done = nullptr;
  abort();
}

void HttpExchange::send(const sync::Request& request, Done done) {
  m_done = std::move(done);
  m_aborted = m_tooLarge = false;
  m_tlsFault.clear();
  const QNetworkRequest prepared = prepare(m_address, m_tls, request);
  m_reply = carry(m_network, prepared, request);
  m_reply->setParent(this);
  connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
    if (m_trustAnyone) {
      m_reply->ignoreSslErrors();
    } else if (!errors.isEmpty()) {
      m_tlsFault = errors.front().errorString();
    }
  });
  connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64 total) {
    if (received <= kMostBytes && total <= kMostBytes) return;
    m_tooLarge = true;
    m_reply->abort();
  });
  connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished, Qt::QueuedConnection);
}

void HttpExchange::abort() {
  if (!m_reply) return;
  m_aborted = true;
  m_reply->abort();
}

void HttpExchange::onFinished() {
  if (!m_reply) return;
  QNetworkReply* reply = m_reply;
  m_reply = nullptr;
  reply->deleteLater();
  const Done done = std::exchange(m_done, nullptr);
  if (!done) return;
  const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
  // An HTTP error has a status and a body that says why; anything else never was an answer.
  const bool answered =
      status != 0 && !m_aborted && !m_tooLarge && reply->error() != QNetworkReply::OperationCanceledError &&
      reply->error() != QNetworkReply::RemoteHostClosedError && reply->error() != QNetworkReply::TimeoutError;
  if (!answered) {
    done(failureOf(*reply));
    return;
  }
  const QByteArray type = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
  done(sync::Response{status, type.toStdString(), reply->readAll().toStdString(), headersOf(*reply)});
}

Error HttpExchange::failureOf(const QNetworkReply& reply) const {
  if (m_aborted) return {Errc::cancelled, "stopped"};
  if (m_tooLarge) return {Errc::too_large, "the server's answer is larger than any answer can be"};
  if (!m_tlsFault.isEmpty()) return {Errc::tls_untrusted, m_tlsFault.toStdString()};
  const std::string words = reply.errorString().toStdString();
  switch (reply.error()) {
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
      return {Errc::timed_out, "the server did not answer in time"};
    case QNetworkReply::SslHandshakeFailedError:
      return {Errc::tls_untrusted, words};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolInvalidOperationError:
      return {Errc::protocol_error, words};
    default:
      return {Errc::network_unreachable, words};
  }
}

}  // namespace fieldseal::app
