pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Something that is there and was not declared.
Sheet {
    id: sheet

    required property Labels labels
    required property UnitListModel units

    signal added(string unit)

    /// @param number  a label that was read; it goes into the field that names a unit
    function begin(number: string) {
        for (let row = 0; row < entries.count; ++row) {
            const entry = entries.itemAt(row) as FieldEntry;
            entry.value = entry.name === units.keyField ? number : "";
        }
        note.clear();
        open();
    }
    function add() {
        const found = {};
        for (let row = 0; row < entries.count; ++row) {
            const entry = entries.itemAt(row) as FieldEntry;
            if (entry.fault !== "")
                return;
            if (entry.value !== "")
                found[entry.name] = entry.value;
        }
        const unit = units.addUndeclared(found, note.text);
        if (unit === "")
            return;
        close();
        added(unit);
    }

    namePrefix: "undeclared"
    title: qsTr("Undeclared: %1").arg(units.listTitle)
    acceptText: qsTr("Add")
    closesItself: false
    onConfirmed: add()

    // A Column, and no layout: see DeclaredFound.
    Column {
        id: fields
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
