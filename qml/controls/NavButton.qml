import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme

/// A place to go: icon above word, with a number when something waits there.
T.AbstractButton {
    id: button

    required property string glyph
    property int badge: 0
    /// Of its word, where a bar has less room than its words wish.
    property int wordSize: Theme.navText
    /// What the word takes at its full size; as bold as where one is, so that nothing moves when one goes there.
    readonly property real wordWidth: metrics.advanceWidth

    implicitWidth: Math.max(Theme.navTarget, Math.ceil(wordWidth * wordSize / Theme.navText) + 2 * Theme.xs)
    implicitHeight: Math.max(Theme.bottomBarHeight - Theme.xs, implicitContentHeight + Theme.xs)
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.PageTab
    Accessible.name: badge > 0 ? text + " " + badge : text
    Accessible.selected: checked

    contentItem: ColumnLayout {
        spacing: Theme.focusWidth

        Item { Layout.fillHeight: true }
        Icon {
            Layout.alignment: Qt.AlignHCenter
            icon: button.glyph
            size: Theme.navIcon
            color: button.checked ? Theme.accent : Theme.muted

            Rectangle {
                anchors.left: parent.right
                anchors.leftMargin: -Theme.xs
                anchors.bottom: parent.top
                anchors.bottomMargin: -Theme.m
                visible: button.badge > 0
                width: Math.max(height, count.implicitWidth + Theme.s)
                height: count.implicitHeight + Theme.hairline
                radius: height / 2
                color: Theme.bad

                Text {
                    id: count
                    anchors.centerIn: parent
                    text: button.badge
                    font.pixelSize: Theme.navText
                    color: Theme.badInk
                }
            }
        }
        Text {
            id: words
            Layout.fillWidth: true
            text: button.text
            font.pixelSize: button.wordSize
            font.bold: button.checked
            color: button.checked ? Theme.accent : Theme.muted
            horizontalAlignment: Text.AlignHCenter
            elide: Text.ElideRight
        }
        Item { Layout.fillHeight: true }
    }
    TextMetrics {
        id: metrics
        text: button.text
        font.pixelSize: Theme.navText
        font.bold: true
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.xs
            radius: Theme.radiusM
            color: button.checked ? Theme.accentTint : button.down ? Theme.pressed : Theme.clear

            FocusFrame {
                active: button.visualFocus
                anchors.margins: 0
            }
        }
    }
}
