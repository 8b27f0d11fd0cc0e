#include "devices/cutting_proxy.hpp"

#include <cmath>
#include <memory>
#include <stdexcept>

namespace fieldseal::e2e {

namespace {

// From inside the TLS hello to behind a body of some hundred kilobytes; evenly over the powers of two.
constexpr double kLeastBits = 4, kMostBits = 19;

}  // namespace

CuttingProxy::CuttingProxy(QString host, quint16 port, unsigned seed)
    : m_host(std::move(host)), m_port(port), m_random(seed) {
  connect(&m_server, &QTcpServer::newConnection, this, &CuttingProxy::connectThrough);
  if (!m_server.listen(QHostAddress::LocalHost)) throw std::runtime_error("the proxy cannot listen");
}

QString CuttingProxy::address() const {
  return m_host + ":" + QString::number(m_server.serverPort());
}

qint64 CuttingProxy::drawBudget() {
  if (!m_cutting || m_random() % 4 == 0) return -1;
  return static_cast<qint64>(std::exp2(std::uniform_real_distribution(kLeastBits, kMostBits)(m_random)));
}

void CuttingProxy::connectThrough() {
  while (QTcpSocket* near = m_server.nextPendingConnection()) {
    ++m_connections;
    auto* far = new QTcpSocket(near);
    auto up = std::make_shared<Way>(Way{near, far, drawBudget()});
    auto down = std::make_shared<Way>(Way{far, near, drawBudget()});
    connect(near, &QTcpSocket::readyRead, far, [this, up] { pass(*up); });
    connect(far, &QTcpSocket::readyRead, near, [this, down] { pass(*down); });
    connect(far, &QTcpSocket::connected, near, [this, up] { pass(*up); });
    connect(near, &QTcpSocket::disconnected, far, &QTcpSocket::disconnectFromHost);
    connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
    connect(far, &QTcpSocket::errorOccurred, near, [near] { near->abort(); });
    connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
    far->connectToHost(m_host, m_port);
  }
}

void CuttingProxy::pass(Way& way) {
  if (way.to->state() != QAbstractSocket::ConnectedState) return;
  QByteArray bytes = way.from->readAll();
  const bool cut = way.left >= 0 && bytes.size() >= way.left;
  if (cut) bytes.truncate(way.left);
  if (way.left >= 0) way.left -= bytes.size();
  way.to->write(bytes);
  if (!cut) return;
  ++m_cuts;
  way.to->flush();
  way.to->abort();
  way.from->abort();
}

}  // namespace fieldseal::e2e
