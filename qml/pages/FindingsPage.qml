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
        sequence: "Escape"
        enabled: page.editor.open
        onActivated: page.editor.close()
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

        FindingListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.wide || !page.editor.open
            focus: true
            labels: page.app.labels
            findings: page.findings
            current: page.editor.open ? page.editor.findingId : ""
            onChosen: finding => page.editor.load(finding)
            onConfirmed: finding => {
                if (page.findings.confirm(finding))
                    page.told(qsTr("Finding confirmed"), true);
            }

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
