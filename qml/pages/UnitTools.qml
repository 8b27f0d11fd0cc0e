import QtQuick
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// Search and jump, sorting and grouping.
Flow {
    id: tools

    required property UnitListModel units

    signal jumped(string unit)

    function focusSearch() { search.forceActiveFocus(); }

    spacing: Theme.s

    SearchEntry {
        id: search
        objectName: "unitSearch"
        width: Math.min(tools.width, Theme.panelWidth)
        prompt: qsTr("Search, or label and Enter")
        text: tools.units.searchText
        onTextChanged: tools.units.searchText = text
        onAccepted: {
            const row = tools.units.jumpTo(text.trim());
            if (row >= 0)
                tools.jumped(tools.units.entityAt(row));
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
    ChoiceChip {
        objectName: "unitGroup"
        visible: tools.units.siteField !== ""
        text: qsTr("Group by site")
        glyph: "group"
        checkable: false
        checked: tools.units.groupField !== ""
        onClicked: tools.units.groupField = checked ? "" : tools.units.siteField
    }
}
