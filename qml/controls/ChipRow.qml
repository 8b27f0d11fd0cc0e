import QtQuick
import QtQuick.Templates as T
import Fieldseal.Theme

/// Chips and what finds among rows: in as many rows as they take, or in one that is moved by a finger where the height
/// of the window is scarce; a mark at its foot tells that there is more.
Flickable {
    id: strip

    default property alias chips: flow.data
    property alias spacing: flow.spacing
    // Sooner than heads become brief: in several rows chips of large texts leave no room for the list under them.
    readonly property bool single: Window.height < 1.25 * Theme.lowBelow

    implicitHeight: flow.implicitHeight
    contentWidth: single ? flow.implicitWidth : width
    contentHeight: height
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.HorizontalFlick
    interactive: contentWidth > width
    clip: interactive
    T.ScrollBar.horizontal: ScrollMark {
        padding: 0
        implicitHeight: Theme.xs
    }

    Flow {
        id: flow
        width: strip.single ? Theme.longest : strip.width
        spacing: Theme.s
    }
}
