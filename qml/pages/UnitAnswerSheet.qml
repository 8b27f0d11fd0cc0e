import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Controls

/// The answer for one unit of an item, with its note. It stays open until the note is stored, or is given up.
Sheet {
    id: sheet

    required property ItemUnitModel units
    required property UnsavedTexts keeper
    property list<string> offered
    property string entity: ""
    property string determination: ""
    property string noteText: ""

    signal stored(bool done)

    function ask(unit: string, name: string, key: string, current: string, remark: string) {
        entity = unit;
        title = name === "" ? key : name + " · " + key;
        determination = current;
        noteText = remark;
        open();
    }
    function determine(key: string) {
        const done = units.determine(entity, key);
        if (done)
            determination = key;
        stored(done);
    }

    function finish() {
        note.submit();
        if (!note.due)
            close();
    }

    namePrefix: "unit"
    rejectText: note.kept ? qsTr("Cancel") : ""
    closesItself: false
    closePolicy: note.due ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
    onConfirmed: finish()
    onRejected: note.begin(noteText)

    AnswerBar {
        Layout.fillWidth: true
        namePrefix: "unitAnswer"
        value: sheet.determination
        offered: sheet.offered
        showNumbers: false
        onChosen: key => sheet.determine(key === sheet.determination ? "" : key)
    }
    NoteEntry {
        id: note
        Layout.fillWidth: true
        fieldName: "unitNote"
        label: qsTr("Note")
        subject: sheet.entity
        value: sheet.noteText
        keeper: sheet.keeper
        Keys.onEscapePressed: sheet.finish()
        onCommitted: text => {
            const done = sheet.units.setNote(sheet.entity, text);
            if (done)
                sheet.noteText = text;
            sheet.stored(done);
        }
    }
}
