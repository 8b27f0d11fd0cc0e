/// Whether this tablet needs a keyboard on its screen from the app, and which ones the system's Qt can draw.
///
/// Qt takes its way of input from QT_IM_MODULE when the application object is made, so that the choice is made before
/// it and a change holds from the next start on.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace fieldseal::app {

/// What a person chose in the settings: "automatic", "always" or "never".
[[nodiscard]] QStringList screenKeyboardChoices();

/// What the choice is made of.
struct InputSurroundings {
  QString choice = QStringLiteral("automatic");
  bool hasInputModule = false;  ///< QT_IM_MODULE is set: the system has an input method, with its own keyboard if any
  bool hasCompositor = false;   ///< a Wayland compositor, which brings the keyboard with it
  QByteArray devices;           ///< /proc/bus/input/devices
};

/// @param devices  the kernel's list of input devices
/// @return whether one of them is touched where it shows: INPUT_PROP_DIRECT, with absolute places
/// @source linux/Documentation/input/event-codes.rst
[[nodiscard]] bool hasTouchScreen(const QByteArray& devices);
[[nodiscard]] bool wantsScreenKeyboard(const InputSurroundings& surroundings);

/// Whether Qt Virtual Keyboard is installed: its QML module and its plugin.
[[nodiscard]] bool screenKeyboardInstalled();
/// Whether it can write Chinese: Debian's packages leave the Pinyin plugin out.
[[nodiscard]] bool screenKeyboardWritesChinese();

/// To be called before the application object is made.
/// @param dataFolder  where settings.ini lies
void prepareScreenKeyboard(const QString& dataFolder);
/// Whether this run was prepared for one.
[[nodiscard]] bool screenKeyboardPrepared();

}  // namespace fieldseal::app
