pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The findings as a board: a column for each severity, the state on each card.
RowLayout {
    id: board

    required property Labels labels
    required property FindingListModel findings

    signal chosen(string finding)
    signal confirmed(string finding)

    objectName: "findingBoard"
    spacing: Theme.m

    Repeater {
        model: ["veto", "major", "minor", "observation"]

        Rectangle {
            id: column

            required property string modelData
            readonly property FindingListModel held: board.findings.column(modelData)

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            radius: Theme.radiusM
            color: Theme.sunken

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.s
                spacing: Theme.s

                RowLayout {
                    spacing: Theme.s

                    SeverityTag { key: column.modelData }
                    Item { Layout.fillWidth: true }
                    Figure {
                        objectName: "column:" + column.modelData
                        text: column.held.count
                        font.pixelSize: Theme.body
                    }
                }
                FindingListView {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    narrow: true
                    labels: board.labels
                    findings: column.held
                    onChosen: finding => board.chosen(finding)
                    onConfirmed: finding => board.confirmed(finding)
                }
            }
        }
    }
}
