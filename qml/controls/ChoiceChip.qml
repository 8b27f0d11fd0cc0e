import QtQuick
import QtQuick.Templates as T
import Fieldseal.Theme

/// A word that can be on or off: a filter, a method.
T.AbstractButton {
    id: chip

    property string glyph: ""
    /// Shown behind the word when not negative.
    property int count: -1

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight)
    leftPadding: Theme.m
    rightPadding: Theme.m
    checkable: true
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.CheckBox
    Accessible.name: count >= 0 ? text + " " + count : text
    Accessible.checkable: true
    Accessible.checked: checked

    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.wordGap

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: chip.checked || chip.glyph !== ""
                icon: chip.checked ? "check" : chip.glyph
                size: Theme.iconS
                color: chip.checked ? Theme.accent : Theme.muted
            }
            Text {
                text: chip.text
                font.pixelSize: Theme.label
                font.bold: chip.checked
                color: chip.checked ? Theme.accent : Theme.ink
            }
            Text {
                visible: chip.count >= 0
                text: chip.count
                font.pixelSize: Theme.label
                color: chip.checked ? Theme.accent : Theme.muted
            }
        }
    }
    // The chip is drawn lower than the area that a finger may touch.
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.s - Theme.hairline
            anchors.bottomMargin: Theme.s - Theme.hairline
            radius: height / 2
            color: chip.checked ? Theme.accentTint : chip.down ? Theme.pressed : Theme.surface
            border.width: Theme.hairline
            border.color: chip.checked ? Theme.accent : Theme.lineStrong

            FocusFrame {
                active: chip.visualFocus
                radius: height / 2
            }
        }
    }
}
