pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Fieldseal.Theme

/// How much of a whole is done, with the figure inside.
Item {
    id: ring

    property real value: 0
    property string text: Math.floor(value * 100) + "%"
    property color fill: value >= 1 ? Theme.good : Theme.accent

    implicitWidth: Theme.ring
    implicitHeight: Theme.ring
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Progress") + " " + text

    component Arc: ShapePath {
        id: arc

        required property real across
        property real sweep: 360

        strokeWidth: Theme.ringWidth
        fillColor: Theme.clear
        capStyle: ShapePath.FlatCap

        PathAngleArc {
            centerX: arc.across / 2
            centerY: arc.across / 2
            radiusX: (arc.across - Theme.ringWidth) / 2
            radiusY: (arc.across - Theme.ringWidth) / 2
            startAngle: -90
            sweepAngle: arc.sweep
        }
    }

    Shape {
        anchors.fill: parent
        layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software
        layer.samples: 4

        Arc {
            across: ring.width
            strokeColor: Theme.neutralTint
        }
        Arc {
            across: ring.width
            strokeColor: ring.fill
            sweep: 360 * Math.min(1, ring.value)
        }
    }
    Text {
        anchors.centerIn: parent
        text: ring.text
        font.pixelSize: Theme.label
        font.bold: true
        color: Theme.ink
    }
}
