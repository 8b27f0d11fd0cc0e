#include "system/screen_keyboard.hpp"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSettings>

namespace fieldseal::app {
namespace {

constexpr auto kInputModule = "QT_IM_MODULE";
constexpr auto kOurs = "qtvirtualkeyboard";
constexpr quint64 kDirect = 1U << 1U;  ///< INPUT_PROP_DIRECT is bit 1

QString moduleFolder() {
  return QLibraryInfo::path(QLibraryInfo::QmlImportsPath) + "/QtQuick/VirtualKeyboard";
}

/// The last word of a bit map of the kernel, which writes the highest first.
quint64 lowestWord(const QString& bits) {
  return bits.split(' ', Qt::SkipEmptyParts).value(bits.count(' ')).toULongLong(nullptr, 16);
}

QByteArray inputDevices() {
  QFile devices("/proc/bus/input/devices");
  return devices.open(QIODevice::ReadOnly) ? devices.readAll() : QByteArray();
}

}  // namespace

QStringList screenKeyboardChoices() {
  return {"automatic", "always", "never"};
}

bool hasTouchScreen(const QByteArray& devices) {
  const QStringList blocks = QString::fromUtf8(devices).split("\n\n", Qt::SkipEmptyParts);
  static const QRegularExpression kProperties("^B: PROP=([0-9a-f ]+)$", QRegularExpression::MultilineOption);
  static const QRegularExpression kPlaces("^B: ABS=([0-9a-f ]+)$", QRegularExpression::MultilineOption);
  for (const QString& block : blocks) {
    const auto properties = kProperties.match(block);
    if (!properties.hasMatch() || !kPlaces.match(block).hasMatch()) continue;
    if ((lowestWord(properties.captured(1).trimmed()) & kDirect) != 0) return true;
  }
  return false;
}

bool wantsScreenKeyboard(const InputSurroundings& surroundings) {
  if (surroundings.choice == "never") return false;
  if (surroundings.choice == "always") return true;
  return !surroundings.hasInputModule && !surroundings.hasCompositor && hasTouchScreen(surroundings.devices);
}

bool screenKeyboardInstalled() {
  return QFileInfo::exists(moduleFolder() + "/qmldir") &&
         QFileInfo::exists(QLibraryInfo::path(QLibraryInfo::PluginsPath) +
                           "/platforminputcontexts/libqtvirtualkeyboardplugin.so");
}

bool screenKeyboardWritesChinese() {
  return QFileInfo::exists(moduleFolder() + "/Plugins/Pinyin/qmldir");
}

void prepareScreenKeyboard(const QString& dataFolder) {
  InputSurroundings surroundings;
  const QString chosen = QSettings(dataFolder + "/settings.ini", QSettings::IniFormat).value("keyboard").toString();
  if (screenKeyboardChoices().contains(chosen)) surroundings.choice = chosen;
  surroundings.hasInputModule = !qEnvironmentVariableIsEmpty(kInputModule);
  surroundings.hasCompositor = !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
  surroundings.devices = inputDevices();
  if (!wantsScreenKeyboard(surroundings) || !screenKeyboardInstalled()) return;
  qputenv(kInputModule, kOurs);
  // The panel stands in our window; without this, Qt opens one of its own until it is there.
  qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
}

bool screenKeyboardPrepared() {
  return qEnvironmentVariable(kInputModule) == QLatin1String(kOurs);
}

}  // namespace fieldseal::app
