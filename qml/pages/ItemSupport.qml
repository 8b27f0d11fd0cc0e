pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// What supports the answer: methods, inputs, note, evidence, findings, confirmations, history.
Item {
    id: support

    required property FieldApp app
    required property ReviewSession review
    required property ItemPane pane

    signal stored(bool done)
    signal went(string page, string key)

    function flush() { note.flush(); inputs.flush(); }
    /// Takes the person to where a requirement is given. @return what to bring into view
    function give(requirement: string): Item {
        if (requirement === "note") {
            note.forceActiveFocus();
            return note;
        }
        strip.addReference();
        return strip;
    }

    implicitHeight: column.implicitHeight + 2 * Theme.l

    ColumnLayout {
        id: column
        y: Theme.s
        width: parent.width
        spacing: Theme.l

        ExpectedEvidence {
            Layout.fillWidth: true
            pane: support.pane
        }
        MethodChips {
            Layout.fillWidth: true
            visible: support.pane.offeredMethods.length > 0
            labels: support.app.labels
            pane: support.pane
            onStored: done => support.stored(done)
        }
        ItemInputs {
            id: inputs
            Layout.fillWidth: true
            visible: support.pane.inputs.length > 0
            pane: support.pane
            keeper: support.review.unsaved
            onStored: done => support.stored(done)
        }
        NoteEntry {
            id: note
            Layout.fillWidth: true
            fieldName: "itemNote"
            label: qsTr("Note")
            placeholder: qsTr("What you saw, where, who was there")
            readOnly: !support.pane.writable
            subject: support.pane.itemId
            value: support.pane.note
            keeper: support.review.unsaved
            onCommitted: text => {
                support.pane.note = text;
                support.stored(support.pane.note === text);
            }
        }
        EvidenceStrip {
            id: strip
            Layout.fillWidth: true
            app: support.app
            review: support.review
            evidence: support.pane.evidence
            entity: support.pane.itemId === "" ? "" : "item/" + support.pane.itemId
            writable: support.pane.writable
            onStored: done => support.stored(done)
            onOpened: evidence => support.went("evidence", evidence)
        }
        ItemFindings {
            Layout.fillWidth: true
            labels: support.app.labels
            findings: support.pane.findings
            writable: support.pane.writable
            onOpened: finding => {
                support.review.findingEditor.load(finding);
                support.went("findings", "");
            }
            onWanted: {
                support.flush();
                support.review.findingEditor.startNew(support.pane.itemId);
                support.went("findings", "");
            }
        }
        ActionButton {
            objectName: "itemHistory"
            kind: ActionButton.Quiet
            glyph: "history"
            text: qsTr("History")
            onClicked: history.show("")
        }
    }

    HistoryHost {
        id: history
        title: qsTr("History of %1").arg(support.pane.itemId)
        labels: support.app.labels
        history: support.pane.history
    }
}
