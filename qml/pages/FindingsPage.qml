import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The findings by severity and state, and the one that is being written.
ReviewPage {
    id: page

    readonly property FindingListModel findings: review.findings
    readonly property FindingEditor editor: review.findingEditor

    /// Columns by severity where there is room for four.
    readonly property bool board: wide && !editor.open && findings.severityFilter === ""

    function confirm(finding: string) {
        if (findings.confirm(finding))
            told(qsTr("Finding confirmed"), true);
    }

    objectName: "findingsPage"
    title: qsTr("Findings")

    actions: [
        ActionButton {
            objectName: "newFinding"
            visible: page.review.writable && (page.wide || !page.editor.open)
            glyph: "plus"
            text: qsTr("New finding")
            onClicked: page.editor.startNew("")
        }
    ]

    Shortcut {
        sequences: page.app.keys.of("closeFinding")
        enabled: page.editor.open
        onActivated: panel.leave()
    }

    FindingFilters {
        Layout.fillWidth: true
        visible: page.wide || !page.editor.open
        labels: page.app.labels
        findings: page.findings
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.l

        FindingBoard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.board && page.findings.count > 0
            labels: page.app.labels
            findings: page.findings
            onChosen: finding => page.editor.load(finding)
            onConfirmed: finding => page.confirm(finding)
        }
        FindingListView {
            id: list
            Layout.fillWidth: true
            Layout.rightMargin: -Theme.m  // the scroll mark stands in the page's margin
            Layout.fillHeight: true
            visible: (!page.board || page.findings.count === 0) && (page.wide || !page.editor.open)
            focus: true
            labels: page.app.labels
            findings: page.findings
            current: page.editor.open ? page.editor.findingId : ""
            onChosen: finding => page.editor.load(finding)
            onConfirmed: finding => page.confirm(finding)

            EmptyState {
                anchors.fill: parent
                visible: list.count === 0
                glyph: "finding"
                title: page.findings.severityFilter + page.findings.stateFilter === "" ? qsTr("No findings yet") : ""
                text: page.findings.severityFilter + page.findings.stateFilter === ""
                    ? qsTr("Write one from an item: it takes the item, its units and its evidence along.")
                    : qsTr("No finding matches.")
            }
        }
        FindingPanel {
            id: panel
            Layout.preferredWidth: page.wide ? Theme.formWidth : -1
            Layout.fillWidth: !page.wide
            Layout.fillHeight: true
            visible: page.editor.open
            app: page.app
            review: page.review
            editor: page.editor
            onWent: (target, key) => page.went(target, key)
            onTold: (text, undoable) => page.told(text, undoable)
        }
    }
}
