/// Passes TCP connections on and cuts them after a random number of bytes in either direction.
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <random>

namespace fieldseal::e2e {

class CuttingProxy : public QObject {
  Q_OBJECT

 public:
  /// Listens on loopback, on any port.
  CuttingProxy(QString host, quint16 port, unsigned seed);

  [[nodiscard]] QString address() const;
  /// While false, nothing is cut.
  void setCutting(bool cutting) { m_cutting = cutting; }
  [[nodiscard]] int cuts() const { return m_cuts; }
  [[nodiscard]] int connections() const { return m_connections; }

 private:
  struct Way {
    QTcpSocket* from;
    QTcpSocket* to;
    qint64 left;  ///< bytes until the cut; negative: none
  };
  void connectThrough();
  void pass(Way& way);
  [[nodiscard]] qint64 drawBudget();

  QTcpServer m_server;
  QString m_host;
  quint16 m_port;
  std::mt19937 m_random;
  bool m_cutting = false;
  int m_cuts = 0, m_connections = 0;
};

}  // namespace fieldseal::e2e
