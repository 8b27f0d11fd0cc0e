pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Above the history of syncs: how things stand now.
ColumnLayout {
    id: head

    required property SyncModel sync

    spacing: Theme.l

    PageHead {
        Layout.fillWidth: true
        title: qsTr("Sync")
        subtitle: head.sync.serverAddress === "" ? qsTr("No server address yet") : head.sync.serverAddress

        SyncButton { sync: head.sync }
    }
    Notice {
        objectName: "syncForked"
        Layout.fillWidth: true
        visible: head.sync.forked
        kind: Notice.Fault
        title: qsTr("This tablet must enrol anew")
        text: qsTr("It is a copy of another or was restored from a backup. What was written here is kept and shown to the office.")
    }
    Notice {
        objectName: "syncNoAddress"
        Layout.fillWidth: true
        visible: head.sync.serverAddress === ""
        kind: Notice.Caution
        title: qsTr("This tablet does not know where the server is")
        text: qsTr("It was enrolled by file. To sync by cable, type the server's address below.")
    }
    Notice {
        objectName: "syncCertificateWarning"
        Layout.fillWidth: true
        visible: title !== ""
        kind: head.sync.certificate.needsOffice ? Notice.Fault : Notice.Caution
        title: head.sync.certificate.warningTitle
        text: head.sync.certificate.warning
    }
    SyncLine {
        Layout.fillWidth: true
        sync: head.sync
    }
    Card {
        Layout.fillWidth: true

        contentItem: ColumnLayout {
            spacing: Theme.s

            KeyValue {
                Layout.fillWidth: true
                name: qsTr("Last receipt")
                value: head.sync.lastReceiptText === "" ? qsTr("Never") : head.sync.lastReceiptText
            }
            KeyValue {
                objectName: "syncUnsent"
                Layout.fillWidth: true
                name: qsTr("Unsent entries")
                value: String(head.sync.unsent)
            }
            KeyValue {
                objectName: "syncContents"
                Layout.fillWidth: true
                visible: head.sync.contents > 0
                name: qsTr("Pictures, sound and files")
                value: head.sync.contentsText
            }
            KeyValue {
                Layout.fillWidth: true
                name: qsTr("Server")
                value: head.sync.serverAddress
            }
            ActionButton {
                objectName: "changeAddress"
                enabled: !head.sync.running
                kind: ActionButton.Quiet
                glyph: "edit"
                text: head.sync.serverAddress === "" ? qsTr("Type the server's address") : qsTr("Change the server's address")
                onClicked: address.ask()
            }
            KeyValue {
                Layout.fillWidth: true
                name: qsTr("Identity of the office")
                value: head.sync.serverFingerprint
            }
            KeyValue {
                objectName: "syncCertificate"
                Layout.fillWidth: true
                name: qsTr("Certificate of this tablet")
                value: head.sync.certificate.validityText
            }
        }
    }
    CourierCard {
        Layout.fillWidth: true
        sync: head.sync
    }
    Notice {
        objectName: "syncContentsProblem"
        Layout.fillWidth: true
        visible: head.sync.contentsProblem !== "" && !head.sync.running
        kind: Notice.Caution
        title: qsTr("Not all pictures, sound and files are at the office")
        text: head.sync.contentsProblem
    }
    Title {
        Layout.fillWidth: true
        visible: head.sync.problems.count > 0
        text: qsTr("Refused or set apart")
    }
    Repeater {
        model: head.sync.problems

        Notice {
            required property string place
            required property string reason

            Layout.fillWidth: true
            kind: Notice.Caution
            title: place
            text: reason
        }
    }
    ActionButton {
        objectName: "sendAgain"
        visible: head.sync.problems.refused || head.sync.contentsProblem !== ""
        enabled: !head.sync.running
        glyph: "sync"
        text: qsTr("Send again")
        Accessible.description: qsTr("What the office refused, once it has put right why")
        onClicked: head.sync.retryRefused()
    }
    Title {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.s
        text: qsTr("History")
    }

    AddressSheet {
        id: address
        sync: head.sync
    }
}
