pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// The locked record: each page with its signatures, or the refusal to sign.
ScrollColumn {
    id: record

    required property InterviewPane pane
    required property bool wide
    readonly property bool refused: pane.refusalReason !== ""

    signal reopenWanted
    signal refusalWanted

    margin: Theme.l
    maximumWidth: Theme.readingWidth
    spacing: Theme.l

    Notice {
        objectName: "recordState"
        Layout.fillWidth: true
        kind: record.pane.missing.length === 0 ? Notice.Good : Notice.Caution
        title: record.pane.readBackText
        text: record.pane.missing.length === 0 ? qsTr("Nothing is missing. The record is locked.") : Lists.joined(record.pane.missing, "\n")
        action: record.pane.signable ? qsTr("Open again") : ""
        actionName: "reopen"
        onActed: record.reopenWanted()
    }
    Notice {
        objectName: "voidNotice"
        Layout.fillWidth: true
        visible: record.pane.voided > 0
        kind: Notice.Fault
        text: qsTr("%n signature(s) were of a text that was changed since, and are void.", "", record.pane.voided)
    }
    Notice {
        objectName: "refusalNotice"
        Layout.fillWidth: true
        visible: record.refused
        kind: Notice.Caution
        title: qsTr("%1 does not sign").arg(record.pane.personName)
        text: qsTr("%1. Witness: %2").arg(record.pane.refusalReason).arg(record.pane.refusalWitness)
        action: record.pane.signable ? qsTr("Signs after all") : ""
        actionName: "withdrawRefusal"
        onActed: record.pane.withdrawRefusal()
    }
    Repeater {
        id: pages
        // By number: what is being drawn on one page stays while another is signed.
        model: record.pane.locked ? record.pane.pages.length : 0

        SignedPage {
            required property int index

            Layout.fillWidth: true
            pane: record.pane
            number: index + 1
            page: record.pane.pages[index] ?? ({})
            last: index === pages.count - 1
            refused: record.refused
        }
    }
    ActionButton {
        objectName: "refuseToSign"
        Layout.fillWidth: true
        visible: record.pane.signable && !record.refused && record.pane.interviewState !== "signed"
        kind: ActionButton.Quiet
        text: qsTr("The person does not sign")
        onClicked: record.refusalWanted()
    }
}
