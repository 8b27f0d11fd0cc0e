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
    readonly property bool done: given.name !== undefined

    spacing: Theme.xs

    FieldLabel {
        Layout.fillWidth: true
        text: here.label
    }
    SignaturePad {
        id: pad
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.dialogWidth
        visible: here.done || here.pane.signable
        fieldName: "sign:" + here.place + ":" + here.number
        signer: here.done ? here.given.name : here.signer
        signedText: here.done ? here.given.text + (here.given.typed === "" ? "" : " · " + here.given.typed) : ""
        strokes: here.done ? here.given.strokes : []
    }
    ActionButton {
        objectName: "signDone:" + here.place + ":" + here.number
        visible: here.pane.signable && !here.done
        kind: ActionButton.Primary
        glyph: "check"
        text: qsTr("Sign")
        enabled: pad.complete
        onClicked: here.pane.sign(here.place, here.number, here.signer, pad.typed ? [] : pad.strokes, pad.typed ? pad.typedReason : "")
    }
}
