#include "private_bus.hpp"

#include <QUuid>
#include <stdexcept>

namespace fieldseal::test {

PrivateBus::PrivateBus() {
  m_daemon.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
  if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead()) throw std::runtime_error("no dbus-daemon");
  const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
  m_client = QUuid::createUuid().toString();
  m_server = QUuid::createUuid().toString();
  if (!QDBusConnection::connectToBus(address, m_client).isConnected() ||
      !QDBusConnection::connectToBus(address, m_server).isConnected())
    throw std::runtime_error("the bus takes no connection");
}

PrivateBus::~PrivateBus() {
  QDBusConnection::disconnectFromBus(m_client);
  QDBusConnection::disconnectFromBus(m_server);
  m_daemon.kill();
  m_daemon.waitForFinished();
}

}  // namespace fieldseal::test
