import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// One of the values in conflict, and the button that takes it.
Rectangle {
    id: head

    property string field: ""
    property string code: ""
    property string valueText: ""
    property string source: ""
    property string takeName: ""
    property bool provisional: false
    property bool writable: true

    signal taken

    implicitHeight: row.implicitHeight + 2 * Theme.s
    radius: Theme.radiusS
    color: Theme.paper
    border.width: Theme.hairline
    border.color: provisional ? Theme.accent : Theme.line

    DeterminationLook {
        id: determination
        key: head.code
    }
    SightingLook {
        id: sighting
        key: head.code
    }
    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: Theme.s
        anchors.leftMargin: Theme.m
        spacing: Theme.m

        Icon {
            visible: icon !== ""
            icon: head.field === "status" ? sighting.icon : head.field === "determination" ? determination.icon : ""
            color: head.field === "status" ? sighting.color : determination.color
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Body {
                Layout.fillWidth: true
                text: head.valueText === "" ? qsTr("taken back") : head.valueText
                font.bold: true
            }
            Caption {
                Layout.fillWidth: true
                text: head.source
            }
        }
        Tag {
            visible: head.provisional
            word: qsTr("Counts until settled")
            front: Theme.accent
            tint: Theme.accentTint
        }
        ActionButton {
            objectName: head.takeName
            visible: head.writable
            text: qsTr("Take this")
            onClicked: head.taken()
        }
    }
}
