import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme

/// Something that is on or off, with what it means.
T.Switch {
    id: toggle

    property string detail: ""

    implicitWidth: implicitContentWidth + indicator.width + Theme.m
    implicitHeight: Math.max(Theme.target, implicitContentHeight)
    rightPadding: indicator.width + Theme.m
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: checked

    contentItem: ColumnLayout {
        spacing: 0

        Item { Layout.fillHeight: true }
        Body {
            Layout.fillWidth: true
            text: toggle.text
        }
        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            text: toggle.detail
        }
        Item { Layout.fillHeight: true }
    }
    indicator: Rectangle {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.target
        height: Math.round(Theme.target * 0.56)
        radius: height / 2
        color: toggle.checked ? Theme.accent : Theme.sunken
        border.width: Theme.hairline
        border.color: toggle.checked ? Theme.accent : Theme.lineStrong

        Rectangle {
            x: toggle.checked ? parent.width - width - Theme.xs : Theme.xs
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 2 * Theme.xs
            height: width
            radius: height / 2
            color: toggle.checked ? Theme.accentInk : Theme.lineStrong

            Behavior on x { NumberAnimation { duration: Theme.quick } }
        }
        FocusFrame {
            active: toggle.visualFocus
            radius: height / 2
        }
    }
}
