import QtQuick
import QtQuick.Templates as T
import Fieldseal.Theme

/// A button of an icon alone. Its text is what it says to a screen reader, and when it is held.
T.ToolButton {
    id: button

    required property string glyph
    property color tint: Theme.ink

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.Button
    Accessible.name: text

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            icon: button.glyph
            color: button.tint
        }
    }
    background: Rectangle {
        radius: Theme.radiusS
        color: button.down || button.checked ? Theme.pressed : Theme.clear

        FocusFrame { active: button.visualFocus }
    }

    HoldHint {
        text: button.text
        shown: button.hovered || button.pressed
    }
}
