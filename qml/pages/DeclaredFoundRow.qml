import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// One field of a unit: its name, what was declared, what was found.
ColumnLayout {
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
    readonly property alias entered: entry.value
    readonly property alias fault: entry.fault

    function shown(value: string): string { return type === "choice" ? labels.choice(value) : value; }

    spacing: Theme.xs

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.m
        rowSpacing: 0

        Caption {
            Layout.preferredWidth: Theme.tileWidth * 0.8
            Layout.alignment: Qt.AlignTop
            text: row.title
        }
        Body {
            Layout.fillWidth: true
            text: row.undeclared ? row.shown(row.found) : row.declared === "" ? "–" : row.shown(row.declared)
            font.pixelSize: Theme.label
            font.strikeout: !row.undeclared && row.found !== "" && !row.editing
            color: font.strikeout ? Theme.muted : Theme.ink
        }
        Item {
            visible: found.visible
            implicitWidth: Theme.hairline
        }
        RowLayout {
            id: found
            visible: !row.undeclared && row.found !== "" && !row.editing
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
    }
    FieldEntry {
        id: entry
        Layout.fillWidth: true
        visible: row.editing
        labels: row.labels
        units: row.units
        name: row.name
        type: row.type
        choices: row.choices
        value: row.editing ? row.found : ""
        placeholder: qsTr("Found otherwise")
    }
}
