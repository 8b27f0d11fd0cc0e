import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// One pin beside the plan; chosen, it offers what can be done with it.
T.ItemDelegate {
    id: row

    required property ReviewSession review
    required property string pinId
    required property int number
    required property string label
    required property string about
    required property string aboutTitle
    required property string aboutKind
    property bool chosen: false

    signal opened
    signal moveWanted
    signal editWanted
    signal historyWanted
    signal removed

    objectName: "pinRow:" + pinId
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.s
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: number + ", " + label + ", " + aboutTitle
    Accessible.selected: chosen

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            Layout.minimumHeight: Theme.target - Theme.s
            spacing: Theme.s

            Figure {
                Layout.preferredWidth: Theme.iconM + Theme.xs
                text: row.number
                font.pixelSize: Theme.body
                color: Theme.accent
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Body {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: row.label === "" && row.aboutTitle === "" ? qsTr("Without a label") : row.label
                    maximumLineCount: row.chosen ? 4 : 1
                    elide: Text.ElideRight
                }
                Caption {
                    Layout.fillWidth: true
                    visible: row.aboutTitle !== ""
                    text: row.aboutTitle
                    maximumLineCount: row.chosen ? 3 : 1
                    elide: Text.ElideRight
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            visible: row.chosen

            IconButton {
                objectName: "pinOpen"
                visible: row.about !== ""
                glyph: "jump"
                text: qsTr("Go to %1").arg(row.aboutTitle)
                onClicked: row.opened()
            }
            IconButton {
                objectName: "pinEdit"
                visible: row.review.writable
                glyph: "edit"
                text: qsTr("Change label or link")
                onClicked: row.editWanted()
            }
            IconButton {
                objectName: "pinMove"
                visible: row.review.writable
                glyph: "move"
                text: qsTr("Move")
                onClicked: row.moveWanted()
            }
            IconButton {
                objectName: "pinHistory"
                glyph: "history"
                text: qsTr("History of the pin")
                onClicked: row.historyWanted()
            }
            IconButton {
                objectName: "pinRemove"
                visible: row.review.writable
                glyph: "close"
                text: qsTr("Remove the pin")
                onClicked: row.removed()
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusS
        color: row.down ? Theme.pressed : row.chosen ? Theme.accentTint : Theme.clear

        FocusFrame { active: row.visualFocus; anchors.margins: 0 }
    }
}
