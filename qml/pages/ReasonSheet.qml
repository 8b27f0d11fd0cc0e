import QtQuick.Layouts
import Fieldseal.Controls

/// Asks why, before something that a reader will want to understand later. It stays open with its words until they are
/// stored: the app says why they were not.
Sheet {
    id: sheet

    property string label: qsTr("Reason")
    property string explanation: ""
    property bool needed: true

    signal stored

    /// Writes what was asked about, with its reason: whoever asks says how. @return whether it was stored
    function store(reason: string): bool { return false; }

    namePrefix: "reason"
    acceptEnabled: !needed || note.text.trim() !== ""
    onAboutToShow: {
        note.clear();
        note.forceActiveFocus();
    }
    closesItself: false
    onConfirmed: if (sheet.store(note.text.trim())) {
        close();
        stored();
    }

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
