import QtQuick.Layouts
import Fieldseal.Controls

/// Asks why, before something that a reader will want to understand later.
Sheet {
    id: sheet

    property string label: qsTr("Reason")
    property string explanation: ""
    property bool needed: true

    signal reasoned(string reason)

    namePrefix: "reason"
    acceptEnabled: !needed || note.text.trim() !== ""
    onAboutToShow: {
        note.clear();
        note.forceActiveFocus();
    }
    onConfirmed: reasoned(note.text.trim())

    Body {
        Layout.fillWidth: true
        visible: text !== ""
        text: sheet.explanation
    }
    NoteEntry {
        id: note
        Layout.fillWidth: true
        fieldName: sheet.namePrefix + "Text"
        label: sheet.label
        focus: true
    }
}
