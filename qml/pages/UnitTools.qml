import QtQuick
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// Search and jump, sorting and grouping, selecting many.
ChipRow {
    id: tools

    required property UnitListModel units
    property bool writable: true
    property bool selecting: false

    /// A label was typed or read, and Enter.
    signal labelRead(string text)
    signal selectionWanted(bool wanted)

    function focusSearch() { search.forceActiveFocus(); }

    spacing: Theme.s

    SearchEntry {
        id: search
        objectName: "unitSearch"
        width: Math.min(tools.width, Math.max(wishedWidth, Math.round(Theme.panelWidth * 0.9)))
        prompt: qsTr("Search, or label and Enter")
        text: tools.units.searchText
        onTextChanged: tools.units.searchText = text
        onAccepted: {
            tools.labelRead(text);
            selectAll();  // the next label that is read takes the place of this one
        }
    }
    SelectField {
        objectName: "unitSort"
        glyph: "sort"
        codes: Lists.withFirst("", Lists.mapped(tools.units.fields, field => field.name))
        words: Lists.withFirst(qsTr("As declared"), Lists.mapped(tools.units.fields, field => field.label))
        current: tools.units.sortField
        Accessible.name: qsTr("Sort") + ": " + currentText
        onChosen: key => tools.units.sortField = key
    }
    IconButton {
        objectName: "unitSortDirection"
        glyph: tools.units.sortDescending ? "descending" : "ascending"
        text: tools.units.sortDescending ? qsTr("Descending: turn to ascending") : qsTr("Ascending: turn to descending")
        onClicked: tools.units.sortDescending = !tools.units.sortDescending
    }
    ChoiceChip {
        objectName: "unitGroup"
        visible: tools.units.siteField !== ""
        text: qsTr("Group by site")
        glyph: "group"
        checkable: false
        checked: tools.units.groupField !== ""
        onClicked: tools.units.groupField = checked ? "" : tools.units.siteField
    }
    ChoiceChip {
        objectName: "unitSelect"
        visible: tools.writable
        text: qsTr("Select")
        glyph: "checklist"
        checkable: false
        checked: tools.selecting
        onClicked: tools.selectionWanted(!tools.selecting)
    }
}
