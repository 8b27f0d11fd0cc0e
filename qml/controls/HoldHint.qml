import QtQuick
import QtQuick.Templates as T
import Fieldseal.Theme

/// The word of an icon, shown while it is pointed at or held. Never the only way to learn something.
T.ToolTip {
    id: hint

    property bool shown: false

    x: parent ? (parent.width - width) / 2 : 0
    y: parent ? parent.height + Theme.xs : 0
    visible: shown && text !== ""
    delay: 600
    margins: Theme.s
    padding: Theme.s
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding

    contentItem: Text {
        text: hint.text
        font.pixelSize: Theme.caption
        color: Theme.paper
    }
    background: Rectangle {
        color: Theme.ink
        radius: Theme.radiusS
    }
}
