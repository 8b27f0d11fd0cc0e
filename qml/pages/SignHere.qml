import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// A signature under a page: drawn here, or the one that was given.
ColumnLayout {
    id: here

    required property InterviewPane pane
    required property string place
    required property int number
    required property string label
    required property string signer
    /// {name, text, strokes, typed} or empty.
    required property var given
    /// What is signed. When it changes, nothing that was drawn under the other is left to be accepted.
    required property string subject
    /// As the pane keeps it.
    readonly property var entered: pane.cutOff.entered
    readonly property string key: place + ":" + number
    readonly property bool done: given.name !== undefined

    function begin() {
        pad.begin(entered.interview === pane.interviewId ? entered[key] ?? "" : "");
    }

    spacing: Theme.xs
    onSubjectChanged: begin()
    onDoneChanged: if (!done)
        begin()

    Connections {
        target: here.pane.cutOff
        enabled: here.visible && here.pane.signable && pad.begun

        function onAsked() {
            here.pane.cutOff.add({interview: here.pane.interviewId, [here.key]: pad.typed ? pad.typedReason : ""});
        }
    }
    Binding {
        target: pad
        property: "strokes"
        value: here.given.strokes ?? []
        when: here.done
        restoreMode: Binding.RestoreNone
    }
    FieldLabel {
        Layout.fillWidth: true
        text: here.label
    }
    SignaturePad {
        id: pad
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.dialogWidth
        visible: here.done || here.pane.signable
        fieldName: "sign:" + here.key
        signer: here.done ? here.given.name : here.signer
        signedText: here.done ? here.given.text + (here.given.typed === "" ? "" : " · " + here.given.typed) : ""
    }
    ActionButton {
        objectName: "signDone:" + here.key
        visible: here.pane.signable && !here.done
        kind: ActionButton.Primary
        glyph: "check"
        text: qsTr("Sign")
        enabled: pad.complete
        onClicked: here.pane.sign(here.place, here.number, here.signer, pad.typed ? [] : pad.strokes, pad.typed ? pad.typedReason : "")
    }
}
