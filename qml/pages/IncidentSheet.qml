pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Controls
import "lists.js" as Lists

/// What makes a result worth less: what kind of thing, and what was seen. The time is noted with it.
UnfinishedSheet {
    id: sheet

    required property TestPane pane
    property string kind: ""

    function begin() {
        show(pane.incidentKinds[0], "");
    }
    function show(chosen: string, words: string) {
        kind = chosen;
        note.begin(words);
        open();
    }

    namePrefix: "incident"
    title: qsTr("Note something about this test")
    acceptText: qsTr("Note")
    acceptEnabled: kind !== "other" || note.text.trim() !== ""
    onConfirmed: if (pane.note(kind, note.text))
        accept()
    onAsked: held.add({kind: kind, note: note.text})
    onResumed: entered => show(entered.kind, entered.note)

    SelectField {
        objectName: "incidentKind"
        Layout.fillWidth: true
        label: qsTr("What")
        codes: Lists.of(sheet.pane.incidentKinds)
        words: Lists.of(sheet.pane.incidentWords)
        current: sheet.kind
        onChosen: key => sheet.kind = key
    }
    NoteEntry {
        id: note
        Layout.fillWidth: true
        fieldName: "incidentText"
        label: qsTr("What was seen")
    }
}
