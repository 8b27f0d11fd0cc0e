import QtQuick
import QtQuick.Templates as T
import Fieldseal.Theme

/// Where one is in something long. A mouse may drag it; a finger that comes down on so narrow a thing meant the content.
T.ScrollBar {
    id: bar

    implicitWidth: Theme.s + Theme.xs
    implicitHeight: Theme.s + Theme.xs
    padding: Theme.xs / 2
    minimumSize: 0.06
    visible: size < 1
    hoverEnabled: true
    interactive: hovered || pressed
    contentItem: Rectangle {
        radius: width / 2
        color: bar.pressed ? Theme.muted : Theme.lineStrong
        opacity: bar.active || bar.pressed ? 1 : Theme.disabledOpacity
    }
}
