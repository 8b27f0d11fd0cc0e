#include "system/appearance.hpp"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace fieldseal::app {
namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");

const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kColorScheme = QStringLiteral("color-scheme");
const QString kReducedMotion = QStringLiteral("reduced-motion");
/// Older portals do not know reduced-motion; desktops hand this one through.
const QString kDesktop = QStringLiteral("org.gnome.desktop.interface");
const QString kAnimations = QStringLiteral("enable-animations");

/// @source org.freedesktop.portal.Settings, namespace org.freedesktop.appearance
enum ColorScheme : uint { kNoPreference = 0, kPreferDark = 1, kPreferLight = 2 };

/// The portal's old Read wraps its answer twice.
QVariant unwrapped(QVariant value) {
  while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
  return value;
}

}  // namespace

Appearance::Appearance(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus) {
  if (!m_bus.isConnected()) return;
  // QtDBus knows the type of the slot by its name only after it was used once: the signal would come to nobody.
  qRegisterMetaType<QDBusVariant>("QDBusVariant");
  m_bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
  ask(kAppearance, kColorScheme);
  ask(kDesktop, kAnimations);
  ask(kAppearance, kReducedMotion);
}

void Appearance::ask(const QString& space, const QString& key) {
  QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
  call << space << key;
  auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, space, key] {
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    watcher->deleteLater();
    // A portal that is not there, or does not know this key, is how most systems are.
    if (reply.isValid()) take(space, key, reply.value().variant());
  });
}

void Appearance::onSettingChanged(const QString& space, const QString& key, const QDBusVariant& value) {
  take(space, key, value.variant());
}

void Appearance::take(const QString& space, const QString& key, const QVariant& value) {
  const QVariant said = unwrapped(value);
  const auto dark = m_dark;
  const auto reducedMotion = m_reducedMotion;
  if (space == kAppearance && key == kColorScheme) {
    const uint scheme = said.toUInt();
    m_dark = scheme == kPreferDark || scheme == kPreferLight ? std::optional(scheme == kPreferDark) : std::nullopt;
  } else if (space == kAppearance && key == kReducedMotion) {
    m_reducedMotion = said.toUInt() == 1;
  } else if (space == kDesktop && key == kAnimations) {
    m_reducedMotion = !said.toBool();
  }
  if (dark != m_dark || reducedMotion != m_reducedMotion) emit changed();
}

}  // namespace fieldseal::app
