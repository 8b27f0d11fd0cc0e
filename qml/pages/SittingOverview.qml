pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Fieldseal.Models
import Fieldseal.Theme
import Fieldseal.Controls

/// All questions by their numbers: which are answered, and which one is shown.
Flickable {
    id: overview

    required property TestSitting sitting

    implicitHeight: flow.implicitHeight
    contentHeight: flow.implicitHeight
    contentWidth: width
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Flow {
        id: flow
        width: parent.width
        spacing: Theme.xs

        Repeater {
            model: overview.sitting.overview

            T.AbstractButton {
                id: place

                required property int number
                required property bool answered
                required property bool current

                objectName: "sittingGo:" + number
                width: Theme.target
                height: Theme.target
                focusPolicy: Qt.StrongFocus
                text: number
                Accessible.role: Accessible.PageTab
                Accessible.name: answered ? qsTr("Question %1, answered").arg(number) : qsTr("Question %1, open").arg(number)
                Accessible.selected: current
                onClicked: overview.sitting.go(number - 1)

                contentItem: Item {
                    Body {
                        anchors.centerIn: parent
                        text: place.text
                        font.bold: place.current
                        color: place.current ? Theme.accentInk : place.answered ? Theme.accent : Theme.ink
                    }
                    Icon {
                        anchors.right: parent.right
                        anchors.bottom: parent.bottom
                        anchors.margins: 2
                        visible: place.answered
                        icon: "check"
                        size: Theme.caption
                        color: place.current ? Theme.accentInk : Theme.accent
                    }
                }
                background: Rectangle {
                    radius: Theme.radiusS
                    color: place.current ? Theme.accent : place.answered ? Theme.accentTint : Theme.surface
                    border.width: Theme.hairline
                    border.color: place.current ? Theme.accent : place.answered ? Theme.accent : Theme.lineStrong

                    FocusFrame { active: place.visualFocus }
                }
            }
        }
    }
}
