import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme

/// A column that scrolls when it is longer than its place. For content of known length only; long
/// lists are ListViews.
Flickable {
    id: flick

    default property alias content: column.data
    property alias spacing: column.spacing
    property int maximumWidth: width
    property int margin: 0

    contentWidth: width
    contentHeight: column.implicitHeight + 2 * margin
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ScrollMark {}

    ColumnLayout {
        id: column
        x: Math.round(Math.max(flick.margin, (flick.width - width) / 2 - (width < flick.maximumWidth ? Theme.m : 0)))
        y: flick.margin
        width: Math.min(flick.width - 2 * flick.margin - (flick.contentHeight > flick.height ? Theme.m : 0), flick.maximumWidth)
        spacing: Theme.l
    }
}
