pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// Something that is there and was not declared.
UnfinishedSheet {
    id: sheet

    required property Labels labels
    required property UnitListModel units

    signal added(string unit)

    /// @param number  a label that was read; it goes into the field that names a unit
    function begin(number: string) {
        const found = {};
        found[units.keyField] = number;
        show(found, "");
    }
    /// @param found  field → text
    function show(found: var, words: string) {
        for (const entry of written())
            entry.value = found[entry.name] ?? "";
        fields.look();
        note.begin(words);
        open();
    }
    function written(): var { return Lists.made(entries); }
    function found(): var {
        const texts = {};
        for (const entry of written().filter(entry => entry.value !== ""))
            texts[entry.name] = entry.value;
        return texts;
    }
    function add() {
        const unit = written().some(entry => entry.fault !== "") ? "" : units.addUndeclared(found(), note.text);
        if (unit === "")
            return;
        accept();
        added(unit);
    }

    namePrefix: "undeclared"
    title: qsTr("Undeclared: %1").arg(units.listTitle)
    acceptText: qsTr("Add")
    acceptEnabled: fields.filled
    onConfirmed: add()
    onAsked: held.add({list: units.listId, found: found(), note: note.text})
    onResumed: entered => {
        units.listId = entered.list;
        if (units.listTitle !== "")
            show(entered.found, entered.note);
    }

    // A Column, and no layout: see DeclaredFound.
    Column {
        id: fields

        property bool filled: false

        function look() { filled = sheet.written().some(entry => entry.value !== ""); }

        Layout.fillWidth: true
        spacing: Theme.m

        Repeater {
            id: entries
            model: sheet.units.fields

            FieldEntry {
                // {name, label, type, choices} as the model documents it.
                required property var modelData

                width: fields.width
                labels: sheet.labels
                units: sheet.units
                name: modelData.name
                type: modelData.type
                choices: modelData.choices ?? []
                label: modelData.label
                onValueChanged: fields.look()
            }
        }
    }
    NoteEntry {
        id: note
        Layout.fillWidth: true
        fieldName: "undeclaredNote"
        label: qsTr("Note")
        minimumLines: 1
    }
}
