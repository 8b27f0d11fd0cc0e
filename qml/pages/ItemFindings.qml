pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The findings that name this item, and a new one that takes item, units and evidence along.
ColumnLayout {
    id: block

    required property Labels labels
    required property FindingListModel findings
    property bool writable: true

    signal opened(string finding)
    signal wanted

    spacing: Theme.xs

    RowLayout {
        FieldLabel {
            Layout.fillWidth: true
            text: block.findings.count > 0 ? qsTr("Findings") + " " + block.findings.count : qsTr("Findings")
        }
        ActionButton {
            objectName: "itemWriteFinding"
            visible: block.writable
            kind: ActionButton.Quiet
            glyph: "finding"
            text: qsTr("Write a finding")
            onClicked: block.wanted()
        }
    }
    Caption {
        visible: block.findings.count === 0
        text: qsTr("None yet.")
    }
    Repeater {
        model: block.findings

        ListRow {
            required property string findingId
            required property string severity
            required property string findingText
            required property string findingState

            objectName: "itemFinding:" + findingId
            Layout.fillWidth: true
            glyph: severity === "observation" ? "eye" : severity
            glyphTint: severity === "observation" ? Theme.neutral : severity === "minor" ? Theme.caution : Theme.bad
            text: findingText
            detail: block.labels.severity(severity)
            remark: block.labels.findingState(findingState)
            onClicked: block.opened(findingId)
        }
    }
}
