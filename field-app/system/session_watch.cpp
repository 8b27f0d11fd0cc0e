#include "system/session_watch.hpp"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace fieldseal::app {
namespace {

const QString kService = QStringLiteral("org.freedesktop.login1");
const QString kPath = QStringLiteral("/org/freedesktop/login1");
const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString kSession = QStringLiteral("org.freedesktop.login1.Session");
const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");

QDBusMessage callOf(const QString& method) {
  return QDBusMessage::createMethodCall(kService, kPath, kManager, method);
}

}  // namespace

SessionWatch::SessionWatch(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus) {
  if (!m_bus.isConnected()) return;
  m_bus.connect(kService, kPath, kManager, QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
  findSession();
  holdBackSleep();
}

void SessionWatch::findSession() {
  QDBusMessage call = callOf(QStringLiteral("GetSessionByPID"));
  call << static_cast<uint>(QCoreApplication::applicationPid());
  auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
    const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
    watcher->deleteLater();
    if (reply.isValid()) return watch(reply.value().path());
    findSessionByName();
  });
}

void SessionWatch::findSessionByName() {
  // Desktops that start apps as services of the user: those belong to no session, but their surroundings name it.
  const QString name = qEnvironmentVariable("XDG_SESSION_ID");
  if (name.isEmpty()) return;
  QDBusMessage call = callOf(QStringLiteral("GetSession"));
  call << name;
  auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
    const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
    watcher->deleteLater();
    if (reply.isValid()) watch(reply.value().path());
  });
}

void SessionWatch::watch(const QString& session) {
  m_bus.connect(kService, session, kSession, QStringLiteral("Lock"), this, SLOT(onLock()));
  // Desktops that lock by their own screen only set a hint.
  m_bus.connect(kService, session, kProperties, QStringLiteral("PropertiesChanged"), this,
                SLOT(onSessionChanged(QString, QVariantMap, QStringList)));
  m_watches = true;
  emit watchesChanged();
}

void SessionWatch::holdBackSleep() {
  QDBusMessage call = callOf(QStringLiteral("Inhibit"));
  call << QStringLiteral("sleep") << QStringLiteral("Fieldseal") << QStringLiteral("Locks the vault")
       << QStringLiteral("delay");
  auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
    const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
    watcher->deleteLater();
    if (reply.isValid()) m_delay = reply.value();
  });
}

void SessionWatch::onLock() {
  emit lockWanted();
}

void SessionWatch::onPrepareForSleep(bool begins) {
  if (!begins) return holdBackSleep();
  emit lockWanted();
  m_delay = QDBusUnixFileDescriptor();
}

void SessionWatch::onSessionChanged(const QString& interface, const QVariantMap& changed, const QStringList& unread) {
  Q_UNUSED(unread)
  if (interface == kSession && changed.value(QStringLiteral("LockedHint")).toBool()) emit lockWanted();
}

}  // namespace fieldseal::app
