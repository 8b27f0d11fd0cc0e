pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Field by field: declared, and found where it differs. Editing, only what differs need be entered.
/// (A Column: the rows of one list give way to those of another while nobody looks, which layouts of Qt 6.4 do not live
/// through.)
Column {
    id: table

    required property Labels labels
    required property UnitListModel units
    /// As the model's unit() gives it.
    required property var record
    property bool editing: false
    readonly property bool undeclared: record.sighting === "undeclared"

    signal recorded(var found, string note)
    signal cancelled

    function collect(): var {
        const found = {};
        for (let row = 0; row < rows.count; ++row) {
            const field = rows.itemAt(row) as DeclaredFoundRow;
            if (field.entered !== "")
                found[field.name] = field.entered;
        }
        return found;
    }
    function sound(): bool {
        let entered = 0;
        for (let row = 0; row < rows.count; ++row) {
            const field = rows.itemAt(row) as DeclaredFoundRow;
            if (field.fault !== "")
                return false;
            if (field.entered !== "")
                ++entered;
        }
        return entered > 0;
    }

    spacing: Theme.s

    RowLayout {
        width: table.width
        visible: table.editing
        spacing: Theme.m

        FieldLabel {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Declared")
        }
        FieldLabel {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Found")
        }
    }
    Repeater {
        id: rows
        model: table.units.fields

        DeclaredFoundRow {
            // {name, label, type, choices} as the model documents it.
            required property var modelData

            width: table.width
            labels: table.labels
            units: table.units
            name: modelData.name
            title: modelData.label
            type: modelData.type
            choices: modelData.choices ?? []
            declared: (table.record.declared ?? {})[modelData.name] ?? ""
            found: (table.record.found ?? {})[modelData.name] ?? ""
            undeclared: table.undeclared
            editing: table.editing && modelData.name !== table.units.keyField
        }
    }
    NoteEntry {
        id: note
        width: table.width
        visible: table.editing
        fieldName: "mismatchNote"
        label: qsTr("Note")
        minimumLines: 1
        subject: table.record.entity ?? ""
        value: table.record.note ?? ""
    }
    RowLayout {
        width: table.width
        visible: table.editing
        spacing: Theme.s

        Item { Layout.fillWidth: true }
        ActionButton {
            objectName: "mismatchCancel"
            kind: ActionButton.Quiet
            text: qsTr("Cancel")
            onClicked: table.cancelled()
        }
        ActionButton {
            objectName: "mismatchAccept"
            kind: ActionButton.Primary
            glyph: "mismatch"
            text: qsTr("Record mismatch")
            onClicked: if (table.sound())
                table.recorded(table.collect(), note.text)
        }
    }
}
