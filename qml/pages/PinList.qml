pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// Which place, and the pins on its plan.
Card {
    id: panel

    required property ReviewSession review
    required property Labels labels
    required property bool planned
    readonly property FloorPlanModel plan: review.studio.floorPlan
    property string current: ""

    signal pinWanted
    signal planWanted
    signal moveWanted(string pin)
    signal editWanted(string pin)
    signal opened(string about, string kind, var place)
    signal told(string text, bool undoable)

    function takeFocus(reason: int) { add.forceActiveFocus(reason); }

    padding: Theme.m

    contentItem: ColumnLayout {
        spacing: Theme.s

        PlaceField {
            Layout.fillWidth: true
            places: panel.review.studio.places
            current: panel.plan.place
            onChosen: place => panel.plan.place = place
        }
        RowLayout {
            Layout.fillWidth: true
            visible: panel.planned && panel.review.writable
            spacing: Theme.s

            ActionButton {
                id: add
                objectName: "pinAdd"
                Layout.fillWidth: true
                glyph: "pin"
                text: qsTr("Set a pin")
                onClicked: panel.pinWanted()
            }
            IconButton {
                objectName: "planChange"
                glyph: "picture"
                text: qsTr("Another picture as the plan")
                onClicked: panel.planWanted()
            }
        }
        Caption {
            Layout.fillWidth: true
            visible: panel.planned && list.count === 0
            text: qsTr("No pins yet. A pin shows where a device, a finding or a picture belongs.")
        }
        ListView {
            id: list
            objectName: "pinList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: panel.plan
            T.ScrollBar.vertical: ScrollMark {}

            delegate: PinRow {
                width: ListView.view.width
                review: panel.review
                chosen: panel.current === pinId
                onClicked: panel.current = chosen ? "" : pinId
                onMoveWanted: panel.moveWanted(pinId)
                onEditWanted: panel.editWanted(pinId)
                onOpened: panel.opened(about, aboutKind, panel.review.studio.placeOf(about))
                onHistoryWanted: history.show("pin/" + pinId)
                onRemoved: if (panel.plan.removePin(pinId))
                    panel.told(qsTr("Pin removed"), true)
            }
        }
    }

    HistoryHost {
        id: history
        title: qsTr("History of the pin")
        labels: panel.labels
        history: panel.review.history
    }
}
