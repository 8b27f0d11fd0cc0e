pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// One person signs: the text that is signed, its hash, and the pad; for the applicant also the witnessed refusal.
Sheet {
    id: sheet

    required property ClosingModel closing
    property string signer: ""
    property string signerRole: ""
    property string userId: ""
    readonly property bool named: signerRole === "applicant" || signerRole === "witness"
    readonly property bool refusing: signerRole === "applicant" && refuses.checked
    /// Room for the text beside the pad: both are in sight then, and a hand that draws never scrolls.
    readonly property bool wide: parent !== null && parent.width >= Theme.wideFrom

    signal signed

    function ask(name: string, role: string, user: string) {
        resume({signer: name, signerRole: role, userId: user});
    }
    /// @param entered  as the model keeps it: what was entered before the tablet locked. Nobody draws for another: the
    /// pad is empty.
    function resume(entered: var) {
        signer = entered.signer;
        signerRole = entered.signerRole;
        userId = entered.userId;
        person.text = entered.signer;
        refuses.checked = entered.refusing ?? false;
        reason.text = entered.reason ?? "";
        witness.text = entered.witness ?? "";
        pad.begin(entered.typedReason ?? "");
        closing.prepareText();
        open();
    }
    function finish() {
        const typed = pad.typed ? pad.typedReason : "";
        const drawn = pad.typed ? [] : pad.strokes;
        const name = person.text.trim();
        const done = refusing ? closing.refuse(name, reason.text, witness.text, drawn, typed)
                              : closing.sign({signer: name, signerRole: signerRole, userId: userId}, drawn, typed);
        if (done) {
            close();
            signed();
        }
    }

    width: Math.min((wide ? 2 : 1) * Theme.dialogWidth, (parent ? parent.width : Theme.dialogWidth) - 2 * Theme.l)
    namePrefix: "sign"
    title: named ? qsTr("For the applicant") : qsTr("Signature of %1").arg(signer)
    acceptText: refusing ? qsTr("Record the refusal") : qsTr("Sign")
    acceptEnabled: person.text.trim() !== "" && pad.complete && (!refusing || reason.text.trim() !== "")
    closesItself: false
    onConfirmed: finish()
    onRejected: closing.cutOff.forget()

    Connections {
        target: sheet.closing.cutOff
        enabled: sheet.taking

        function onAsked() {
            sheet.closing.cutOff.add({
                signer: person.text, signerRole: sheet.signerRole, userId: sheet.userId, refusing: sheet.refusing,
                reason: reason.text, witness: witness.text, typedReason: pad.typed ? pad.typedReason : ""
            });
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: sheet.wide ? 2 : 1
        columnSpacing: Theme.xl
        rowSpacing: Theme.m

        SignedWords {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            closing: sheet.closing
            boxHeight: Math.round(Theme.dialogWidth * (sheet.wide ? 0.7 : 0.4))
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 1
            spacing: Theme.m

            TextEntry {
                id: person
                Layout.fillWidth: true
                visible: sheet.named
                fieldName: "signName"
                label: qsTr("Name and post of the representative")
            }
            SwitchRow {
                id: refuses
                objectName: "signRefused"
                Layout.fillWidth: true
                visible: sheet.signerRole === "applicant"
                text: qsTr("Refuses to sign")
            }
            TextEntry {
                id: reason
                Layout.fillWidth: true
                visible: sheet.refusing
                fieldName: "signReason"
                label: qsTr("Reason given for the refusal")
            }
            TextEntry {
                id: witness
                Layout.fillWidth: true
                visible: sheet.refusing
                fieldName: "signWitness"
                label: qsTr("Witness, who signs that it is so")
            }
            SignaturePad {
                id: pad
                Layout.fillWidth: true
                fieldName: "signPad"
                signer: sheet.refusing ? witness.text : person.text
            }
        }
    }
}
