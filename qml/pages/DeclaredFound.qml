pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// Field by field: declared, and found where it differs. Editing, only what differs need be entered.
/// (A Column: the rows of one list give way to those of another while nobody looks, which layouts of Qt 6.4 do not live
/// through.)
Column {
    id: table

    required property Labels labels
    required property ReviewSession review
    readonly property UnitListModel units: review.units
    /// As the model's unit() gives it.
    required property var record
    property bool editing: false
    /// Keeps what is being entered of a unit over a lock or a kill, and when something else is shown.
    property CutOffInput unfinished: null
    /// {found, note} that entering began with.
    property var begun: ({})
    /// A copy: what is asked of the entry while the page goes is empty.
    readonly property string remark: note.text
    /// Something was found otherwise than declared.
    readonly property bool differs: !undeclared && Object.keys(record.found ?? {}).length > 0
    readonly property bool undeclared: record.sighting === "undeclared"

    signal recorded(var found, string note)

    /// Enters a mismatch, from what was left unfinished of it or else from what is recorded.
    function begin() {
        unfinished = review.cutOff("mismatch/" + record.entity);
        begun = unfinished.pending ? unfinished.entered : {found: record.found ?? {}, note: record.note ?? ""};
        note.begin(begun.note);
        editing = true;
    }
    /// Goes on with what was left unfinished.
    function resume() {
        if (!editing && record.entity !== undefined && !undeclared && review.cutOff("mismatch/" + record.entity).resumable())
            begin();
    }
    /// Something else is about to be shown.
    function leave() {
        if (editing && unfinished !== null)
            unfinished.keep(touched() ? said() : {});
        editing = false;
    }
    /// It was recorded, or given up.
    function finish() {
        editing = false;
        unfinished.forget();
    }
    function written(): var { return Lists.made(rows); }
    function collect(): var {
        const found = {};
        for (const row of written().filter(row => row.entered !== ""))
            found[row.name] = row.entered;
        return found;
    }
    /// Hands over what differs, once every field of it is sound.
    function accept() {
        if (sound())
            recorded(collect(), remark);
    }
    function said(): var { return {found: collect(), note: remark}; }
    function touched(): bool { return written().some(row => row.changed) || remark !== (record.note ?? ""); }
    function sound(): bool { return written().every(row => row.fault === "") && written().some(row => row.entered !== ""); }

    spacing: Theme.s
    Component.onDestruction: leave()

    Connections {
        target: table.unfinished
        enabled: table.editing

        function onAsked() {
            if (table.touched())
                table.unfinished.add(table.said());
            else
                table.unfinished.forget();
        }
    }
    KeepWhileEntered {
        cutOff: table.unfinished
        running: table.editing
    }
    RowLayout {
        width: table.width
        visible: table.editing || table.differs
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
            begun: (table.begun.found ?? {})[modelData.name] ?? ""
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
    }
}
