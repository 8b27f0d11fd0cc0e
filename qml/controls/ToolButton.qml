import QtQuick
import QtQuick.Templates as T
import Fieldseal.Theme

/// One tool of several: an icon, or a patch of ink, of which the one in the hand is framed.
T.AbstractButton {
    id: tool

    property string glyph: ""
    /// A patch of this colour instead of an icon; how large says how broad it draws.
    property color patch: Theme.clear
    property real patchSize: Theme.iconM
    readonly property bool patched: patch.a > 0

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checked: checked

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            visible: !tool.patched
            icon: tool.glyph
            color: tool.checked ? Theme.accent : Theme.ink
        }
        Rectangle {
            anchors.centerIn: parent
            visible: tool.patched
            width: tool.patchSize
            height: tool.patchSize
            radius: width / 2
            color: tool.patch
            border.width: Theme.hairline
            border.color: Theme.lineStrong
        }
    }
    background: Rectangle {
        radius: Theme.radiusS
        color: tool.checked ? Theme.accentTint : tool.down ? Theme.pressed : Theme.clear
        border.width: tool.checked ? Theme.focusWidth : 0
        border.color: Theme.accent

        FocusFrame { active: tool.visualFocus }
    }

    HoldHint {
        text: tool.text
        shown: tool.hovered || tool.pressed
    }
}
