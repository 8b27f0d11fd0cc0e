import QtQuick
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The units of one list; ten thousand scroll as well as ten.
Card {
    id: card

    required property UnitListModel units
    property bool writable: true
    property bool selecting: false
    property string current: ""

    signal chosen(string unit)
    signal matched(string unit, string name)
    signal held(string unit)

    function show(unit: string) { list.show(unit); }

    padding: Theme.hairline

    contentItem: UnitListView {
        id: list
        focus: true
        units: card.units
        writable: card.writable
        current: card.current
        selecting: card.selecting
        onHeld: unit => card.held(unit)
        onChosen: unit => card.chosen(unit)
        onMatched: (unit, name) => card.matched(unit, name)

        EmptyState {
            anchors.fill: parent
            visible: list.count === 0
            glyph: "filter"
            text: card.units.declaredCount + card.units.undeclaredCount === 0 ? qsTr("Nothing was declared in this list.")
                                                                              : qsTr("No unit matches.")
            action: card.units.statusFilter !== "all" || card.units.searchText !== "" ? qsTr("Show all") : ""
            actionName: "unitsShowAll"
            onActed: {
                card.units.searchText = "";
                card.units.statusFilter = "all";
            }
        }
    }
}
