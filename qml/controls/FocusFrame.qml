import QtQuick
import Fieldseal.Theme

/// The ring around a control that has the keyboard's focus.
Rectangle {
    property bool active: false

    anchors.fill: parent
    anchors.margins: -Theme.focusWidth - Theme.hairline
    visible: active
    color: Theme.clear
    radius: Theme.radiusS + Theme.focusWidth
    border.width: Theme.focusWidth
    border.color: Theme.accent
    Accessible.ignored: true
}
