import QtQuick
import QtQuick.Templates as T
import Fieldseal.Theme

/// Where one is in something long.
T.ScrollBar {
    id: bar

    implicitWidth: Theme.s + Theme.xs
    implicitHeight: Theme.s + Theme.xs
    padding: Theme.xs / 2
    minimumSize: 0.06
    visible: size < 1
    contentItem: Rectangle {
        radius: width / 2
        color: bar.pressed ? Theme.muted : Theme.lineStrong
        opacity: bar.active || bar.pressed ? 1 : Theme.disabledOpacity
    }
}
