/// A message bus of its own, so that a test can be the desktop and the login manager.
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>

namespace fieldseal::test {

class PrivateBus {
 public:
  PrivateBus();
  ~PrivateBus();
  PrivateBus(const PrivateBus&) = delete;
  PrivateBus& operator=(const PrivateBus&) = delete;

  /// The system under test listens here.
  [[nodiscard]] QDBusConnection client() const { return QDBusConnection(m_client); }
  /// What the test offers, it offers here.
  [[nodiscard]] QDBusConnection server() const { return QDBusConnection(m_server); }

 private:
  QProcess m_daemon;
  QString m_client, m_server;
};

}  // namespace fieldseal::test
