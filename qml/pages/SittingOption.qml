import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme
import Fieldseal.Controls

/// One answer to choose: round where one is right, square where several are.
T.AbstractButton {
    id: option

    required property string letter
    required property string optionText
    required property bool chosen
    property bool several: false

    objectName: "option:" + letter
    implicitHeight: Math.max(Theme.answerTarget + Theme.s, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.l
    focusPolicy: Qt.StrongFocus
    text: optionText
    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: letter + ", " + optionText
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: RowLayout {
        spacing: Theme.l

        Rectangle {
            implicitWidth: Theme.iconL
            implicitHeight: Theme.iconL
            radius: option.several ? Theme.radiusS : width / 2
            color: option.chosen ? Theme.accent : Theme.clear
            border.width: Theme.focusWidth
            border.color: option.chosen ? Theme.accent : Theme.lineStrong

            Body {
                anchors.centerIn: parent
                text: option.letter
                font.bold: option.chosen
                color: option.chosen ? Theme.accentInk : Theme.muted
            }
        }
        Text {
            Layout.fillWidth: true
            text: option.optionText
            font.pixelSize: Theme.title
            font.bold: option.chosen
            color: Theme.ink
            wrapMode: Text.Wrap
        }
        Icon {
            opacity: option.chosen ? 1 : 0
            icon: "check"
            color: Theme.accent
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: option.chosen ? Theme.accentTint : option.down ? Theme.pressed : Theme.surface
        border.width: option.chosen ? Theme.focusWidth : Theme.hairline
        border.color: option.chosen ? Theme.accent : Theme.lineStrong

        FocusFrame { active: option.visualFocus }
    }
}
