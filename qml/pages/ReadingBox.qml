import QtQuick
import QtQuick.Templates as T
import Fieldseal.Theme
import Fieldseal.Controls

/// A long text in a frame of its own, which scrolls.
Rectangle {
    id: box

    property alias text: words.text

    implicitHeight: Theme.dialogWidth
    radius: Theme.radiusS
    color: Theme.sunken
    border.width: Theme.hairline
    border.color: Theme.line

    Flickable {
        id: flick
        anchors.fill: parent
        anchors.margins: Theme.s
        contentWidth: width
        contentHeight: words.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        activeFocusOnTab: true
        Accessible.role: Accessible.StaticText
        Accessible.name: words.text
        T.ScrollBar.vertical: ScrollMark {}
        Keys.onDownPressed: contentY = Math.min(contentY + Theme.target, Math.max(0, contentHeight - height))
        Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.target)

        Body {
            id: words
            width: parent.width - Theme.m
            font.pixelSize: Theme.label
        }
    }
    FocusFrame { active: flick.activeFocus }
}
