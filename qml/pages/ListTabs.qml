pragma ComponentBehavior: Bound
import QtQuick
import Fieldseal.Models
import Fieldseal.Controls
import "lists.js" as Lists

/// The template's lists of units as tabs.
SegmentBar {
    id: tabs

    required property UnitListsModel lists
    property string current: ""

    signal chosen(string list)

    Repeater {
        model: tabs.lists

        SegmentButton {
            required property string listId
            required property string listTitle
            required property int declared
            required property int unsighted

            objectName: "list:" + listId
            glyph: Lists.holds(["person", "site", "equipment"], listId) ? listId : "group"
            text: listTitle
            tally: (declared - unsighted) + "/" + declared
            Accessible.name: qsTr("%1: %2 of %3 sighted").arg(listTitle).arg(declared - unsighted).arg(declared)
            checked: tabs.current === listId
            onClicked: tabs.chosen(listId)
        }
    }
}
