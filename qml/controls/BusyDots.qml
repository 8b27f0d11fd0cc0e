pragma ComponentBehavior: Bound
import QtQuick
import Fieldseal.Theme

/// Three dots: something is at work. Still when motion is reduced.
Row {
    id: dots

    property color color: Theme.accent
    property int beat: 0

    spacing: Math.round(Theme.iconM / 8)
    Accessible.role: Accessible.Animation
    Accessible.name: qsTr("Working")

    Timer {
        running: dots.visible && !Theme.reducedMotion
        repeat: true
        interval: 300
        onTriggered: dots.beat = (dots.beat + 1) % 3
    }

    Repeater {
        model: 3

        Rectangle {
            required property int index

            width: Math.round(Theme.iconM / 4)
            height: width
            radius: width / 2
            color: dots.color
            opacity: index === dots.beat || Theme.reducedMotion ? 1 : Theme.disabledOpacity
        }
    }
}
