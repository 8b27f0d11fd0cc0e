import QtQuick
import QtQuick.Templates as T

/// A list whose head scrolls with it. The head grows while its words wrap: who is at the top of it stays there.
ListView {
    id: list

    /// Where it began when it was last looked for.
    property real start: 0

    clip: true
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    onOriginYChanged: settling.restart()
    T.ScrollBar.vertical: ScrollMark {}

    // A view may not be moved while its head is being made.
    Timer {
        id: settling
        interval: 0
        onTriggered: {
            if (list.contentY <= list.start)
                list.contentY = list.originY;
            list.start = list.originY;
        }
    }
}
