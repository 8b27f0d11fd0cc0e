import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme

/// One page of a record and who signs it: the person every page, the team the last one, and there the witness of a
/// refusal in the person's place.
ColumnLayout {
    id: signedPage

    required property InterviewPane pane
    required property int number
    required property var page
    required property bool last
    required property bool refused
    readonly property string subject: pane.interviewId + (page.text ?? "")

    spacing: Theme.m

    RecordPage {
        Layout.fillWidth: true
        text: signedPage.page.text ?? ""
    }
    SignHere {
        Layout.fillWidth: true
        visible: !signedPage.refused
        pane: signedPage.pane
        place: "applicant"
        number: signedPage.number
        subject: signedPage.subject
        label: qsTr("Signature of the person, page %1").arg(signedPage.number)
        signer: signedPage.pane.personName
        given: signedPage.page.applicant ?? ({})
    }
    SignHere {
        Layout.fillWidth: true
        visible: signedPage.refused && signedPage.last
        pane: signedPage.pane
        place: "witness"
        number: signedPage.number
        subject: signedPage.subject
        label: qsTr("Signature of the witness")
        signer: signedPage.pane.refusalWitness
        given: signedPage.page.witness ?? ({})
    }
    SignHere {
        Layout.fillWidth: true
        visible: signedPage.last
        pane: signedPage.pane
        place: "team"
        number: signedPage.number
        subject: signedPage.subject
        label: qsTr("Signature for the team")
        signer: signedPage.pane.myName
        given: signedPage.page.team ?? ({})
    }
}
