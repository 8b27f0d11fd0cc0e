pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// What was noted while the test was sat, and room for more.
ColumnLayout {
    id: incidents

    required property ReviewSession review
    readonly property TestPane pane: review.test

    spacing: Theme.s

    Title {
        Layout.fillWidth: true
        visible: incidents.pane.incidents.length > 0
        text: qsTr("Noted")
    }
    Repeater {
        model: incidents.pane.incidents

        RowLayout {
            id: one

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.s

            Icon {
                Layout.alignment: Qt.AlignTop
                icon: "warning"
                size: Theme.iconS
                color: Theme.caution
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Body {
                    Layout.fillWidth: true
                    text: Lists.joined([one.modelData.text, one.modelData.note], ": ")
                }
                Caption { text: one.modelData.timeText }
            }
        }
    }
    ActionButton {
        objectName: "noteIncident"
        Layout.fillWidth: true
        visible: incidents.pane.writable
        glyph: "note"
        text: qsTr("Record an incident")
        onClicked: noter.begin()
    }
    IncidentSheet {
        id: noter
        pane: incidents.pane
        cutOff: incidents.review.cutOff("incident/" + incidents.pane.testId)
        Component.onCompleted: resume()
    }
    Connections {
        target: noter

        function onCutOffChanged() { noter.resume(); }
    }
}
