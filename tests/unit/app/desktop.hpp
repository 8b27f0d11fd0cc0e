/// The settings portal and the login manager, as a test plays them.
#pragma once

#include <unistd.h>

#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QString>
#include <array>

namespace fieldseal::test {

class FakePortal : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

 public:
  QMap<QString, QVariant> settings;

  void change(const QString& space, const QString& key, const QVariant& value) {
    settings[key] = value;
    emit SettingChanged(space, key, QDBusVariant(value));
  }

 public slots:
  /// As the portal's old Read: the value wrapped twice.
  QDBusVariant Read(const QString& space, const QString& key) {
    Q_UNUSED(space)
    return QDBusVariant(QVariant::fromValue(QDBusVariant(settings.value(key, 0U))));
  }

 signals:
  void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

class FakeLogind : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

 public:
  FakeLogind() { (void)::pipe(m_pipe.data()); }
  ~FakeLogind() override {
    ::close(m_pipe[0]);
    if (m_pipe[1] >= 0) ::close(m_pipe[1]);
  }
  FakeLogind(const FakeLogind&) = delete;
  FakeLogind& operator=(const FakeLogind&) = delete;

  int delays = 0;
  /// Whether nobody holds the machine awake any longer. Call after somebody asked for a delay.
  bool maySleep() {
    if (m_pipe[1] >= 0) ::close(std::exchange(m_pipe[1], -1));
    fd_set watched;
    FD_ZERO(&watched);
    FD_SET(m_pipe[0], &watched);
    timeval none{};
    return ::select(m_pipe[0] + 1, &watched, nullptr, nullptr, &none) == 1;
  }

 public slots:
  QDBusObjectPath GetSessionByPID(uint pid) {
    Q_UNUSED(pid)
    return QDBusObjectPath("/org/freedesktop/login1/session/_31");
  }
  QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why, const QString& mode) {
    Q_UNUSED(who)
    Q_UNUSED(why)
    if (what == "sleep" && mode == "delay") ++delays;
    // Closed once it was asked whether the machine may sleep: any other will do from then on.
    return QDBusUnixFileDescriptor(m_pipe[1] >= 0 ? m_pipe[1] : STDERR_FILENO);
  }

 signals:
  void PrepareForSleep(bool begins);

 private:
  std::array<int, 2> m_pipe{-1, -1};
};

class FakeLoginSession : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Session")

 signals:
  void Lock();
};

}  // namespace fieldseal::test
