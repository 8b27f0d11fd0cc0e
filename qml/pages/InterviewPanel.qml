pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// One interview: its questions while it is held, its record and signatures once it was read back.
Card {
    id: panel

    required property Labels labels
    required property ReviewSession review
    required property InterviewPane pane
    required property bool wide

    signal went(string page, string key)
    signal told(string text, bool undoable)

    function leave() {
        // What is being written is handed over when its field is left.
        head.forceActiveFocus();
        pane.interviewId = "";
    }

    /// @param entered  what a lock cut off under an interview
    function resume(entered: var) {
        pane.interviewId = entered.interview;
        if (entered.sheet === "refusal" && pane.signable)
            refusal.resume(entered);
        else if (entered.sheet === "readBack" && pane.writable)
            reader.resume(entered);
    }

    objectName: "interviewPanel"
    padding: 0

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            id: head
            Layout.fillWidth: true
            Layout.margins: Theme.l
            Layout.bottomMargin: Theme.s
            spacing: Theme.m

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Title {
                    objectName: "interviewPerson"
                    Layout.fillWidth: true
                    text: panel.pane.personName
                }
                Caption {
                    Layout.fillWidth: true
                    text: Lists.joined([panel.pane.roleTitle, panel.pane.personText,
                        panel.pane.endedText === "" ? panel.pane.startedText : panel.pane.startedText + " – " + panel.pane.endedText], " · ")
                }
            }
            HistoryButton {
                objectName: "interviewHistory"
                labels: panel.labels
                history: panel.review.history
                entity: "interview/" + panel.pane.interviewId
                title: qsTr("History of this interview")
            }
            IconButton {
                objectName: "interviewMore"
                visible: panel.pane.writable
                glyph: "more"
                text: qsTr("More")
                onClicked: more.open()

                ChoiceMenu {
                    id: more
                    y: parent.height
                    namePrefix: "interviewMore"
                    codes: ["retract"]
                    words: [qsTr("Take this interview back")]
                    onChosen: retract.ask("")
                }
            }
            IconButton {
                objectName: "interviewClose"
                glyph: "close"
                text: qsTr("Close the interview")
                onClicked: panel.leave()
            }
        }
        Rule { Layout.fillWidth: true }
        InterviewQuestions {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !panel.pane.locked
            review: panel.review
            pane: panel.pane
            onWent: (target, key) => panel.went(target, key)
            onReadBackWanted: reader.begin()
        }
        InterviewRecord {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: panel.pane.locked
            pane: panel.pane
            wide: panel.wide
            onReopenWanted: reopen.ask("")
            onRefusalWanted: refusal.begin()
        }
    }

    ReadBackSheet {
        id: reader
        pane: panel.pane
    }
    RefusalSheet {
        id: refusal
        pane: panel.pane
    }
    ReasonSheet {
        id: reopen
        namePrefix: "reopen"
        cutOff: panel.review.cutOff("reopen/interview/" + panel.pane.interviewId)
        title: qsTr("Open the record again")
        explanation: qsTr("Whatever was signed is void. The record is read back and signed anew.")
        label: qsTr("Why it is opened again")
        acceptText: qsTr("Open again")
        function store(reason: string): bool { return panel.pane.reopen(reason); }
    }
    ReasonSheet {
        id: retract
        namePrefix: "retractInterview"
        cutOff: panel.review.cutOff("retract/interview/" + panel.pane.interviewId)
        title: qsTr("Take this interview back")
        acceptText: qsTr("Take back")
        danger: true
        function store(reason: string): bool { return panel.pane.retract(reason); }
        onStored: panel.told(qsTr("Interview taken back"), true)
    }
}
