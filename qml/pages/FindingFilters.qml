pragma ComponentBehavior: Bound
import QtQuick
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// Findings counted by severity, and narrowed by severity and state.
Flow {
    id: filters

    required property Labels labels
    required property FindingListModel findings

    spacing: Theme.s

    Repeater {
        model: ["veto", "major", "minor", "observation"]

        ChoiceChip {
            required property string modelData
            required property int index

            objectName: "severityFilter:" + modelData
            text: filters.labels.severity(modelData)
            glyph: modelData === "observation" ? "eye" : modelData
            count: [filters.findings.vetoCount, filters.findings.majorCount, filters.findings.minorCount,
                filters.findings.observationCount][index]
            checkable: false
            checked: filters.findings.severityFilter === modelData
            onClicked: filters.findings.severityFilter = checked ? "" : modelData
        }
    }
    SelectField {
        readonly property list<string> states: ["draft", "confirmed", "presented", "acknowledged", "disputed", "open",
            "evidence_submitted", "closed", "overdue"]

        objectName: "findingStateFilter"
        glyph: "filter"
        codes: Lists.withFirst("", states)
        words: Lists.withFirst(qsTr("Every state"), Lists.mapped(states, code => filters.labels.findingState(code)))
        current: filters.findings.stateFilter
        Accessible.name: qsTr("State") + ": " + currentText
        onChosen: key => filters.findings.stateFilter = key
    }
}
