import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Fieldseal.Theme

/// A column that scrolls when it is longer than its place. For content of known length only; long
/// lists are ListViews. Its scroll mark stands in the margin; without one, in room that it keeps at the right: on a page,
/// let it reach by that much into the page's own margin.
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
        width: Math.min(flick.width - (flick.margin > 0 ? 2 * flick.margin : Theme.m), flick.maximumWidth)
        spacing: Theme.l
    }
}
