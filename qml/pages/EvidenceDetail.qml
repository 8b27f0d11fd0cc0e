pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// What is said of a piece of evidence: caption, level, what it belongs to, where its content is, what came before.
Card {
    id: detail

    required property FieldApp app
    required property ReviewSession review
    readonly property EvidencePane pane: review.studio.pane
    /// As the pane has it: a map of what a list's row says.
    readonly property var said: pane.said
    readonly property bool writing: caption.activeFocus

    signal went(string page, string key)
    signal shown(string evidence)
    signal retracted
    signal told(string text, bool undoable)

    /// Opens what a lock cut off here: the change of a reference, or why it is taken back.
    function resume() {
        reference.resume();
        retracting.resume();
    }

    padding: 0

    contentItem: ScrollColumn {
        margin: Theme.l
        spacing: Theme.m

        NoteEntry {
            id: caption
            Layout.fillWidth: true
            fieldName: "viewerCaption"
            label: qsTr("What it shows")
            readOnly: !detail.pane.writable
            minimumLines: 1
            subject: detail.pane.evidenceId
            value: detail.pane.caption
            keeper: detail.review.unsaved
            onCommitted: text => detail.pane.caption = text
        }
        LevelField {
            objectName: "viewerLevel"
            Layout.fillWidth: true
            enabled: detail.pane.writable
            labels: detail.app.labels
            evidence: detail.review.evidence
            current: detail.pane.level
            onChosen: level => detail.pane.level = level
        }
        EvidenceLinks {
            Layout.fillWidth: true
            review: detail.review
            onWent: (page, key) => detail.went(page, key)
            onShown: evidence => detail.shown(evidence)
        }
        EvidenceKin {
            Layout.fillWidth: true
            pane: detail.pane
            onShown: evidence => detail.shown(evidence)
        }
        EvidenceFacts {
            Layout.fillWidth: true
            pane: detail.pane
        }
        RowLayout {
            ActionButton {
                objectName: "viewerHistory"
                kind: ActionButton.Quiet
                glyph: "history"
                text: qsTr("History")
                onClicked: history.show("evidence/" + detail.pane.evidenceId)
            }
            ActionButton {
                objectName: "viewerReference"
                visible: detail.pane.writable && detail.pane.kind === "document"
                kind: ActionButton.Quiet
                glyph: "edit"
                text: qsTr("Change")
                onClicked: reference.edit(detail.pane.evidenceId, {
                    caption: detail.pane.caption, level: detail.pane.level, number: detail.said.documentNumber,
                    place: detail.said.place, custodian: detail.said.custodian
                })
            }
            ActionButton {
                objectName: "viewerRetract"
                visible: detail.pane.writable
                kind: ActionButton.Quiet
                glyph: "undo"
                text: qsTr("Take back")
                onClicked: retracting.ask("")
            }
        }
    }

    ReasonSheet {
        id: retracting
        namePrefix: "retractEvidence"
        cutOff: detail.review.cutOff("retract/evidence/" + detail.pane.evidenceId)
        resumesItself: false
        title: qsTr("Take this evidence back?")
        explanation: qsTr("It stays in the history with your reason, and its content stays in the archive.")
        acceptText: qsTr("Take back")
        function store(reason: string): bool { return detail.pane.retract(reason); }
        onStored: {
            detail.told(qsTr("Evidence taken back"), true);
            detail.retracted();
        }
    }
    DocumentSheet {
        id: reference
        namePrefix: "reference"
        cutOff: detail.review.cutOff("document/evidence/" + detail.pane.evidenceId)
        labels: detail.app.labels
        evidence: detail.review.evidence
    }
    HistoryHost {
        id: history
        title: qsTr("History of this evidence")
        labels: detail.app.labels
        history: detail.review.history
    }
}
