import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// One field of a unit: its name, and side by side what was declared and what was found, or is entered.
GridLayout {
    id: row

    required property Labels labels
    required property UnitListModel units
    property string name: ""
    property string title: ""
    property string type: "text"
    property list<string> choices
    property string declared: ""
    property string found: ""
    property bool undeclared: false
    property bool editing: false
    /// What entering begins with.
    property string begun: ""
    readonly property bool differs: !undeclared && found !== "" && !editing
    readonly property bool split: differs || editing
    readonly property real half: Math.floor((width - columnSpacing) / 2)
    readonly property alias entered: entry.value
    readonly property alias fault: entry.fault
    readonly property bool changed: editing && entry.value !== found

    function shown(value: string): string { return type === "choice" ? labels.choice(value) : value; }

    // No binding, which the first letter would end: what was entered of one unit must never be there for the next.
    onEditingChanged: entry.value = editing ? begun : ""

    columns: 2
    columnSpacing: Theme.m
    rowSpacing: 0

    Caption {
        Layout.fillWidth: true
        Layout.columnSpan: 2
        text: row.title
    }
    Body {
        Layout.preferredWidth: row.split ? row.half : row.width
        Layout.columnSpan: row.split ? 1 : 2
        Layout.alignment: row.editing ? Qt.AlignVCenter : Qt.AlignTop
        text: row.undeclared ? row.shown(row.found) : row.declared === "" ? "–" : row.shown(row.declared)
        font.pixelSize: Theme.label
        font.strikeout: row.differs
        color: row.differs ? Theme.muted : Theme.ink
    }
    RowLayout {
        Layout.preferredWidth: row.half
        Layout.alignment: Qt.AlignTop
        visible: row.differs
        spacing: Theme.xs

        Icon {
            icon: "mismatch"
            size: Theme.iconS
            color: Theme.caution
        }
        Body {
            Layout.fillWidth: true
            text: row.shown(row.found)
            font.pixelSize: Theme.label
            font.bold: true
            color: Theme.caution
            Accessible.name: qsTr("Found: %1").arg(text)
        }
    }
    FieldEntry {
        id: entry
        Layout.preferredWidth: row.half
        visible: row.editing
        labels: row.labels
        units: row.units
        name: row.name
        type: row.type
        choices: row.choices
        placeholder: qsTr("As declared")
    }
}
