pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls

/// Who signs: the team, and the applicant's representative or the witnessed refusal.
Sheet {
    id: sheet

    required property Labels labels
    required property TeamModel team
    readonly property bool complete: applicant.text.trim() !== "" && (!refused.checked || reason.text.trim() !== "")

    signal signed(var signers)

    function signers(): var {
        const list = [];
        for (let row = 0; row < members.count; ++row) {
            const member = members.itemAt(row) as SignerRow;
            if (member.checked)
                list.push({name: member.userName, place: "team", leader: member.teamRole === "leader", refused: false, reason: ""});
        }
        list.push({name: applicant.text.trim(), place: "applicant", leader: false, refused: refused.checked,
                   reason: refused.checked ? reason.text.trim() : ""});
        return list;
    }

    namePrefix: "seal"
    title: qsTr("Seal the review")
    acceptText: qsTr("Seal")
    acceptEnabled: complete
    closesItself: false
    onConfirmed: signed(signers())

    FieldLabel { text: qsTr("Signed by the team") }
    Repeater {
        id: members
        model: sheet.team

        SignerRow {
            Layout.fillWidth: true
            labels: sheet.labels
        }
    }
    TextEntry {
        id: applicant
        Layout.fillWidth: true
        fieldName: "sealApplicant"
        label: qsTr("Representative of the applicant")
    }
    SwitchRow {
        id: refused
        objectName: "sealRefused"
        Layout.fillWidth: true
        text: qsTr("Refuses to sign")
    }
    TextEntry {
        id: reason
        Layout.fillWidth: true
        visible: refused.checked
        fieldName: "sealReason"
        label: qsTr("Reason given, and who witnessed it")
    }
}
