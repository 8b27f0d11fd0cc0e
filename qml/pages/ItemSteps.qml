import QtQuick.Layouts
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// From item to item: back to the list in portrait, one before, one after, the next open one.
RowLayout {
    id: steps

    required property ItemListModel items
    required property string current
    required property bool wide

    signal chosen(string item)
    signal openAsked

    spacing: Theme.s

    ActionButton {
        objectName: "itemBack"
        visible: !steps.wide
        kind: ActionButton.Quiet
        glyph: "checklist"
        text: qsTr("List")
        onClicked: steps.chosen("")
    }
    IconButton {
        objectName: "itemPrevious"
        glyph: "back"
        text: qsTr("Previous item")
        enabled: steps.current !== ""
        onClicked: {
            const item = steps.items.previous(steps.current);
            if (item !== "")
                steps.chosen(item);
        }
    }
    IconButton {
        objectName: "itemNext"
        glyph: "next"
        text: qsTr("Next item")
        onClicked: {
            const item = steps.items.next(steps.current);
            if (item !== "")
                steps.chosen(item);
        }
    }
    ActionButton {
        objectName: "itemNextOpen"
        Layout.fillWidth: true
        kind: ActionButton.Primary
        text: qsTr("Next open item")
        onClicked: steps.openAsked()
    }
}
