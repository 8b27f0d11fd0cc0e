pragma ComponentBehavior: Bound
import QtQuick
import Fieldseal.Theme

/// How loud it was and is: a bar for every moment, the latest at the right.
Item {
    id: meter

    property list<double> levels
    property bool live: false
    property int bars: 60

    implicitWidth: Theme.formWidth
    implicitHeight: Theme.iconL * 2
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Level %1 %").arg(levels.length === 0 ? 0 : Math.round(levels[levels.length - 1] * 100))

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.hairline
        color: Theme.line
    }
    Repeater {
        model: meter.bars

        Rectangle {
            required property int index
            readonly property int moment: meter.levels.length - meter.bars + index
            readonly property real level: moment >= 0 ? meter.levels[moment] : 0

            anchors.verticalCenter: parent?.verticalCenter
            x: index * meter.width / meter.bars
            width: Math.max(Theme.focusWidth, meter.width / meter.bars - Theme.focusWidth)
            height: Math.max(Theme.focusWidth, level * meter.height)
            radius: width / 2
            visible: moment >= 0
            color: meter.live ? Theme.bad : Theme.accent
        }
    }
}
