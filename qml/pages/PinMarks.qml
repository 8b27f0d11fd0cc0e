pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// The pins on the plan: tapped they are chosen, held and drawn they move.
Item {
    id: marks

    required property FloorPlanModel plan
    property string current: ""
    property string moving: ""

    signal chosen(string pin)
    signal moved(string pin, real across, real down)

    Repeater {
        model: marks.plan

        T.AbstractButton {
            id: mark

            required property string pinId
            required property int number
            required property real pinX
            required property real pinY
            required property string label
            required property string aboutTitle
            readonly property bool current: marks.current === pinId || marks.moving === pinId
            readonly property point shift: hold.active
                ? Qt.point(hold.centroid.scenePosition.x - hold.centroid.scenePressPosition.x,
                    hold.centroid.scenePosition.y - hold.centroid.scenePressPosition.y) : Qt.point(0, 0)

            objectName: "pin:" + pinId
            // The tip of the pin is the place.
            x: Math.round(pinX * marks.width - width / 2 + shift.x)
            y: Math.round(pinY * marks.height - height + Theme.s + shift.y)
            z: current ? 1 : 0
            width: Theme.target
            height: Theme.target + Theme.s
            focusPolicy: Qt.StrongFocus
            text: label
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Pin %1").arg(number) + (label === "" ? "" : ", " + label)
                + (aboutTitle === "" ? "" : ", " + aboutTitle)
            onClicked: marks.chosen(pinId)

            DragHandler {
                id: hold

                property point last

                target: null
                onCentroidChanged: if (active)
                    last = mark.shift
                onActiveChanged: if (!active)
                    marks.moved(mark.pinId, mark.pinX + last.x / marks.width, mark.pinY + last.y / marks.height)
            }

            contentItem: Item {
                Rectangle {
                    id: head
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: Theme.xs
                    width: Theme.iconL * 0.8
                    height: width
                    radius: width / 2
                    color: mark.current ? Theme.accentInk : Theme.accent
                    border.width: Theme.focusWidth
                    border.color: mark.current ? Theme.accent : Theme.accentInk

                    Text {
                        anchors.centerIn: parent
                        text: mark.number
                        font.pixelSize: Theme.label
                        font.bold: true
                        color: mark.current ? Theme.accent : Theme.accentInk
                    }
                }
                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.top: head.bottom
                    width: Theme.focusWidth + Theme.hairline
                    height: parent.height - head.y - head.height - Theme.s
                    color: Theme.accent
                }
            }
            background: Item {
                FocusFrame { active: mark.visualFocus }
            }
        }
    }
}
