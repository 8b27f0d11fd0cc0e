/// One HTTPS request at a time to the office's server.
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <chrono>
#include <functional>

#include "base/result.hpp"
#include "sync/machine.hpp"
#include "sync/server_address.hpp"

class QNetworkReply;

namespace fieldseal::app {

class HttpExchange : public QObject {
  Q_OBJECT

 public:
  HttpExchange(ServerAddress address, const QSslConfiguration& tls, QObject* parent = nullptr);
  ~HttpExchange() override;

  /// Certificate errors of this exchange are passed over: enrolment's hello alone.
  void trustAnyone() { m_trustAnyone = true; }

  using Done = std::function<void(Result<sync::Response>)>;
  /// Calls `done` once, never from inside this call.
  /// Failures: Errc::network_unreachable, tls_untrusted, timed_out, cancelled, protocol_error, too_large
  void send(const sync::Request& request, Done done);
  /// Ends a request that is under way with Errc::cancelled.
  void abort();

 private:
  void onFinished();
  [[nodiscard]] Error failureOf(const QNetworkReply& reply) const;

  QNetworkAccessManager m_network;
  ServerAddress m_address;
  QSslConfiguration m_tls;
  bool m_trustAnyone = false;
  bool m_aborted = false;
  bool m_tooLarge = false;
  QString m_tlsFault;
  QPointer<QNetworkReply> m_reply;
  Done m_done;
};

}  // namespace fieldseal::app
