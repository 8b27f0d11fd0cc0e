import QtQuick
import QtQuick.Templates as T
import Fieldseal.Theme

/// A button with a word, and an icon where one helps. One primary button at most on a pane.
T.Button {
    id: button

    enum Kind { Secondary, Primary, Quiet, Danger }

    property int kind: ActionButton.Secondary
    property string glyph: ""
    /// Work is under way: the button stays where it is and cannot be pressed again.
    property bool busy: false

    readonly property bool filled: kind === ActionButton.Primary
    readonly property bool off: !enabled && !busy
    readonly property color front: filled ? (off ? Theme.muted : Theme.accentInk) : kind === ActionButton.Danger ? Theme.bad : Theme.accent

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: kind === ActionButton.Quiet ? Theme.m : Theme.l
    rightPadding: leftPadding
    topPadding: Theme.s
    bottomPadding: Theme.s
    enabled: !busy
    focusPolicy: Qt.StrongFocus
    // One that is filled says by its colours that it is off: its word is still to be read.
    opacity: off && !filled ? Theme.disabledOpacity : 1
    Accessible.role: Accessible.Button
    Accessible.name: text

    contentItem: Item {
        id: content

        readonly property int lead: button.busy || button.glyph !== "" ? Theme.iconM + (button.text === "" ? 0 : Theme.s) : 0

        implicitWidth: lead + words.implicitWidth
        implicitHeight: Math.max(Theme.iconM, words.implicitHeight)

        Row {
            anchors.centerIn: parent
            spacing: Theme.s

            BusyDots {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.busy
                color: button.front
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.glyph !== "" && !button.busy
                icon: button.glyph
                color: button.front
            }
            Text {
                id: words
                width: Math.min(implicitWidth, Math.max(0, content.width - content.lead))
                visible: text !== ""
                text: button.text
                font.pixelSize: Theme.body
                font.bold: button.filled
                color: button.front
                elide: Text.ElideRight
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusS
        color: {
            if (button.filled)
                return button.off ? Theme.sunken : button.down ? Theme.accentPressed : Theme.accent;
            if (button.down || button.checked)
                return Theme.pressed;
            return button.kind === ActionButton.Quiet ? Theme.clear : Theme.surface;
        }
        border.width: button.filled && !button.off || button.kind === ActionButton.Quiet ? 0 : Theme.hairline
        border.color: button.kind === ActionButton.Danger ? Theme.bad : Theme.lineStrong

        FocusFrame { active: button.visualFocus }
    }
}
