pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// One knowledge test: its result and what it is proposed for, what was noted, the paper question by question.
Card {
    id: panel

    required property Labels labels
    required property ReviewSession review
    required property TestPane pane

    signal told(string text, bool undoable)

    objectName: "testPanel"
    padding: 0

    contentItem: ScrollColumn {
        margin: Theme.l
        spacing: Theme.l

        RowLayout {
            Layout.fillWidth: true

            Title {
                Layout.fillWidth: true
                text: Lists.joined([panel.pane.personName, panel.pane.personText], " · ")
            }
            HistoryButton {
                objectName: "testHistory"
                labels: panel.labels
                history: panel.review.history
                entity: "test/" + panel.pane.testId
                title: qsTr("History of this test")
            }
            IconButton {
                objectName: "testClose"
                glyph: "close"
                text: qsTr("Close the test")
                onClicked: panel.pane.testId = ""
            }
        }
        TestResult {
            Layout.fillWidth: true
            visible: panel.pane.resultText !== ""
            labels: panel.labels
            pane: panel.pane
            onTaken: panel.told(qsTr("Result taken"), true)
        }
        Notice {
            objectName: "testDoubt"
            Layout.fillWidth: true
            visible: panel.pane.doubt !== ""
            kind: Notice.Caution
            text: panel.pane.doubt
        }
        ActionButton {
            objectName: "handOverThis"
            Layout.fillWidth: true
            visible: panel.pane.writable && (panel.pane.testState === "prepared" || panel.pane.testState === "running")
            kind: ActionButton.Primary
            glyph: "tablet"
            text: panel.pane.testState === "running" ? qsTr("Hand over again: the time runs") : qsTr("Hand the tablet over")
            onClicked: panel.review.sitting.handOver([panel.pane.testId])
        }
        Repeater {
            model: panel.pane.facts

            KeyValue {
                required property var modelData

                Layout.fillWidth: true
                name: modelData.label
                value: modelData.value
            }
        }
        TestIncidents {
            Layout.fillWidth: true
            review: panel.review
        }
        RowLayout {
            Layout.fillWidth: true
            visible: panel.pane.writable && panel.pane.testState !== "abandoned"
            spacing: Theme.s

            ActionButton {
                objectName: "handInNow"
                Layout.fillWidth: true
                visible: panel.pane.testState === "running"
                text: qsTr("Hand it in now")
                onClicked: panel.pane.handIn()
            }
            ActionButton {
                objectName: "abandonTest"
                Layout.fillWidth: true
                kind: ActionButton.Danger
                text: qsTr("Abandon this test")
                onClicked: abandon.ask("")
            }
        }
        Repeater {
            model: panel.pane.paper

            MarkedQuestion {
                required property var modelData

                Layout.fillWidth: true
                asked: modelData
            }
        }
    }

    ReasonSheet {
        id: abandon
        namePrefix: "abandon"
        cutOff: panel.review.cutOff("abandon/test/" + panel.pane.testId)
        title: qsTr("Abandon this test")
        explanation: qsTr("It then has no result. What was chosen stays in the journal.")
        acceptText: qsTr("Abandon")
        danger: true
        function store(reason: string): bool { return panel.pane.abandon(reason); }
        onStored: panel.told(qsTr("Test abandoned"), true)
    }
}
