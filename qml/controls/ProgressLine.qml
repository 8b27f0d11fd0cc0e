import QtQuick
import Fieldseal.Theme

/// A bar from nought to one, thin enough to stand in a row.
Rectangle {
    id: line

    property real value: 0
    property color fill: Theme.accent
    property string name: qsTr("Progress")

    implicitWidth: Theme.tileWidth
    implicitHeight: Theme.barHeight
    radius: height / 2
    color: Theme.sunken
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.ProgressBar
    Accessible.name: name + " " + Math.floor(value * 100) + " %"

    Rectangle {
        width: Math.max(line.value > 0 ? height : 0, parent.width * Math.min(1, line.value))
        height: parent.height
        radius: parent.radius
        color: line.fill

        Behavior on width { NumberAnimation { duration: Theme.gentle } }
    }
}
