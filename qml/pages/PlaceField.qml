pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls
import "lists.js" as Lists

/// Which place the plan is of.
ListRow {
    id: field

    required property PlaceListModel places
    property string current: ""

    signal chosen(string place)

    objectName: "planPlace"
    framed: true
    glyph: "site"
    text: places.count > 0 ? places.titleOf(current) : ""
    remark: places.count > 1 ? qsTr("Change") : ""
    enabled: places.count > 0
    onClicked: list.open()

    Sheet {
        id: list

        namePrefix: "place"
        title: qsTr("Floor plan of which place?")
        acceptText: qsTr("Cancel")
        rejectText: ""

        ListView {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, Theme.target * 8)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: field.places
            T.ScrollBar.vertical: ScrollMark {}

            delegate: ListRow {
                required property string entity
                required property string unitKey
                required property string unitLabel
                required property bool planned
                required property int pinCount

                objectName: "place:" + entity
                width: ListView.view.width
                glyph: planned ? "plan" : "site"
                chosen: field.current === entity
                text: Lists.joined([unitKey, unitLabel], " · ")
                remark: planned ? qsTr("%n pin(s)", "", pinCount) : ""
                onClicked: {
                    list.close();
                    field.chosen(entity);
                }
            }
        }
    }
}
