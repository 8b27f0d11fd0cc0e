import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme

/// One choice on a SegmentBar. `checked` is bound by its owner; a tap only says `clicked`.
T.AbstractButton {
    id: tab

    property string glyph: ""
    /// Shown behind the word when not negative.
    property int count: -1
    /// Stands in place of the count, where one number would not tell.
    property string tally: count >= 0 ? count : ""

    Layout.fillWidth: true
    implicitWidth: implicitContentWidth + 2 * Theme.m
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: tally === "" ? text : text + " " + tally
    Accessible.checked: checked

    contentItem: Item {
        // As wide as when it is chosen: a tap moves no other.
        implicitWidth: row.implicitWidth + Math.ceil(bold.advanceWidth - word.implicitWidth)
        implicitHeight: row.implicitHeight

        TextMetrics {
            id: bold
            font.family: word.font.family
            font.pixelSize: Theme.label
            font.bold: true
            text: tab.text
        }
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.s

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: tab.glyph !== ""
                icon: tab.glyph
                size: Theme.iconS
                color: tab.checked ? Theme.accent : Theme.muted
            }
            Text {
                id: word
                text: tab.text
                font.pixelSize: Theme.label
                font.bold: tab.checked
                color: tab.checked ? Theme.accent : Theme.ink
            }
            Text {
                visible: text !== ""
                text: tab.tally
                font.pixelSize: Theme.label
                color: Theme.muted
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusS
        color: tab.checked ? Theme.surface : tab.down ? Theme.pressed : Theme.clear
        border.width: tab.checked ? Theme.hairline : 0
        border.color: Theme.line

        FocusFrame {
            active: tab.visualFocus
            anchors.margins: 0
        }
    }
}
