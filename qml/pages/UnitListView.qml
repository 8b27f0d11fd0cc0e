import QtQuick
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Controls

/// The rows of a list of units. Arrows choose the unit before or after.
/// (Why the root is no ListView: see ItemListView.)
FocusScope {
    id: pane

    required property UnitListModel units
    property bool writable: true
    property bool selecting: false
    property string current: ""
    readonly property alias count: list.count

    signal chosen(string unit)
    signal matched(string unit, string name)
    signal held(string unit)

    function open(unit: string) {
        if (selecting)
            units.toggleSelected(unit);
        else
            chosen(unit);
    }
    function show(unit: string) {
        const row = units.rowOf(unit);
        if (row >= 0)
            list.positionViewAtIndex(row, ListView.Contain);
    }
    function step(by: int) {
        const row = units.rowOf(current) + by;
        if (row < 0 || row >= count)
            return;
        chosen(units.entityAt(row));
        list.positionViewAtIndex(row, ListView.Contain);
    }

    Keys.onUpPressed: step(-1)
    Keys.onDownPressed: step(1)

    ListView {
        id: list
        objectName: "unitList"
        anchors.fill: parent
        focus: true
        clip: true
        reuseItems: true
        // Rows are made when they come into sight: one that is still being made ahead of its time when a filter sets
        // the model anew is asked for once more, past the end (Qt 6.4).
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        model: pane.units
        currentIndex: -1
        keyNavigationEnabled: false
        T.ScrollBar.vertical: ScrollMark {}

        delegate: UnitRow {
            width: ListView.view.width
            writable: (ListView.view.parent as UnitListView).writable
            chosen: entity === (ListView.view.parent as UnitListView).current
            selecting: (ListView.view.parent as UnitListView).selecting
            onClicked: (ListView.view.parent as UnitListView).open(entity)
            onPressAndHold: (ListView.view.parent as UnitListView).held(entity)
            onMatched: (ListView.view.parent as UnitListView).matched(entity, unitLabel === "" ? unitKey : unitLabel)
        }
        section.property: pane.units.groupField === "" ? "" : "group"
        section.delegate: GroupHead {
            width: ListView.view.width
        }
    }
}
