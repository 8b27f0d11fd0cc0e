import QtQuick
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The rows of the checklist. Arrows choose the item before or after.
/// (The root is no ListView: Qt 6.4 hands a used section head to another section only where no document
/// around it has a property `section`, which every ListView has.)
FocusScope {
    id: pane

    required property Labels labels
    required property ItemListModel items
    property string current: ""
    readonly property alias count: list.count

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
        list.forceLayout();
        const shown = list.itemAtIndex(row);
        if (shown === null || shown.y < list.contentY || shown.y + shown.height > list.contentY + height)
            list.positionViewAtIndex(row, ListView.Contain);
    }

    onCurrentChanged: showing.restart()
    onHeightChanged: showing.restart()
    Component.onCompleted: showing.restart()
    Keys.onUpPressed: step(-1)
    Keys.onDownPressed: step(1)

    // After the layout: a list without a height cannot be positioned.
    Timer {
        id: showing
        interval: 0
        onTriggered: pane.showCurrent()
    }

    ListView {
        id: list
        objectName: "itemList"
        anchors.fill: parent
        focus: true
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        model: pane.items
        currentIndex: -1
        keyNavigationEnabled: false
        T.ScrollBar.vertical: ScrollMark {}

        delegate: ItemRow {
            width: ListView.view.width
            labels: (ListView.view.parent as ItemListView).labels
            chosen: itemId === (ListView.view.parent as ItemListView).current
            onClicked: (ListView.view.parent as ItemListView).chosen(itemId)
        }
        section.property: pane.items.sectionId === "" ? "sectionTitle" : ""
        section.delegate: GroupHead {
            width: ListView.view.width
        }
    }
}
