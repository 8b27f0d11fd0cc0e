import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

/// Qt's own keyboard. Only ScreenKeyboard loads this, and only where the module is installed.
InputPanel {
    // What ScreenKeyboard, which must not know this type, asks.
    enabled: active
    Component.onCompleted: VirtualKeyboardSettings.activeLocales = Array.from(VirtualKeyboardSettings.availableLocales).filter(
        locale => locale === "en_GB" || locale === "zh_CN")
}
