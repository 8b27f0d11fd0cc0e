import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme
import Fieldseal.Controls

/// How the tablet and the office find together.
ColumnLayout {
    id: ways

    property bool byFile: false

    signal chosen(bool files)

    spacing: Theme.s

    SegmentBar {
        Layout.fillWidth: true
        title: qsTr("Way to the office")

        SegmentButton {
            objectName: "enrolByNetwork"
            glyph: "server"
            text: qsTr("By cable")
            checked: !ways.byFile
            onClicked: ways.chosen(false)
        }
        SegmentButton {
            objectName: "enrolByFile"
            glyph: "file"
            text: qsTr("By file")
            checked: ways.byFile
            onClicked: ways.chosen(true)
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: ways.byFile
        text: qsTr("For a tablet that is never connected: you carry a request to the office, and its answer back. The vault is made at once and waits.")
    }
}
