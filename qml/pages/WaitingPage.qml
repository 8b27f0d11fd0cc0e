pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// A vault that waits for the office's answer: what is to be carried, and what came back.
FocusScope {
    id: page

    required property FieldApp app
    readonly property WaitingModel waiting: app.waiting

    objectName: "waitingPage"
    focus: true

    ScrollColumn {
        anchors.fill: parent
        margin: Theme.xl
        maximumWidth: Theme.formWidth + 2 * Theme.xl

        LanguagePick {
            Layout.alignment: Qt.AlignRight
            settings: page.app.settings
        }
        Card {
            Layout.fillWidth: true
            padding: Theme.xl

            contentItem: ColumnLayout {
                spacing: Theme.l

                Brand {
                    Layout.fillWidth: true
                    subtitle: qsTr("This vault waits for the office's answer.")
                }
                Notice {
                    objectName: "waitingProblem"
                    Layout.fillWidth: true
                    visible: page.waiting.problem !== "" && !request.taking && !newCode.taking
                    kind: Notice.Fault
                    text: page.waiting.problem
                }
                KeyValue {
                    objectName: "waitingDevice"
                    Layout.fillWidth: true
                    name: qsTr("Name of this tablet")
                    value: page.waiting.deviceName
                }
                KeyValue {
                    objectName: "waitingCode"
                    Layout.fillWidth: true
                    name: qsTr("Code that begins with")
                    value: page.waiting.codeName
                }
                Body {
                    Layout.fillWidth: true
                    text: qsTr("Write the request to a drive and carry it to the office. There an answer is made from it: carry that back, and take it in here. Days may pass; the app may be closed.")
                }
                Notice {
                    objectName: "waitingWritten"
                    Layout.fillWidth: true
                    visible: page.waiting.written !== ""
                    kind: Notice.Good
                    title: qsTr("The request is written")
                    text: page.waiting.written
                }
                ActionButton {
                    objectName: "writeRequest"
                    Layout.fillWidth: true
                    focus: true
                    kind: page.waiting.written === "" ? ActionButton.Primary : ActionButton.Secondary
                    glyph: "file"
                    text: page.waiting.written === "" ? qsTr("Write the request") : qsTr("Write the request again")
                    onClicked: request.begin()
                }
                ActionButton {
                    objectName: "takeAnswer"
                    Layout.fillWidth: true
                    kind: page.waiting.written === "" ? ActionButton.Secondary : ActionButton.Primary
                    glyph: "import"
                    text: qsTr("Take in the office's answer")
                    busy: page.waiting.busy
                    onClicked: answer.active = true
                }
                ActionButton {
                    objectName: "anotherCode"
                    Layout.fillWidth: true
                    kind: ActionButton.Quiet
                    glyph: "key"
                    text: qsTr("The office gave another code")
                    onClicked: newCode.ask()
                }
                ActionButton {
                    objectName: "waitingBack"
                    Layout.fillWidth: true
                    kind: ActionButton.Quiet
                    glyph: "lock"
                    text: qsTr("Lock this vault")
                    onClicked: page.app.lock()
                }
                ActionButton {
                    objectName: "giveUp"
                    Layout.fillWidth: true
                    kind: ActionButton.Danger
                    glyph: "close"
                    text: qsTr("Give up this enrolment")
                    onClicked: giveUp.open()
                }
            }
        }
    }

    RequestSheet {
        id: request
        waiting: page.waiting
    }
    NewCodeSheet {
        id: newCode
        enrolment: page.app.enrolment
        waiting: page.waiting
    }
    ConfirmSheet {
        id: giveUp
        namePrefix: "giveUp"
        title: qsTr("Give up this enrolment?")
        text: qsTr("The vault and its keys are taken away. An answer to its request is of no use any more; for another enrolment the office gives another code.")
        acceptText: qsTr("Give up")
        danger: true
        onConfirmed: page.waiting.giveUp()
    }
    Loader {
        id: answer
        active: false
        source: "AnswerFile.qml"
    }
    Connections {
        target: answer.item as AnswerFile

        function onPicked(file: url) { page.waiting.takeAnswer(file); }
        function onDone() { answer.active = false; }
    }
}
