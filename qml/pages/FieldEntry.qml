import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// Takes the value of one field of a unit in the way that its type asks for.
ColumnLayout {
    id: entry

    required property Labels labels
    required property UnitListModel units
    property string name: ""
    property string type: "text"
    property list<string> choices
    property string label: ""
    property string placeholder: ""
    property string value: ""
    readonly property string fault: value === "" ? "" : units.fieldProblem(name, value)

    spacing: Theme.xs

    FieldLabel {
        visible: entry.label !== "" && entry.type === "choice"
        text: entry.label
    }
    SelectField {
        objectName: "found:" + entry.name + (visible ? "" : ":unused")
        Layout.fillWidth: true
        visible: entry.type === "choice"
        codes: Lists.withFirst("", entry.choices)
        words: Lists.withFirst(entry.placeholder === "" ? "–" : entry.placeholder,
                               Lists.mapped(entry.choices, code => entry.labels.choice(code)))
        current: entry.value
        Accessible.name: entry.label
        onChosen: key => entry.value = key
    }
    TextEntry {
        Layout.fillWidth: true
        visible: entry.type !== "choice"
        fieldName: "found:" + entry.name + (visible ? "" : ":unused")
        label: entry.label
        placeholder: entry.type === "date" ? qsTr("YYYY-MM-DD") : entry.placeholder
        text: entry.value
        fault: entry.fault
        inputMethodHints: entry.type === "number" ? Qt.ImhFormattedNumbersOnly : entry.type === "date" ? Qt.ImhDate : Qt.ImhNone
        onEdited: text => entry.value = text
    }
}
