pragma ComponentBehavior: Bound
import QtQuick
import Fieldseal.Theme

/// The one elevation: what floats above the page lies on this. Drawn from plain rectangles, so that
/// it looks the same without a graphics card.
Item {
    id: surface

    property alias color: face.color
    property alias radius: face.radius

    Repeater {
        model: 5

        Rectangle {
            required property int index

            anchors.fill: parent
            anchors.margins: -(index + 1) * 2
            anchors.topMargin: 0
            anchors.bottomMargin: -(index + 1) * 3
            radius: face.radius + (index + 1) * 2
            color: Theme.shadow
        }
    }

    Rectangle {
        id: face
        anchors.fill: parent
        color: Theme.surface
        radius: Theme.radiusL
        border.width: Theme.hairline
        border.color: Theme.line
    }
}
