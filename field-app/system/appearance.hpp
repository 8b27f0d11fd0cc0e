/// What the system asks of the look of every app, as the desktop's settings portal tells it.
///
/// Qt 6.4 knows no colour scheme of the system and nothing of motion; the portal (org.freedesktop.portal.Settings)
/// does, and says when they change. Without a bus, or without a portal on it, nothing is known and nothing breaks.
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QString>
#include <optional>

class QDBusPendingCallWatcher;

namespace fieldseal::app {

class Appearance : public QObject {
  Q_OBJECT

 public:
  /// Asks at once and goes on listening; what it learns comes by `changed`.
  explicit Appearance(const QDBusConnection& bus, QObject* parent = nullptr);

  /// Nothing when the system does not say, or has no preference.
  [[nodiscard]] std::optional<bool> dark() const { return m_dark; }
  /// Nothing when the system does not say.
  [[nodiscard]] std::optional<bool> reducedMotion() const { return m_reducedMotion; }

 signals:
  void changed();

 private slots:
  void onSettingChanged(const QString& space, const QString& key, const QDBusVariant& value);

 private:
  void ask(const QString& space, const QString& key);
  void take(const QString& space, const QString& key, const QVariant& value);

  QDBusConnection m_bus;
  std::optional<bool> m_dark, m_reducedMotion;
};

}  // namespace fieldseal::app
