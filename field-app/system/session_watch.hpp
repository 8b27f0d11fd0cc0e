/// Tells when the person's session is locked and before the machine sleeps, as logind says on the system bus.
///
/// Before sleep, logind is asked to wait until the vault is closed: its key must not lie in memory that is written to
/// disk. Without a bus, or without logind on it, nothing is told and nothing breaks; the idle lock stands by itself.
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace fieldseal::app {

class SessionWatch : public QObject {
  Q_OBJECT

 public:
  explicit SessionWatch(const QDBusConnection& bus, QObject* parent = nullptr);

  /// Whether logind knows a session of this program; it is found out a moment after construction.
  [[nodiscard]] bool watches() const { return m_watches; }

 signals:
  /// Lock now: what is connected directly is done before the machine sleeps.
  void lockWanted();
  void watchesChanged();

 private slots:
  void onLock();
  void onPrepareForSleep(bool begins);
  void onSessionChanged(const QString& interface, const QVariantMap& changed, const QStringList& unread);

 private:
  void findSession();
  void findSessionByName();
  void watch(const QString& session);
  void holdBackSleep();

  QDBusConnection m_bus;
  QDBusUnixFileDescriptor m_delay;  ///< while it is open, logind waits before it puts the machine to sleep
  bool m_watches = false;
};

}  // namespace fieldseal::app
