import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme

/// One unit under an item, to tick through: a tap conforms, holding it offers the other answers.
T.AbstractButton {
    id: tile

    required property string name
    required property string determination
    property string detail: ""
    property bool conflicted: false
    readonly property DeterminationLook look: DeterminationLook { key: tile.determination }

    implicitWidth: Theme.tileWidth
    implicitHeight: Math.max(Theme.answerTarget, implicitContentHeight + 2 * Theme.s)
    leftPadding: Theme.m
    rightPadding: Theme.s
    text: name
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: name + ", " + look.word
    Accessible.checked: determination !== ""

    contentItem: RowLayout {
        spacing: Theme.s

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Text {
                Layout.fillWidth: true
                text: tile.name
                font.pixelSize: Theme.label
                color: Theme.ink
                elide: Text.ElideRight
            }
            Caption {
                Layout.fillWidth: true
                text: tile.determination === "" ? tile.detail : tile.look.word
                color: tile.determination === "" ? Theme.muted : tile.look.color
                lineHeight: 1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }
        Icon {
            icon: tile.conflicted ? "conflict" : tile.look.icon
            color: tile.conflicted ? Theme.bad : tile.look.color
        }
    }
    background: Rectangle {
        radius: Theme.radiusS
        color: tile.down ? Theme.pressed : tile.determination === "" ? Theme.surface : tile.look.tint
        border.width: Theme.hairline
        border.color: tile.determination === "" ? Theme.lineStrong : tile.look.color

        FocusFrame { active: tile.visualFocus }
    }
}
