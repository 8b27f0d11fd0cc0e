import QtQuick
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The rows of the checklist. Arrows choose the item before or after.
ListView {
    id: list

    required property Labels labels
    required property ItemListModel items
    property string current: ""

    signal chosen(string item)

    function step(by: int) {
        const item = by > 0 ? items.next(current) : items.previous(current);
        if (item !== "")
            chosen(item);
    }
    function showCurrent() {
        const row = items.rowOf(current);
        if (row < 0 || height < Theme.target)
            return;
        forceLayout();
        const shown = itemAtIndex(row);
        if (shown === null || shown.y < contentY || shown.y + shown.height > contentY + height)
            positionViewAtIndex(row, ListView.Contain);
    }

    objectName: "itemList"
    clip: true
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    model: items
    currentIndex: -1
    T.ScrollBar.vertical: ScrollMark {}
    onCurrentChanged: showing.restart()
    onHeightChanged: showing.restart()
    Component.onCompleted: showing.restart()
    Keys.onUpPressed: step(-1)
    Keys.onDownPressed: step(1)

    // After the layout: a list without a height cannot be positioned.
    Timer {
        id: showing
        interval: 0
        onTriggered: list.showCurrent()
    }

    delegate: ItemRow {
        width: ListView.view.width
        labels: (ListView.view as ItemListView).labels
        chosen: itemId === (ListView.view as ItemListView).current
        onClicked: (ListView.view as ItemListView).chosen(itemId)
    }
    section.property: items.sectionId === "" ? "sectionTitle" : ""
    section.delegate: GroupHead {
        width: ListView.view.width
    }
}
