import QtQuick
import QtQuick.Layouts
import Fieldseal.Theme

/// A small mark of a state: icon, word and colour together.
Rectangle {
    id: tag

    required property string word
    property string icon: ""
    property color front: Theme.neutral
    property color tint: Theme.neutralTint
    property bool strong: false

    implicitWidth: row.implicitWidth + 2 * Theme.s
    implicitHeight: row.implicitHeight + Theme.xs
    radius: Theme.radiusS
    color: strong ? front : tint
    // On a chosen row the tint alone is not seen.
    border.width: strong ? 0 : Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: word

    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(implicitWidth, tag.width - 2 * Theme.s)
        spacing: Theme.wordGap

        Icon {
            visible: tag.icon !== ""
            icon: tag.icon
            size: Theme.iconS
            color: words.color
        }
        Text {
            id: words
            Layout.fillWidth: true
            text: tag.word
            font.pixelSize: Theme.caption
            color: tag.strong ? Theme.badInk : tag.front
            elide: Text.ElideRight
        }
    }
}
