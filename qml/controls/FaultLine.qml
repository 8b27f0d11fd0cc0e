import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// What is wrong with the field above, or else its hint.
RowLayout {
    id: line

    property string fault: ""
    property string hint: ""

    spacing: Theme.xs

    Icon {
        Layout.alignment: Qt.AlignTop
        visible: line.fault !== ""
        icon: "warning"
        size: Theme.iconS
        color: Theme.bad
    }
    Caption {
        Layout.fillWidth: true
        text: line.fault !== "" ? line.fault : line.hint
        color: line.fault !== "" ? Theme.bad : Theme.muted
    }
}
