import QtQml
import QtQuick.Layouts
import Fieldseal.Controls

/// Asks why, before something that a reader will want to understand later. It stays open with its words until they are
/// stored: the app says why they were not. `cutOff` is of the act and of what it is done to; when that is shown again
/// after a lock, so is the sheet.
UnfinishedSheet {
    id: sheet

    property string label: qsTr("Reason")
    property string explanation: ""
    property bool needed: true
    /// What is asked about where `cutOff` does not say it, as ask() was told.
    property string about: ""
    /// Opens anew as soon as what it asks about is shown; a page that must open first sets this to false.
    property bool resumesItself: true

    signal stored

    /// Writes what was asked about, with its reason: whoever asks says how. @return whether it was stored
    function store(reason: string): bool { return false; }

    function ask(what: string) { show(what, ""); }
    function show(what: string, reason: string) {
        about = what;
        note.begin(reason);
        open();
        note.forceActiveFocus();
    }

    namePrefix: "reason"
    acceptEnabled: !needed || note.text.trim() !== ""
    onAsked: held.add({about: about, reason: note.text})
    onResumed: entered => show(entered.about, entered.reason)
    onConfirmed: if (sheet.store(note.text.trim())) {
        accept();
        stored();
    }
    Component.onCompleted: if (resumesItself)
        resume()

    // No handler: it would be called before what is above is complete.
    Connections {
        target: sheet
        enabled: sheet.resumesItself

        function onCutOffChanged() { sheet.resume(); }
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
