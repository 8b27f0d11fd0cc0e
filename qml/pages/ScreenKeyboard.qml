import QtQuick
import Fieldseal.Theme

/// The keyboard on the screen, where the system has none: at the foot of the window, over everything, sheets included.
Loader {
    id: keyboard

    property bool wanted: false
    /// So much of the window lies under it.
    readonly property int covers: item !== null && (item as Item).enabled ? (item as Item).height : 0

    objectName: "screenKeyboard"
    // As wide as two hands need: its height follows its width.
    width: parent ? Math.min(parent.width, Theme.keyboardWidth) : 0
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? parent.height - covers : 0
    z: 1
    // By source and only when wanted: the module is not on every tablet.
    source: wanted ? Qt.resolvedUrl("KeyPanel.qml") : ""
    visible: covers > 0

    Behavior on y { NumberAnimation { duration: Theme.gentle } }
    Binding {
        target: keyboard.item
        property: "width"
        value: keyboard.width
        when: keyboard.item !== null
    }
}
