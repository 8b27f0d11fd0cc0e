pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The way to the office without a line: a file out, and the office's answer in.
Card {
    id: card

    required property SyncModel sync
    readonly property CourierModel courier: sync.courier

    contentItem: ColumnLayout {
        spacing: Theme.m

        Title {
            Layout.fillWidth: true
            text: qsTr("By courier")
        }
        Body {
            Layout.fillWidth: true
            text: qsTr("Without a line to the office: make a file, have it carried there, and take in the file that the office gives back.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s
            visible: !card.courier.busy

            ActionButton {
                objectName: "courierMake"
                glyph: "file"
                text: qsTr("Make a courier file")
                enabled: !card.sync.running
                onClicked: sheet.begin()
            }
            ActionButton {
                objectName: "courierTake"
                glyph: "import"
                text: qsTr("Take in an answer")
                enabled: !card.sync.running
                onClicked: files.active = true
            }
        }
        RowLayout {
            visible: card.courier.busy
            spacing: Theme.m

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.xs

                Caption {
                    objectName: "courierStatus"
                    Layout.fillWidth: true
                    text: card.courier.statusText
                    wrapMode: Text.WrapAnywhere
                }
                ProgressLine {
                    objectName: "courierProgress"
                    Layout.fillWidth: true
                    value: card.courier.progress
                    name: card.courier.statusText
                }
            }
            ActionButton {
                objectName: "courierStop"
                kind: ActionButton.Quiet
                glyph: "stop"
                text: qsTr("Stop")
                onClicked: card.courier.stop()
            }
        }
        Notice {
            objectName: "courierResult"
            Layout.fillWidth: true
            visible: text !== ""
            kind: Notice.Good
            text: card.courier.result
        }
        Notice {
            objectName: "courierProblem"
            Layout.fillWidth: true
            visible: text !== ""
            kind: Notice.Caution
            text: card.courier.problem
        }
    }

    CourierSheet {
        id: sheet
        courier: card.courier
        unsent: card.sync.unsent
    }
    // Loaded when it is wanted, as dialogs are slow to load.
    Loader {
        id: files
        visible: false  // nothing of it lies in the card
        active: false
        sourceComponent: FileDialog {
            title: qsTr("The office's answer")
            nameFilters: [qsTr("Courier files") + " (*.courier)", qsTr("All files") + " (*)"]
            onAccepted: {
                card.courier.take(selectedFile);
                files.active = false;
            }
            onRejected: files.active = false
        }
        onLoaded: (item as FileDialog).open()
    }
}
