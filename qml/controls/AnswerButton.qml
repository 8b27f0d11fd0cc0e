import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme

/// One of the five determinations to choose from. The chosen one is filled with its colour.
T.AbstractButton {
    id: button

    required property string key
    /// The number key that presses it, shown small; 0 for none.
    property int number: 0
    readonly property DeterminationLook look: DeterminationLook { key: button.key }

    implicitWidth: Math.max(Theme.answerTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.answerTarget, implicitContentHeight + topPadding + bottomPadding)
    verticalPadding: Theme.s
    horizontalPadding: Theme.s
    text: look.word
    focusPolicy: Qt.StrongFocus
    opacity: enabled || checked ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    contentItem: ColumnLayout {
        spacing: 0

        Icon {
            Layout.alignment: Qt.AlignHCenter
            icon: button.look.icon
            color: button.checked ? Theme.surface : button.look.color
        }
        Text {
            Layout.fillWidth: true
            text: button.text
            font.pixelSize: Theme.label
            font.bold: button.checked
            color: button.checked ? Theme.surface : Theme.ink
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            lineHeight: 0.9
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption - 2
            elide: Text.ElideRight
        }
    }

    background: Rectangle {
        radius: Theme.radiusS
        color: button.checked ? button.look.color : button.down ? button.look.tint : Theme.surface
        border.width: button.checked ? 0 : Theme.hairline
        border.color: button.look.color

        FocusFrame { active: button.visualFocus }
        Caption {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.xs
            visible: button.number > 0
            text: button.number
            lineHeight: 1
            color: button.checked ? Theme.surface : Theme.muted
            Accessible.ignored: true
        }
    }
}
