import QtQuick
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Controls

/// The rows of a list of units. Arrows choose the unit before or after.
ListView {
    id: list

    required property UnitListModel units
    property bool writable: true
    property string current: ""

    signal chosen(string unit)
    signal matched(string unit, string name)

    function show(unit: string) {
        const row = units.rowOf(unit);
        if (row >= 0)
            positionViewAtIndex(row, ListView.Contain);
    }
    function step(by: int) {
        const row = units.rowOf(current) + by;
        if (row < 0 || row >= count)
            return;
        chosen(units.entityAt(row));
        positionViewAtIndex(row, ListView.Contain);
    }

    objectName: "unitList"
    clip: true
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    model: units
    currentIndex: -1
    T.ScrollBar.vertical: ScrollMark {}
    Keys.onUpPressed: step(-1)
    Keys.onDownPressed: step(1)

    delegate: UnitRow {
        width: ListView.view.width
        writable: (ListView.view as UnitListView).writable
        chosen: entity === (ListView.view as UnitListView).current
        onClicked: (ListView.view as UnitListView).chosen(entity)
        onMatched: (ListView.view as UnitListView).matched(entity, unitLabel === "" ? unitKey : unitLabel)
    }
    section.property: units.groupField === "" ? "" : "group"
    section.delegate: GroupHead {
        width: ListView.view.width
    }
}
