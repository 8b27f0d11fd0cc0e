pragma ComponentBehavior: Bound
import QtQuick
import Fieldseal.Theme

/// Parts of a whole side by side in their colours. The words and numbers stand beside it.
Rectangle {
    id: bar

    /// Numbers, in the order of `colors`.
    property list<real> parts
    property list<color> colors
    readonly property real sum: {
        let total = 0;
        for (let i = 0; i < parts.length; ++i)
            total += parts[i];
        return total;
    }

    implicitWidth: Theme.tileWidth
    implicitHeight: Theme.barHeight
    color: Theme.sunken
    border.width: Theme.hairline
    border.color: Theme.line
    radius: height / 2
    clip: true
    Accessible.ignored: true

    Row {
        anchors.fill: parent

        Repeater {
            model: bar.parts.length

            Rectangle {
                required property int index

                width: bar.sum > 0 ? bar.width * bar.parts[index] / bar.sum : 0
                height: bar.height
                color: bar.colors[index]
            }
        }
    }
}
