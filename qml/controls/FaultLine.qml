import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// What is wrong with the field above and what can be done, or else its hint.
RowLayout {
    id: line

    property string fault: ""
    property string hint: ""
    property string action: ""
    property string actionName: ""

    signal acted

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
    ActionButton {
        objectName: line.actionName
        visible: line.action !== ""
        focusPolicy: Qt.TabFocus
        text: line.action
        onClicked: line.acted()
    }
}
