import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls

/// Why a person does not sign the record, and who saw it.
Sheet {
    id: sheet

    required property InterviewPane pane

    function begin() {
        resume({});
    }
    /// @param entered  what was cut off here by a lock
    function resume(entered: var) {
        reason.begin(entered.reason ?? "");
        witness.text = entered.witness ?? "";
        open();
        reason.forceActiveFocus();
    }

    namePrefix: "refusal"
    title: qsTr("The person does not sign")
    acceptText: qsTr("Record the refusal")
    acceptEnabled: reason.text.trim() !== "" && witness.text.trim() !== ""
    closesItself: false
    onConfirmed: if (pane.refuse(reason.text, witness.text))
        close()
    onRejected: pane.settleCutOff()

    Connections {
        target: sheet.pane.cutOff
        enabled: sheet.taking

        function onAsked() {
            sheet.pane.cutOff.add({interview: sheet.pane.interviewId, sheet: "refusal", reason: reason.text, witness: witness.text});
        }
    }

    Body {
        Layout.fillWidth: true
        text: qsTr("The witness and the team sign the last page in the person's place.")
    }
    NoteEntry {
        id: reason
        Layout.fillWidth: true
        fieldName: "refusalReason"
        label: qsTr("Reason given")
        focus: true
    }
    TextEntry {
        id: witness
        Layout.fillWidth: true
        fieldName: "refusalWitness"
        label: qsTr("Name of the witness")
    }
}
