import QtQuick
import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme

/// The list of units with what finds, sorts and selects in it.
ColumnLayout {
    id: table

    required property ReviewSession review
    readonly property UnitListModel units: review.units
    required property Labels labels
    required property bool writable
    property bool selecting: false

    signal labelRead(string text)
    signal chosen(string unit)
    signal matched(string unit, string name)
    signal told(string text, bool undoable)

    function focusSearch() { tools.focusSearch(); }
    function show(unit: string) { list.show(unit); }
    /// Goes on with what a lock cut off of many units.
    function resume() {
        if (bulk.resume())
            selecting = true;
    }
    function select(wanted: bool) {
        selecting = wanted;
        if (!wanted)
            units.clearSelection();
    }

    spacing: Theme.s

    Connections {
        target: table.units

        function onListChanged() { table.select(false); }
    }
    UnitTools {
        id: tools
        Layout.fillWidth: true
        units: table.units
        writable: table.writable
        selecting: table.selecting
        onLabelRead: text => table.labelRead(text)
        onSelectionWanted: wanted => table.select(wanted)
    }
    UnitBulkBar {
        id: bulk
        Layout.fillWidth: true
        visible: table.selecting
        review: table.review
        labels: table.labels
        onTold: (text, undoable) => table.told(text, undoable)
        onFinished: table.select(false)
    }
    UnitList {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        focus: true
        units: table.units
        writable: table.writable
        selecting: table.selecting
        current: table.units.current
        onChosen: unit => table.chosen(unit)
        onMatched: (unit, name) => table.matched(unit, name)
        onHeld: unit => {
            if (!table.writable)
                return;
            table.selecting = true;
            table.units.toggleSelected(unit);
        }
    }
}
