pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Contents on their way into the vault: each can be stopped; one that failed says why and can be tried again.
ColumnLayout {
    id: lines

    required property EvidenceImportModel imports

    spacing: Theme.xs
    visible: imports.count > 0

    Repeater {
        model: lines.imports

        Rectangle {
            id: line

            required property string evidenceId
            required property string name
            required property real progress
            required property bool failed
            required property string problem
            required property bool canRetry

            objectName: "import:" + evidenceId
            Layout.fillWidth: true
            implicitHeight: row.implicitHeight + 2 * Theme.xs
            radius: Theme.radiusS
            color: failed ? Theme.badTint : Theme.surface
            border.width: Theme.hairline
            border.color: Theme.line
            Accessible.role: Accessible.StaticText
            Accessible.name: name + " " + problem

            RowLayout {
                id: row
                anchors.fill: parent
                anchors.leftMargin: Theme.m
                spacing: Theme.m

                Icon {
                    icon: line.failed ? "warning" : "import"
                    color: line.failed ? Theme.bad : Theme.muted
                }
                Body {
                    Layout.fillWidth: true
                    text: line.failed ? line.name + ": " + line.problem : line.name
                    font.pixelSize: Theme.label
                }
                ProgressLine {
                    visible: !line.failed && line.progress >= 0
                    value: line.progress
                    name: line.name
                }
                BusyDots { visible: !line.failed && line.progress < 0 }
                ActionButton {
                    objectName: "importRetry:" + line.evidenceId
                    visible: line.failed && line.canRetry
                    kind: ActionButton.Quiet
                    text: qsTr("Try again")
                    onClicked: lines.imports.retry(line.evidenceId)
                }
                IconButton {
                    objectName: "importStop:" + line.evidenceId
                    glyph: "close"
                    text: line.failed ? qsTr("Dismiss") : qsTr("Stop")
                    onClicked: lines.imports.cancel(line.evidenceId)
                }
            }
        }
    }
}
